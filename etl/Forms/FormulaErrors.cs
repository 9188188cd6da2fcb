using PerfEval.Etl.Values;

namespace PerfEval.Etl.Forms;

/// <summary>Cells whose formula failed: what they show is no value of the field, and the field is named.</summary>
internal static class FormulaErrors
{
    /// <summary>A problem for each such cell of a form.</summary>
    public static IEnumerable<Problem> Of(EvaluationForm form) =>
        Whole(form).Select(field => Problem(field.Value, field.Field, null))
            .Concat(form.Funds.SelectMany(fund => fund.Cells.Select(cell => Problem(cell.Value, $"funds.{fund.Kind}.{(cell.Key == "rate" ? "rate_percent" : cell.Key)}", null))))
            .Concat(form.Indicators.SelectMany((row, index) => row.Cells.Select(cell => Problem(cell.Value, cell.Key, index + 1))))
            .OfType<Problem>();

    private static IEnumerable<(RawValue? Value, string Field)> Whole(EvaluationForm form) =>
        form.Head.Select(field => ((RawValue?)field.Value, field.Key))
            .Concat([(form.GoalExpected, "goals.expected"), (form.GoalActual, "goals.actual"), (form.TotalWeight, "total_weight"), (form.TotalScore, "total_score")]);

    private static Problem? Problem(RawValue? value, string field, int? row) =>
        value is not null && ExcelDamage.IsErrorValue(value.Text)
            ? new Problem("formula_error", Severity.Error, $"“{value.Text}”是公式的错误值，未读取，请修正公式后重新报送。", value.Location, field, row)
            : null;
}
