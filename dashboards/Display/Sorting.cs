using PerfEval.Warehouse.Engine;

namespace PerfEval.Dashboards.Display;

/// <summary>The order of a table, as the query string says it.</summary>
/// <param name="Column">Column's name.</param>
/// <param name="IsDescending">True for the largest first.</param>
/// <param name="Page">Address of the page with its filters, without the order.</param>
public sealed record Sorting(string Column, bool IsDescending, string Page)
{
    /// <summary>The order asked for, or the page's own where none was or where the table has no such column.</summary>
    /// <param name="value"><c>column</c> or <c>-column</c> for descending.</param>
    /// <param name="fallback">The page's own order, in the same form.</param>
    /// <param name="table">The table to be ordered.</param>
    /// <param name="page">Address of the page with its filters.</param>
    public static Sorting Of(string? value, string fallback, ResultTable table, string page)
    {
        var wanted = value is not null && table.Columns.Any(column => column.Name == value.TrimStart('-')) ? value : fallback;
        return new Sorting(wanted.TrimStart('-'), wanted.StartsWith('-'), page);
    }

    /// <summary>The address that sorts by a column; by the column that it is sorted by already, the other way round.</summary>
    public string Link(string column) => $"{Page}{(Page.Contains('?', StringComparison.Ordinal) ? '&' : '?')}sort={(column == Column && !IsDescending ? "-" : "")}{column}";

    /// <summary>What a screen reader hears about a column.</summary>
    public string Aria(string column) => column != Column ? "none" : IsDescending ? "descending" : "ascending";

    /// <summary>The rows in this order; rows without a value come last either way.</summary>
    public ResultTable Apply(ResultTable table)
    {
        var rows = ResultRow.Of(table);
        var filled = rows.Where(row => row[Column] is not null).OrderBy(row => row[Column], ValueOrder.Instance).ToList();
        if (IsDescending)
        {
            filled.Reverse();
        }

        return table with { Rows = [.. filled.Concat(rows.Where(row => row[Column] is null)).Select(row => row.Values)] };
    }
}
