using System.Globalization;
using PerfEval.Etl.Forms;

namespace PerfEval.Etl.Documents.Workbooks;

/// <summary>Collects a sheet's cells into a grid: rows that hold something only, so that a cell at XFD1048576 costs one row.</summary>
/// <param name="name">The sheet's name, as addresses print it.</param>
/// <param name="budget">Cells left of the document's limit.</param>
internal sealed class SheetGrid(string name, CellBudget budget)
{
    /// <summary>Forms have a dozen columns; what stands beyond this is no form.</summary>
    internal const int WidestRow = 256;

    private static readonly string[] ColumnNames = [.. Enumerable.Range(0, WidestRow).Select(ColumnName)];

    // Merges are known when all rows have been read: only then a row is what people see.
    private readonly List<(int Number, Cell[] Cells)> rows = [];
    private readonly List<(int Column, string Text)> open = [];
    private int cut;

    /// <summary>Adds a cell that holds text to the open row.</summary>
    /// <param name="column">From 0.</param>
    /// <param name="text">As shown.</param>
    internal void Add(int column, string text)
    {
        if (column >= WidestRow)
        {
            cut++;
        }
        else if (text.Length > 0)
        {
            open.Add((column, text));
        }
    }

    /// <summary>Closes the open row.</summary>
    /// <param name="number">The sheet's row, from 1.</param>
    /// <exception cref="UnreadableDocumentException">The document has more cells than any form.</exception>
    internal void EndRow(int number)
    {
        if (open.Count == 0)
        {
            return;
        }

        var width = 0;
        foreach (var (column, _) in open)
        {
            width = Math.Max(width, column + 1);
        }

        budget.Spend(width);
        var cells = new Cell[Math.Max(width, 2)];
        var line = number.ToString(CultureInfo.InvariantCulture);
        foreach (var (column, text) in open)
        {
            cells[column] = new Cell(text, column, Address(line, column));
        }

        for (var column = 0; column < cells.Length; column++)
        {
            cells[column] ??= new Cell(string.Empty, column, Address(line, column));
        }

        rows.Add((number, cells));
        open.Clear();
    }

    /// <summary>The grid, and a problem where cells stood too far right to be read.</summary>
    /// <param name="merges">Merged ranges: of each only the first cell is seen.</param>
    /// <exception cref="UnreadableDocumentException">The merges are beyond any form's.</exception>
    internal (CellGrid Grid, Problem? Cut) Finish(IReadOnlyList<MergedRange> merges)
    {
        var byRow = MergesByRow(merges);
        var seen = new List<GridRow>(rows.Count);
        foreach (var (number, cells) in rows)
        {
            Cover(cells, number, byRow.GetValueOrDefault(number));
            if (new GridRow(number, $"{name}!{number}", cells) { IsPlaced = true } is { IsBlank: false } row)
            {
                seen.Add(row);
            }
        }

        return (
            new CellGrid(name, seen),
            cut == 0 ? null : new Problem("cells_beyond_limit", Severity.Warning, $"工作表“{name}”第 {WidestRow} 列以后有 {cut} 个单元格未读取。", Address(1, WidestRow)));
    }

    /// <summary>Address of a cell: Sheet1!C7.</summary>
    internal string Address(int row, int column) => Address(row.ToString(CultureInfo.InvariantCulture), column);

    private string Address(string row, int column) => string.Concat(name, "!", column < ColumnNames.Length ? ColumnNames[column] : ColumnName(column), row);

    private Dictionary<int, List<MergedRange>> MergesByRow(IReadOnlyList<MergedRange> merges)
    {
        var numbers = rows.ConvertAll(row => row.Number);
        var byRow = new Dictionary<int, List<MergedRange>>();
        foreach (var merge in merges)
        {
            var first = numbers.BinarySearch(merge.FirstRow);
            for (var i = first < 0 ? ~first : first; i < numbers.Count && numbers[i] <= merge.LastRow; i++)
            {
                budget.Spend(1);
                if (!byRow.TryGetValue(numbers[i], out var near))
                {
                    byRow[numbers[i]] = near = [];
                }

                near.Add(merge);
            }
        }

        return byRow;
    }

    // Cells under a merge keep what they held before; nobody sees it.
    private static void Cover(Cell[] cells, int row, List<MergedRange>? near)
    {
        for (var column = 0; near is not null && column < cells.Length; column++)
        {
            var (isCovered, first) = (false, (MergedRange?)null);
            foreach (var merge in near)
            {
                isCovered |= merge.Covers(row, column);
                first ??= merge.BeginsAt(row, column) ? merge : null;
            }

            cells[column] = isCovered ? Blank(cells[column]) : first is null ? cells[column] : cells[column] with { Span = first.Span };
        }
    }

    private static Cell Blank(Cell cell) => cell.Text.Length == 0 ? cell : cell with { Text = string.Empty };

    private static string ColumnName(int column)
    {
        var letters = string.Empty;
        for (var n = column; n >= 0; n = (n / 26) - 1)
        {
            letters = (char)('A' + (n % 26)) + letters;
        }

        return letters;
    }
}
