using System.Globalization;
using System.Text.Json;
using PerfEval.Warehouse.Lake;

namespace PerfEval.Dashboards.Tests.Sample;

/// <summary>Lake rows of a sample form; four lines of the document's text belong to each.</summary>
internal static class SampleRows
{
    private const int LinesOfForm = 4;

    public static void Add(LakeRows rows, string document, int ordinal, SampleForm form)
    {
        var line = ((ordinal - 1) * LinesOfForm) + 1;
        rows.Evaluations.Add(Evaluation(document, ordinal, form, line));
        rows.Funds.Add(Fund(document, ordinal, form, line + 2));
        rows.Indicators.Add(Indicator(document, ordinal, form.Year, 1, "产出指标", "数量指标", "完成数量", 50m, form.OutputScore));
        rows.Indicators.Add(Indicator(document, ordinal, form.Year, 2, "效益指标", "社会效益指标", "服务人数", 40m, form.BenefitScore));
        rows.Indicators.AddRange(Enumerable.Range(3, form.RowsWithoutWeight).Select(row =>
            Indicator(document, ordinal, form.Year, row, "效益指标", "社会效益指标", $"未赋分指标{row}", null, null) with { Level1Weight = null }));
    }

    private static LakeEvaluation Evaluation(string document, int ordinal, SampleForm form, int line) => new(
        document, ordinal, form.Year, "title", form.Kind, $"项目支出绩效自评表（{form.Year}年度）", form.Name, null, null, "云川市", form.Department, form.Department,
        null, "元", "完成年度任务。", "年度任务已完成。", 100m, form.TotalScore, form.Grade, null, $"line {line}!C1",
        Cells(("project_name", form.Name, $"line {line + 1}!C2"), ("total_score", Text(form.TotalScore), $"line {line + 3}!C2")));

    private static LakeFund Fund(string document, int ordinal, SampleForm form, int line)
    {
        var rate = form.PrintedRate ?? (form is { Annual: > 0, Executed: not null } ? Math.Round(form.Executed.Value / form.Annual.Value * 100, 2) : null);
        return new(document, ordinal, form.Year, 1, "total", "年度资金总额", form.Initial, form.Annual, form.Executed, 10m, rate, 2, Text(rate), form.FundScore, $"line {line}!C1",
            Cells(("initial", Text(form.Initial), $"line {line}!C2"), ("annual", Text(form.Annual), $"line {line}!C3"), ("executed", Text(form.Executed), $"line {line}!C4")));
    }

    private static LakeIndicator Indicator(string document, int ordinal, int year, int row, string level1, string level2, string level3, decimal? weight, decimal? score) => new(
        document, ordinal, year, row, level1, weight, level2, level3, "≥100", null, "100", weight, score, null,
        ">=", 100m, null, null, null, null, false, "=", 100m, null, null, null, false, null, "{}");

    private static string Cells(params (string Field, string? Printed, string Location)[] cells) =>
        JsonSerializer.Serialize(cells.Where(cell => cell.Printed is not null).ToDictionary(cell => cell.Field, cell => new[] { cell.Printed, cell.Location }));

    private static string? Text(decimal? value) => value?.ToString(CultureInfo.InvariantCulture);
}
