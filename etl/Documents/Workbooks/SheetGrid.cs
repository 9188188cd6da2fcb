using System.Globalization;
using PerfEval.Etl.Forms;

namespace PerfEval.Etl.Documents.Workbooks;

/// <summary>Collects a sheet's cells into a grid: rows that hold something only, so that a cell at XFD1048576 costs one row. What is hidden is left
/// out and said; a merged cell that begins where nobody sees it is seen all the same.</summary>
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
    private readonly HashSet<int> hiddenRows = [];
    private readonly SortedSet<int> hiddenColumns = [];
    private int cut;

    /// <summary>Leaves columns out.</summary>
    /// <param name="first">The first of them, from 0.</param>
    /// <param name="last">The last of them.</param>
    internal void HideColumns(int first, int last)
    {
        for (var column = Math.Max(first, 0); column <= Math.Min(last, WidestRow - 1); column++)
        {
            hiddenColumns.Add(column);
        }
    }

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
    /// <param name="isHidden">True where nobody sees it.</param>
    /// <exception cref="UnreadableDocumentException">The document has more cells than any form.</exception>
    internal void EndRow(int number, bool isHidden = false)
    {
        if (isHidden)
        {
            hiddenRows.Add(number);
        }

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

    /// <summary>The grid, and what of the sheet is not in it.</summary>
    /// <param name="merges">Merged ranges: of each only the first cell is seen.</param>
    /// <exception cref="UnreadableDocumentException">The merges are beyond any form's.</exception>
    internal (CellGrid Grid, List<Problem> Problems) Finish(IReadOnlyList<MergedRange> merges)
    {
        var byRow = MergesByRow([.. merges.Select(Seen)]);
        var (seen, left) = (new List<GridRow>(rows.Count), new SortedSet<int>());
        foreach (var (number, cells) in rows.Where(row => !hiddenRows.Contains(row.Number)))
        {
            Cover(cells, number, byRow.GetValueOrDefault(number));
            foreach (var column in hiddenColumns.Where(column => column < cells.Length && !cells[column].IsBlank))
            {
                left.Add(column);
                cells[column] = Blank(cells[column]);
            }

            if (new GridRow(number, $"{name}!{number}", cells) { IsPlaced = true } is { IsBlank: false } row)
            {
                seen.Add(row);
            }
        }

        return (new CellGrid(name, seen), [.. Problems(left)]);
    }

    private IEnumerable<Problem> Problems(SortedSet<int> left)
    {
        if (hiddenRows.Count > 0)
        {
            yield return new Problem("hidden_rows", Severity.Info, $"工作表“{name}”有 {hiddenRows.Count} 个隐藏行，未读取。", Address(hiddenRows.Min(), 0));
        }

        if (left.Count > 0)
        {
            yield return new Problem("hidden_columns", Severity.Info, $"工作表“{name}”有 {left.Count} 个隐藏列，其中的内容未读取。", Address(1, left.Min));
        }

        if (cut > 0)
        {
            yield return new Problem("cells_beyond_limit", Severity.Warning, $"工作表“{name}”第 {WidestRow} 列以后有 {cut} 个单元格未读取。", Address(1, WidestRow));
        }
    }

    // 效益指标 merged over five rows of which the first is hidden stands in the second.
    private MergedRange Seen(MergedRange merge)
    {
        var (row, column) = (merge.FirstRow, merge.FirstColumn);
        while (row <= merge.LastRow && hiddenRows.Contains(row))
        {
            budget.Spend(1);
            row++;
        }

        while (column <= merge.LastColumn && hiddenColumns.Contains(column))
        {
            column++;
        }

        if ((row, column) == (merge.FirstRow, merge.FirstColumn) || row > merge.LastRow || column > merge.LastColumn)
        {
            return merge;
        }

        if (CellsOf(row) is { } cells && column < cells.Length && CellsOf(merge.FirstRow) is { } first && merge.FirstColumn < first.Length)
        {
            cells[column] = cells[column] with { Text = first[merge.FirstColumn].Text };
        }

        return merge with { FirstRow = row, FirstColumn = column };
    }

    private Cell[]? CellsOf(int row)
    {
        var at = rows.BinarySearch((row, []), Comparer<(int Number, Cell[] Cells)>.Create((one, other) => one.Number.CompareTo(other.Number)));
        return at < 0 ? null : rows[at].Cells;
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
