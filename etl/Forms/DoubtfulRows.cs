using PerfEval.Etl.Forms.Bands;

namespace PerfEval.Etl.Forms;

/// <summary>Rows that were put together again from a text that had lost them, whose blank cells were left out, or that were read off their columns: the form's own sums say whether every cell went
/// to its place. Where they do not add up, or there are none and a row lacks something, nobody knows, and every field of the rows says so.</summary>
internal static class DoubtfulRows
{
    private const decimal Whole = 100;

    // What spending is worth in a form.
    private static readonly decimal[] SpendingPoints = [10, 20];

    // The sums themselves are as unsure as the rows: 自评总分 | 100 | 96 without its blank cells may have given the points for the score.
    private static readonly string[] OfForm = ["goals.expected", "goals.actual", "total_weight", "total_score"];

    /// <summary>Problems of all rows and goals; none where the rows hold together.</summary>
    /// <param name="form">A form whose rows no places tell.</param>
    public static IEnumerable<Problem> Of(SelfEvaluation form) =>
        form.Indicators.Count == 0 || HoldTogether(form) ? []
            : form.Indicators.SelectMany(row => IndicatorsBand.Told.Concat(Beside(row)).Select(field => Doubt(row.Raw.Location, field, row.Row)))
                .Concat(OfForm.Select(field => Doubt(form.Location, field, null)))
                .Select((problem, index) => index == 0 ? problem with { Severity = Severity.Warning } : problem);

    /// <summary>True where rows of the form were read off their columns.</summary>
    public static bool WereMoved(EvaluationForm form) =>
        form.Repairs.Exists(repair => repair is { Row: not null, Rule: "shifted_left" or "shifted_right" });

    private static bool HoldTogether(SelfEvaluation form)
    {
        // 指标2： with nothing behind it is no indicator.
        var rows = form.Indicators.Where(row => (row.Target ?? row.Actual) is not null || (row.Weight ?? row.Score) is not null).ToList();
        var fund = form.Funds.FirstOrDefault(row => row.Kind == "total");
        var hasValues = rows.Exists(row => (row.Target ?? row.Actual) is not null);
        var isWhole = rows.TrueForAll(row => row.Level3 is not null && (!hasValues || (row.Target ?? row.Actual) is not null));
        var isPrinted = (form.TotalScore is not null && rows.Exists(row => row.Score is not null)) || (form.TotalWeight is not null && rows.Exists(row => row.Weight is not null));
        return isWhole && (isPrinted ? AddUp(rows, fund, form) || AddUp(rows, null, form) : rows.TrueForAll(row => row is { Target: not null, Actual: not null }));
    }

    // With what spending scored or without it. That score may be counted in the total and printed nowhere: then it is what is left of the points, and no more than those.
    private static bool AddUp(List<IndicatorScore> rows, FundRow? fund, SelfEvaluation form)
    {
        var left = (form.TotalWeight ?? Whole) - (rows.Sum(row => row.Weight) ?? 0) - (fund?.Weight ?? 0);
        var unscored = (form.TotalScore ?? 0) - (rows.Sum(row => row.Score) ?? 0) - (fund?.Score ?? 0);
        return form.TotalScore is null || unscored == 0 ? form.TotalWeight is null || left == 0 || (form.TotalScore is null && SpendingPoints.Contains(left))
            : fund?.Score is null && SpendingPoints.Contains(left) && unscored > 0 && unscored <= left;
    }

    // What hangs on another cell's place: level 1 brings its points along, and a comparator that came to stand off its column brings a target to the unit's.
    private static IEnumerable<string> Beside(IndicatorScore row)
    {
        if (row.Level1Weight is not null)
        {
            yield return "level1_weight";
        }

        if (row.Unit is not null)
        {
            yield return "unit";
        }
    }

    private static Problem Doubt(string? at, string field, int? row) =>
        new("alignment_doubtful", Severity.Info, row is null ? "表格的行列在转换中丢失，各项合计又对不上，请核对。" : $"表格的行列在转换中丢失，各项合计又对不上，无法确定第 {row} 行各格属于哪一列，请核对。", at, field, row);
}
