using System.Globalization;
using PerfEval.Dashboards.Display;
using PerfEval.Warehouse.Engine;

namespace PerfEval.Dashboards.Exports;

/// <summary>One year at a glance: totals, execution by department and by band, low execution, scores, findings. Every figure is a mart's.</summary>
public sealed class AnnualSummaryExport : IExport
{
    private static readonly string[] DepartmentColumns =
    [
        "department", "project_count", "judged_count", "initial_yuan", "annual_yuan", "executed_yuan",
        "execution_rate_weighted_pct", "execution_rate_simple_pct",
    ];

    private static readonly string[] ProjectColumns =
    [
        "project_name", "department", "implementing_unit", "initial_yuan", "annual_yuan", "executed_yuan", "unspent_yuan",
        "execution_rate_pct", "total_score", "grade", "deviation_text", "file_name", "location",
    ];

    /// <inheritdoc/>
    public string Name => "annual_summary";

    /// <inheritdoc/>
    public string Title => "年度绩效自评汇总";

    /// <inheritdoc/>
    public string PeriodHint => "年度，例如 2024";

    /// <inheritdoc/>
    public IReadOnlyList<string> Formats => ["xlsx", "docx", "csv", "parquet"];

    /// <inheritdoc/>
    public IReadOnlyList<ExportPeriod> Periods(WarehouseReader reader) =>
        [.. YearChoice.Known(reader).Where(choice => choice.Year is not null).Select(choice => new ExportPeriod(choice.Value, choice.Label))];

    /// <inheritdoc/>
    public ExportBook Read(WarehouseReader reader, string period)
    {
        if (period.Length != 4 || !int.TryParse(period, NumberStyles.None, CultureInfo.InvariantCulture, out var year))
            throw new ExportUsageException($"期间“{period}”的写法不对，{Title}的期间是{PeriodHint}。");
        var of = new Dictionary<string, object?> { ["year"] = year };
        var overview = reader.Read("overview", of);
        if (overview.Rows.Count == 0)
            throw new ExportEmptyException($"{year} 年没有数据，没有生成文件。{Known(reader)}");
        return new ExportBook($"{Name}-{year}", $"{year} 年度项目支出绩效自评汇总",
        [
            new("overview", "概况", $"{year} 年度；部门整体自评表不计入项目数和金额", overview, IsRecord: true),
            new("execution_by_department", "按部门执行率", "按金额 = 执行数合计 ÷ 预算数合计，只算两个数都有的项目；从低到高",
                reader.Read("execution_rate_by_department", of, orderBy: "execution_rate_weighted_pct, department").Pick(DepartmentColumns)),
            new("execution_bins", "执行率分布", "按项目的全年执行数 ÷ 全年预算数分档",
                reader.Read("execution_bins", of, orderBy: "bin_no").Pick("bin", "project_count", "share_pct", "annual_yuan", "executed_yuan")),
            new("low_execution", "低执行项目", $"执行率低于 {LowExecutionThreshold.Of(reader, null)}% 的项目，从低到高；末两列指向原件",
                reader.Read("low_execution_projects", of, orderBy: "execution_rate_pct, project_name").Pick(ProjectColumns).InWords()),
            new("score_distribution", "得分分布", "按自评总分，每 1 分一档，含下限", Distribution("score")),
            new("grade_distribution", "等级分布", "按自评等级；没有填等级的按总分", Distribution("grade")),
            FindingSheet.Read(reader, "finding_list", of),
            new("exceptions", "例外", "经复核不再列出的问题；数据变化后重新列出",
                reader.Read("finding_exceptions", of).Pick("rule_title", "project_name", "detail", "is_in_effect", "who", "decided_at", "reason", "file_name", "location").InWords()),
            new("corrections", "人工更正", "表中所印与现在的取值不同之处；原件不变",
                reader.Read("correction_list", of).Pick("state", "project_name", "line_label", "field", "printed", "typed", "who", "decided_at", "reason", "file_name", "location").InWords()),
            ExportNotes.Sheet(),
        ]);

        ResultTable Distribution(string kind) =>
            reader.Read("score_distribution", new Dictionary<string, object?>(of) { ["kind"] = kind }, orderBy: "bin_no").Pick("bin", "project_count", "share_pct");
    }

    private static string Known(WarehouseReader reader)
    {
        var years = reader.Read("overview", orderBy: "year").Rows.Select(row => row[0]).OfType<long>().ToList();
        return years.Count == 0 ? "库中还没有数据，请先运行 perfeval run。" : $"有数据的年度：{string.Join("、", years)}。";
    }
}
