using PerfEval.Etl.Documents;
using PerfEval.Etl.Forms.Mending;
using PerfEval.Etl.Values;

namespace PerfEval.Etl.Forms.Bands;

/// <summary>Says of rows that were torn and put together again which cells have halves.</summary>
internal static class TornRepairs
{
    /// <summary>A page went through the row.</summary>
    /// <param name="form">The form.</param>
    /// <param name="row">The upper half.</param>
    /// <param name="rest">The lower half.</param>
    /// <param name="fieldAt">The field of a column; null for a row of funds.</param>
    public static void OfPage(EvaluationForm form, GridRow row, GridRow rest, Func<int, string>? fieldAt)
    {
        foreach (var (upper, lower) in PageTear.Torn(row, rest))
        {
            form.Repairs.Add(new Repair(fieldAt is null ? null : form.Indicators.Count + 1, fieldAt?.Invoke(upper.Position) ?? "funds.other", "joined_page", upper.Text, $"{upper.Text}{lower.Text}", 0.9m, upper.Address));
        }
    }

    /// <summary>A line end went through the value of a pair of the head.</summary>
    public static void OfName(EvaluationForm form, GridRow row, Cell value, string field)
    {
        if (row.TornAt == value.Position)
        {
            form.Repairs.Add(new Repair(null, field, "joined_line", value.Text.Split('\n')[0], value.Text, 0.95m, value.Address));
        }
    }

    /// <summary>A line end went through a cell of the indicator's row that is read next.</summary>
    public static void OfLine(EvaluationForm form, GridRow row, Func<int, string> fieldAt) => OfLine(form, row, form.Indicators.Count + 1, fieldAt);

    /// <summary>A line end went through a goal's text.</summary>
    public static void OfGoal(EvaluationForm form, GridRow row, Func<int, string> fieldAt) => OfLine(form, row, null, fieldAt);

    private static void OfLine(EvaluationForm form, GridRow row, int? number, Func<int, string> fieldAt)
    {
        if (row.TornAt is { } at && row.At(at) is { } torn)
        {
            form.Repairs.Add(new Repair(number, fieldAt(at), "joined_line", torn.Text.Split('\n')[0], torn.Text, 0.95m, torn.Address));
        }
    }
}
