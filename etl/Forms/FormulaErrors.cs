using PerfEval.Etl.Forms.Bands;
using PerfEval.Etl.Values;

namespace PerfEval.Etl.Forms;

/// <summary>Cells whose formula failed: what they show is no value of the field, and the field is named.</summary>
internal static class FormulaErrors
{
    /// <summary>A problem for each such cell of a form.</summary>
    public static IEnumerable<Problem> Of(EvaluationForm form)
    {
        // Every cell of every form is looked at, and hardly any shows an error: the field's name is put together where one does.
        foreach (var (field, value) in form.Head.Where(field => Failed(field.Value)))
        {
            yield return Problem(value, field, null);
        }

        foreach (var (field, value) in new[] { ("goals.expected", form.GoalExpected), ("goals.actual", form.GoalActual), ("total_weight", form.TotalWeight), ("total_score", form.TotalScore) })
        {
            if (value is not null && Failed(value))
            {
                yield return Problem(value, field, null);
            }
        }

        foreach (var fund in form.Funds)
        {
            foreach (var (field, value) in fund.Cells.Where(cell => Failed(cell.Value)))
            {
                yield return Problem(value, $"funds.{fund.Kind}.{FundsBand.Json(field)}", null);
            }
        }

        foreach (var (index, row) in form.Indicators.Index())
        {
            foreach (var (field, value) in row.Cells.Where(cell => Failed(cell.Value)))
            {
                yield return Problem(value, field, index + 1);
            }
        }
    }

    private static bool Failed(RawValue value) => ExcelDamage.IsErrorValue(value.Text);

    private static Problem Problem(RawValue value, string field, int? row) =>
        new("formula_error", Severity.Error, $"“{value.Text}”是公式的错误值，未读取，请修正公式后重新报送。", value.Location, field, row);
}
