using PerfEval.Warehouse.Engine;

namespace PerfEval.Dashboards.Display;

/// <summary>A table as a page shows it.</summary>
/// <param name="Table">The rows.</param>
public sealed record TableView(ResultTable Table)
{
    /// <summary>Columns to show, in order; null for all that a reader has use for.</summary>
    public IReadOnlyList<string>? Only { get; init; }

    /// <summary>The order it is in; null where its columns cannot be sorted by.</summary>
    public Sorting? Sorting { get; init; }

    /// <summary>What stands in place of a table without rows.</summary>
    public string WhenEmpty { get; init; } = "没有符合条件的记录。";

    /// <summary>The columns shown.</summary>
    public IReadOnlyList<ResultColumn> Columns => Only is null
        ? [.. Table.Columns.Where(column => !IsTechnical(column.Name))]
        : [.. Only.Select(name => Table.Columns.FirstOrDefault(column => column.Name == name)).OfType<ResultColumn>()];

    /// <summary>The rows, with their columns by name.</summary>
    public IReadOnlyList<ResultRow> Rows => ResultRow.Of(Table);

    /// <summary>A heading: the Chinese name, and the unit where the values do not carry it.</summary>
    public static string Heading(ResultColumn column) => column.Label ?? column.Name;

    /// <summary>The unit beside a heading; percent signs stand at the values.</summary>
    public static string? Unit(ResultColumn column) => column.Unit is null or "" or "%" ? null : column.Unit;

    /// <summary>CSS class of a row: one that is not to be compared with the row before stands back; null for all others.</summary>
    public static string? RowStyle(ResultRow row) => row.Has("is_comparable") && row["is_comparable"] is false ? "incomparable" : null;

    // Keys and addresses work behind the links; nobody reads them.
    private static bool IsTechnical(string column) =>
        column is "bin_no" or "cells" or "source_path" || column.EndsWith("_key", StringComparison.Ordinal) || column.EndsWith("_location", StringComparison.Ordinal);
}
