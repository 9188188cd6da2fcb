using System.Net;
using PerfEval.Dashboards.Samples.Tables;

namespace PerfEval.Dashboards.Samples.Formats;

/// <summary>Writes a table's rows as those of a web page.</summary>
internal static class WebTable
{
    /// <summary>The rows with their cells and what those cover.</summary>
    public static IEnumerable<string> Rows(IReadOnlyList<IReadOnlyList<SampleCell>> rows) =>
        rows.Select(row => $"<tr>{string.Concat(row.Select(Cell))}</tr>");

    /// <summary>Text as a page holds it.</summary>
    public static string Encode(string text) => WebUtility.HtmlEncode(text).Replace("\n", "<br>", StringComparison.Ordinal);

    private static string Cell(SampleCell cell) =>
        $"<td{(cell.Columns > 1 ? $" colspan=\"{cell.Columns}\"" : string.Empty)}{(cell.Rows > 1 ? $" rowspan=\"{cell.Rows}\"" : string.Empty)}>{Encode(cell.Text)}</td>";
}
