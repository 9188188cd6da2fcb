namespace PerfEval.Etl.Forms.Bands;

/// <summary>Names of levels that stand in the middle of the rows they are merged over, as texts of printed pages have them, and not in the first: then no row's level can be told by
/// the name above it. Nobody knows where such a level begins, and every row says so.</summary>
internal static class CentredLevels
{
    /// <summary>Adds the problems; none where the first row has its levels, or no row has any.</summary>
    public static void Report(EvaluationForm form)
    {
        foreach (var field in new[] { "level1", "level2" }.Where(field => IsCentred(form, field)))
        {
            var name = field == "level1" ? "一级指标" : "二级指标";
            form.Problems.AddRange(form.Indicators.Index().SelectMany(row => Fields(field, row.Item).Select(said => new Problem(
                "level_doubtful", row.Index == 0 && said == field ? Severity.Warning : Severity.Info, $"{name}的名称不在第一行，可能写在合并单元格的中间，第 {row.Index + 1} 行属于哪一个不能确定，请核对。", row.Item.Location, said, row.Index + 1))));
        }
    }

    // The row of what was spent may stand above all levels.
    private static bool IsCentred(EvaluationForm form, string field) =>
        form.Indicators is [var first, ..] && !first.Cells.ContainsKey(field) && first.Text("level3") is { } name && !name.Contains("执行", StringComparison.Ordinal)
        && form.Indicators.Exists(row => row.Cells.ContainsKey(field));

    private static string[] Fields(string field, RawRow row) => field == "level1" && row.Level1Points is not null ? [field, "level1_weight"] : [field];
}
