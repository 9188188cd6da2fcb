using PerfEval.Etl.Values;

namespace PerfEval.Etl.Forms.Reports;

/// <summary>Doubts what was read in a report's prose where its three figures do not belong together: a rate that is not what was spent divided by the budget
/// may be the report's own mistake, or an amount of something else that was taken for the budget.</summary>
internal static class ReportChecker
{
    /// <summary>Rates are rounded or cut off.</summary>
    private const decimal NearRate = 0.1m;

    /// <summary>One problem for each project or sum that does not come out, and one for each that is not told whole.</summary>
    public static IEnumerable<Problem> Check(NarrativeReport report)
    {
        foreach (var (name, totals) in new[] { ("各项目合计", report.Total), ("年初预算项目合计", report.Initial), ("年中追加项目合计", report.Added) })
        {
            if (!IsQuotient(totals.Amount, totals.Executed, totals.Rate))
            {
                yield return Doubt(name, report.TotalsLocation);
            }
        }

        foreach (var item in report.Items.Where(item => !IsQuotient(item.Amount, item.Executed, item.Rate)))
        {
            yield return Doubt($"第{item.No}项“{item.Name}”", item.Location);
        }

        foreach (var problem in Missing(report))
        {
            yield return problem;
        }
    }

    // What a report does not say and what was not understood look the same.
    private static IEnumerable<Problem> Missing(NarrativeReport report)
    {
        (string Name, bool IsThere)[] totals = [("项目个数", report.Total.Projects is not null), ("预算数", report.Total.Amount is not null), ("支出数", report.Total.Executed is not null), ("执行率", report.Total.Rate is not null)];
        if (report.Items.Count > 0 && Names(totals) is { Length: > 0 } unsaid)
        {
            yield return new Problem("report_incomplete", Severity.Info, $"自评报告中没有找到各项目合计的{unsaid}。", report.TotalsLocation ?? report.Title.Location);
        }

        var areGraded = report.Items.Exists(item => item.Grade is not null);
        foreach (var item in report.Items)
        {
            (string Name, bool IsThere)[] fields = [("项目名称", item.Name is not null), ("预算数", item.Amount is not null), ("支出数", item.Executed is not null), ("执行率", item.Rate is not null), ("得分", item.Score is not null), ("等级", item.Grade is not null || !areGraded)];
            if (Names(fields) is { Length: > 0 } missing)
            {
                yield return new Problem("report_incomplete", Severity.Info, $"自评报告第{item.No}项“{item.Name}”没有找到{missing}。", item.Location);
            }
        }
    }

    private static string Names((string Name, bool IsThere)[] fields) => string.Join("、", fields.Where(field => !field.IsThere).Select(field => field.Name));

    private static Problem Doubt(string what, string? location) =>
        new("report_doubtful", Severity.Warning, $"自评报告中{what}的预算数、支出数与执行率不相符，可能是报告有误，也可能取错了其中一个数，请核对。", location);

    // What is not told contradicts nothing.
    private static bool IsQuotient(decimal? amount, decimal? executed, decimal? rate) =>
        amount is not > 0 || executed is not { } spent || rate is not { } printed || Rate.IsQuotient(printed, spent, amount.Value, NearRate);
}
