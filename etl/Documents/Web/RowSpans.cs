namespace PerfEval.Etl.Documents.Web;

/// <summary>Places the cells of a table's section in columns, around the cells that reach down from rows above (HTML's table model).</summary>
public sealed class RowSpans
{
    /// <summary>Forms have 20 columns; browsers take 1,000, which is harm.</summary>
    private const int MostColumns = 200;

    /// <summary>What browsers take.</summary>
    private const int MostRows = 65_534;

    /// <summary>Cells that reach down push the cells of the rows below to the right, without end in a forged table.</summary>
    private const int MostTableColumns = 1000;

    private readonly List<int> takenUntil = [];
    private int row = -1;
    private int next;

    /// <summary>Columns of the current row, those covered from above included.</summary>
    public int Width => Math.Max(next, takenUntil.FindLastIndex(until => until > row) + 1);

    /// <summary>Columns that the cell placed last covers.</summary>
    public int Columns { get; private set; } = 1;

    /// <summary>Rows that the cell placed last covers; all that are left of the section where it says 0.</summary>
    public int Rows { get; private set; } = 1;

    /// <summary>Begins a row.</summary>
    public void NextRow()
    {
        row++;
        next = 0;
    }

    /// <summary>Places a cell and gives its column, from 0.</summary>
    /// <exception cref="UnreadableDocumentException">The table is wider than any form.</exception>
    public int Place(string? columnSpan, string? rowSpan)
    {
        while (next < takenUntil.Count && takenUntil[next] > row)
        {
            next++;
        }

        var column = next;
        var down = int.TryParse(rowSpan, out var rows) && rows >= 0 ? Math.Min(rows, MostRows) : 1;
        Columns = int.TryParse(columnSpan, out var columns) ? Math.Clamp(columns, 1, MostColumns) : 1;
        Rows = down == 0 ? MostRows : down;
        next += Columns;
        for (var covered = column; covered < next; covered++)
        {
            if (covered == MostTableColumns)
            {
                throw UnreadableDocumentException.TooLarge($"的表格超过 {MostTableColumns} 列");
            }

            if (covered == takenUntil.Count)
            {
                takenUntil.Add(0);
            }

            // 0 rows are all that are left of the section.
            takenUntil[covered] = down == 0 ? int.MaxValue : row + down;
        }

        return column;
    }
}
