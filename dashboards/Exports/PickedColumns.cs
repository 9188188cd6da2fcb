using PerfEval.Dashboards.Display;
using PerfEval.Warehouse.Engine;

namespace PerfEval.Dashboards.Exports;

/// <summary>Leaves the columns that a reader wants: marts carry keys as well.</summary>
internal static class PickedColumns
{
    /// <summary>The named columns in that order.</summary>
    /// <exception cref="InvalidOperationException">The mart has no such column.</exception>
    public static ResultTable Pick(this ResultTable table, params IReadOnlyList<string> names)
    {
        var at = names.Select(name => table.Columns.Select((column, index) => (column, index)).Single(one => one.column.Name == name).index).ToArray();
        return new ResultTable([.. at.Select(index => table.Columns[index])], [.. table.Rows.Select(row => at.Select(index => row[index]).ToArray())]);
    }

    /// <summary>The rows with their codes (severity, status), fields and addresses in Chinese words.</summary>
    public static ResultTable InWords(this ResultTable table)
    {
        var isCode = table.Columns.Select(column => Words.IsCode(column.Name)).ToArray();
        var isField = table.Columns.Select(CellText.IsField).ToArray();
        var isPlace = table.Columns.Select(CellText.IsPlace).ToArray();
        return table with
        {
            Rows = [.. table.Rows.Select(row => row.Select((value, at) => isCode[at] ? Words.Of((string?)value) : isField[at] && value is string field ? FieldNames.Of(field) : isPlace[at] && value is string place ? PlaceText.Of(place) : value).ToArray())],
        };
    }
}
