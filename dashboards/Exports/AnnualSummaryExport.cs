using System.Globalization;
using PerfEval.Warehouse.Engine;

namespace PerfEval.Dashboards.Exports;

/// <summary>One year at a glance: totals, execution by department and by band, low execution, scores, findings. Every figure is a mart's.</summary>
public sealed class AnnualSummaryExport : IExport
{
    /// <inheritdoc/>
    public string Name => "annual_summary";

    /// <inheritdoc/>
    public string Title => "年度绩效自评汇总";

    /// <inheritdoc/>
    public string PeriodHint => "年度，例如 2024";

    /// <inheritdoc/>
    public IReadOnlyList<string> Formats => ["xlsx", "csv", "parquet"];

    /// <inheritdoc/>
    public ExportBook Read(WarehouseReader reader, string period)
    {
        if (period.Length != 4 || !int.TryParse(period, NumberStyles.None, CultureInfo.InvariantCulture, out var year))
            throw new ExportUsageException($"期间“{period}”的写法不对，{Title}的期间是{PeriodHint}。");
        var of = new Dictionary<string, object?> { ["year"] = year };
        var overview = reader.Read("overview", of);
        if (overview.Rows.Count == 0)
            throw new ExportEmptyException($"{year} 年没有数据，没有生成文件。{Known(reader)}");
        var findings = FindingSheet.Read(reader, "finding_list", of);
        return new ExportBook($"{Name}-{year}", $"{year} 年度项目支出绩效自评汇总",
        [
            new("overview", "概况", $"{year} 年度；部门整体自评表不计入金额", overview, IsRecord: true),
            new("execution_by_department", "按部门执行率", "执行率（加权）= 全年执行数合计 ÷ 全年预算数合计",
                reader.Read("execution_rate_by_department", of, orderBy: "execution_rate_weighted_pct, department")),
            new("execution_bins", "执行率分布", "按项目全年执行数 ÷ 全年预算数分档", reader.Read("execution_bins", of, orderBy: "bin_no")),
            new("low_execution", "低执行项目", "执行率低于 80% 的项目，从低到高；末两列为源文件和位置",
                reader.Read("low_execution_projects", of, orderBy: "execution_rate_pct, project_name")),
            new("score_distribution", "得分分布", "按自评总分和等级", reader.Read("score_distribution", of, orderBy: "kind, bin_no")),
            findings,
            ExportNotes.Sheet(),
        ]);
    }

    private static string Known(WarehouseReader reader)
    {
        var years = reader.Read("overview", orderBy: "year").Rows.Select(row => row[0]).OfType<long>().ToList();
        return years.Count == 0 ? "库中还没有数据，请先运行 perfeval run。" : $"有数据的年度：{string.Join("、", years)}。";
    }
}
