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
        if (row.TornAt.Contains(value.Position))
        {
            form.Repairs.Add(Joined(null, field, value));
        }
    }

    /// <summary>A line end went through a cell of the indicator's row that is read next.</summary>
    public static void OfLine(EvaluationForm form, GridRow row, Func<int, string> fieldAt) => OfLine(form, row, form.Indicators.Count + 1, fieldAt);

    /// <summary>A line end went through a goal's text.</summary>
    public static void OfGoal(EvaluationForm form, GridRow row, Func<int, string> fieldAt) => OfLine(form, row, null, fieldAt);

    /// <summary>A line end went through an amount or another figure of a fund.</summary>
    public static void OfFund(EvaluationForm form, GridRow row, string kind, IReadOnlyDictionary<string, Cell> cells)
    {
        foreach (var (field, cell) in cells.Where(pair => row.TornAt.Contains(pair.Value.Position)))
        {
            form.Repairs.Add(Joined(null, $"funds.{kind}.{(field == "rate" ? "rate_percent" : field)}", cell));
        }
    }

    /// <summary>A line end went through a figure of the total.</summary>
    public static void OfTotal(EvaluationForm form, GridRow row)
    {
        foreach (var cell in row.TornAt.Select(row.At).OfType<Cell>())
        {
            form.Repairs.AddRange(new[] { ("total_weight", form.TotalWeight), ("total_score", form.TotalScore) }.Where(total => total.Item2?.Location == cell.Address).Select(total => Joined(null, total.Item1, cell)));
        }
    }

    // A level's name is one whether it wraps or not.
    private static void OfLine(EvaluationForm form, GridRow row, int? number, Func<int, string> fieldAt) =>
        form.Repairs.AddRange(row.TornAt.Where(at => row.At(at) is not null && fieldAt(at) is not ("level1" or "level2")).Select(at => Joined(number, fieldAt(at), row.At(at)!)));

    private static Repair Joined(int? number, string field, Cell torn) => new(number, field, "joined_line", torn.Text.Split('\n')[0], torn.Text, 0.95m, torn.Address);
}
