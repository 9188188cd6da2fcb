using System.Globalization;
using PerfEval.Warehouse.Engine;

namespace PerfEval.Dashboards.Display;

/// <summary>One row of a result with its columns by name.</summary>
/// <param name="Table">The result it belongs to.</param>
/// <param name="Values">Its values, in the order of the columns.</param>
public sealed record ResultRow(ResultTable Table, object?[] Values)
{
    /// <summary>Every row of a result.</summary>
    public static IReadOnlyList<ResultRow> Of(ResultTable table) => [.. table.Rows.Select(values => new ResultRow(table, values))];

    /// <summary>True where the result has the column.</summary>
    public bool Has(string column) => IndexOf(column) >= 0;

    /// <summary>The value as it came; null where the column is null or the result has no such column.</summary>
    public object? this[string column] => IndexOf(column) is >= 0 and var index ? Values[index] : null;

    /// <summary>The value as text, invariant.</summary>
    public string? Text(string column) => Convert.ToString(this[column], CultureInfo.InvariantCulture) is { Length: > 0 } text ? text : null;

    /// <summary>The value as an exact number.</summary>
    public decimal? Number(string column) => this[column] is { } value ? Convert.ToDecimal(value, CultureInfo.InvariantCulture) : null;

    /// <summary>The value as a whole number.</summary>
    public long? Whole(string column) => this[column] is { } value ? Convert.ToInt64(value, CultureInfo.InvariantCulture) : null;

    private int IndexOf(string column)
    {
        for (var index = 0; index < Table.Columns.Count; index++)
        {
            if (Table.Columns[index].Name == column)
            {
                return index;
            }
        }

        return -1;
    }
}
