using PerfEval.Dashboards.Exports.Formats;
using PerfEval.Warehouse.Engine;

namespace PerfEval.Dashboards.Commands.Output;

/// <summary>Rows as an aligned table for a terminal, headed by the columns' Chinese labels.</summary>
internal static class TextTable
{
    private const int WidestCell = 60;

    /// <summary>Writes the table; numbers stand to the right, long texts are cut (csv and json have them whole).</summary>
    public static void Write(TextWriter writer, ResultTable table)
    {
        var head = table.Columns.Select(Label).ToArray();
        var rows = table.Rows.Select(row => row.Select((value, column) => Cell(value, table.Columns[column])).ToArray()).ToList();
        var widths = head.Select((label, column) =>
            rows.Select(row => DisplayWidth.Of(row[column])).Append(DisplayWidth.Of(label)).Max()).ToArray();
        var isNumber = table.Columns.Select(ExactText.IsNumber).ToArray();
        WriteLine(writer, head, widths, isNumber);
        writer.WriteLine(string.Join("  ", widths.Select(width => new string('-', width))));
        foreach (var row in rows)
            WriteLine(writer, row, widths, isNumber);
    }

    private static string Label(ResultColumn column) =>
        column.Label is null ? column.Name : string.IsNullOrEmpty(column.Unit) ? column.Label : $"{column.Label}({column.Unit})";

    private static string Cell(object? value, ResultColumn column) =>
        DisplayWidth.Cut(ExactText.ForPeople(value, column).ReplaceLineEndings(" ").Replace('\t', ' '), WidestCell);

    private static void WriteLine(TextWriter writer, string[] cells, int[] widths, bool[] isNumber)
    {
        var padded = cells.Select((cell, column) =>
        {
            var blank = new string(' ', widths[column] - DisplayWidth.Of(cell));
            return isNumber[column] ? blank + cell : cell + blank;
        });
        writer.WriteLine(string.Join("  ", padded).TrimEnd());
    }
}
