using System.Globalization;
using PerfEval.Warehouse.Engine;

namespace PerfEval.Dashboards.Display;

/// <summary>Keeps the rows that a reader looks for.</summary>
public static class Filter
{
    /// <summary>The rows that hold a text in one of some columns; all where no text is given. Case and width do not matter.</summary>
    public static ResultTable ByText(ResultTable table, string? text, params IReadOnlyList<string> columns) => string.IsNullOrWhiteSpace(text)
        ? table
        : table with { Rows = [.. ResultRow.Of(table).Where(row => columns.Any(column => Holds(row.Text(column), text.Trim()))).Select(row => row.Values)] };

    /// <summary>The rows with exactly that value in a column; all where none is given.</summary>
    public static ResultTable ByValue(ResultTable table, string column, string? value) => string.IsNullOrEmpty(value)
        ? table
        : table with { Rows = [.. ResultRow.Of(table).Where(row => row.Text(column) == value).Select(row => row.Values)] };

    private static bool Holds(string? text, string part) => text is not null
        && CultureInfo.InvariantCulture.CompareInfo.IndexOf(text, part, CompareOptions.IgnoreCase | CompareOptions.IgnoreWidth) >= 0;
}
