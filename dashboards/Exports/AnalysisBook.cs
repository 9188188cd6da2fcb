using PerfEval.Dashboards.Display;
using PerfEval.Warehouse.Engine;

namespace PerfEval.Dashboards.Exports;

/// <summary>An analysis as a workbook of one sheet: the columns of its page, and all its rows.</summary>
public static class AnalysisBook
{
    /// <summary>A workbook is made in memory, and nobody reads more of it.</summary>
    private const int Most = 100_000;

    /// <summary>Excel takes no longer name of a sheet.</summary>
    private const int LongestName = 31;

    /// <summary>The workbook.</summary>
    /// <param name="analysis">Its header.</param>
    /// <param name="table">Its rows.</param>
    /// <exception cref="BadParameterException">There are more rows than a workbook is good for.</exception>
    public static ExportBook Of(SqlModel analysis, ResultTable table)
    {
        if (table.Rows.Count > Most)
        {
            throw new BadParameterException($"“{analysis.Title}”有 {table.Rows.Count} 行，超过 {Most} 行的不能下载为 Excel。请先筛选，或下载 CSV。");
        }

        var shown = table.Pick([.. new TableView(table).Columns.Select(column => column.Name)]).InWords();
        var name = analysis.Title.Length > LongestName ? analysis.Title[..LongestName] : analysis.Title;
        return new ExportBook(analysis.Name, analysis.Title, [new ExportSheet(analysis.Name, name, $"共 {table.Rows.Count} 行", shown)]);
    }
}
