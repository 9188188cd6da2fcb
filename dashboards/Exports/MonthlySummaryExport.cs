using System.Globalization;
using PerfEval.Dashboards.Display;
using PerfEval.Warehouse.Engine;

namespace PerfEval.Dashboards.Exports;

/// <summary>What came in during one month: documents, forms, and the findings in them. The month is Beijing's.</summary>
public sealed class MonthlySummaryExport : IExport
{
    /// <summary>Identifier of the export and of the job that writes it.</summary>
    public const string Identifier = "monthly_summary";

    /// <inheritdoc/>
    public string Name => Identifier;

    /// <inheritdoc/>
    public string Title => "月度收件汇总";

    /// <inheritdoc/>
    public string PeriodHint => "月份，例如 2024-05";

    /// <inheritdoc/>
    public IReadOnlyList<string> Formats => ["xlsx", "docx", "csv", "parquet"];

    /// <inheritdoc/>
    public IReadOnlyList<ExportPeriod> Periods(WarehouseReader reader) =>
        [.. ResultRow.Of(reader.Read("monthly_intake", orderBy: "month desc")).Select(row => row.Text("month")).OfType<string>().Select(month => new ExportPeriod(month, month))];

    /// <inheritdoc/>
    public ExportBook Read(WarehouseReader reader, string period)
    {
        if (!DateTime.TryParseExact(period, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month))
            throw new ExportUsageException($"期间“{period}”的写法不对，{Title}的期间是{PeriodHint}。");
        var of = new Dictionary<string, object?> { ["month"] = period };
        var overview = reader.Read("monthly_intake", of);
        if (overview.Rows.Count == 0)
            throw new ExportEmptyException($"{period} 没有收到文件，没有生成汇总。");
        return new ExportBook($"{Name}-{period}", $"{month.Year} 年 {month.Month} 月收件汇总",
        [
            new("overview", "概况", $"{month.Year} 年 {month.Month} 月收到的文件（北京时间）", overview, IsRecord: true),
            new("documents", "收到的文件", "按收到的时间",
                reader.Read("monthly_documents", of).Pick("status", "received_at", "file_name", "format", "form_count", "problem_count").InWords()),
            FindingSheet.Read(reader, "monthly_findings", of),
            ExportNotes.Sheet(),
        ]);
    }
}
