using System.Globalization;
using PerfEval.Etl.Forms;

namespace PerfEval.Etl.Documents.PlainText;

/// <summary>Undoes the column that programs of data analysis put before a table: the rows' numbers from 0, below a head that is blank there. Offices count from 1.</summary>
internal static class CountedRows
{
    /// <summary>Fewer numbers in order are figures.</summary>
    private const int FewestRows = 5;

    /// <summary>The rows without their numbers; the other cells keep their addresses.</summary>
    /// <param name="rows">Rows of a text's tables.</param>
    /// <param name="problems">Gets a note for each table that was counted.</param>
    public static List<GridRow> Uncount(List<GridRow> rows, List<Problem> problems)
    {
        for (var start = rows.FindIndex(row => IsNumber(row, 0)); start >= 0; start = rows.FindIndex(start + 1, row => IsNumber(row, 0)))
        {
            var count = 1;
            while (start + count < rows.Count && IsNumber(rows[start + count], count))
            {
                count++;
            }

            if (count < FewestRows)
            {
                continue;
            }

            problems.Add(new Problem("cell_unplaced", Severity.Info, "表格第一列是程序加上的行号（从 0 起），未读取。", rows[start].Address));
            var first = start > 0 && rows[start - 1] is { IsProse: false } head && head.Cells[0].IsBlank ? start - 1 : start;
            for (var at = first; at < start + count; at++)
            {
                rows[at] = new GridRow(rows[at].Number, rows[at].Address, [.. rows[at].Cells.Skip(1).Select((cell, position) => cell with { Position = position })]);
            }

            start += count - 1;
        }

        return rows;
    }

    private static bool IsNumber(GridRow row, int number) => row.Cells.Count > 2 && row.Cells[0].Text == number.ToString(CultureInfo.InvariantCulture);
}
