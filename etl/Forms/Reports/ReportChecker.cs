using PerfEval.Etl.Values;

namespace PerfEval.Etl.Forms.Reports;

/// <summary>Doubts what was read in a report's prose where its three figures do not belong together: a rate that is not what was spent divided by the budget
/// may be the report's own mistake, or an amount of something else that was taken for the budget.</summary>
internal static class ReportChecker
{
    /// <summary>Rates are rounded or cut off.</summary>
    private const decimal NearRate = 0.1m;

    /// <summary>One problem for each project or sum that does not come out.</summary>
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
    }

    private static Problem Doubt(string what, string? location) =>
        new("report_doubtful", Severity.Warning, $"自评报告中{what}的预算数、支出数与执行率不相符，可能是报告有误，也可能取错了其中一个数，请核对。", location);

    // What is not told contradicts nothing.
    private static bool IsQuotient(decimal? amount, decimal? executed, decimal? rate) =>
        amount is not > 0 || executed is not { } spent || rate is not { } printed || Rate.IsQuotient(printed, spent, amount.Value, NearRate);
}
