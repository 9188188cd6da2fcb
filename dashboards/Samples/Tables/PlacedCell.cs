namespace PerfEval.Dashboards.Samples.Tables;

/// <summary>A cell at its place in the grid.</summary>
/// <param name="Column">Its first column, from 0.</param>
/// <param name="Cell">The cell.</param>
/// <param name="RowsLeft">Rows it covers from this one on: less than its rows where it began above.</param>
internal sealed record PlacedCell(int Column, SampleCell Cell, int RowsLeft)
{
    /// <summary>True in the row where the cell begins.</summary>
    public bool IsFirst => RowsLeft == Cell.Rows;

    /// <summary>Places the cells of all rows, those that reach down from above among them.</summary>
    public static IReadOnlyList<IReadOnlyList<PlacedCell>> Place(IReadOnlyList<IReadOnlyList<SampleCell>> rows)
    {
        var placed = new List<IReadOnlyList<PlacedCell>>();
        IReadOnlyList<PlacedCell> above = [];
        foreach (var row in rows)
        {
            var line = new List<PlacedCell>();
            var open = above.Where(cell => cell.RowsLeft > 1).ToDictionary(cell => cell.Column);
            var column = 0;
            foreach (var cell in row)
            {
                column = TakeOpen(open, column, line);
                line.Add(new PlacedCell(column, cell, cell.Rows));
                column += cell.Columns;
            }

            TakeOpen(open, column, line);
            placed.Add(line);
            above = line;
        }

        return placed;
    }

    private static int TakeOpen(Dictionary<int, PlacedCell> open, int column, List<PlacedCell> line)
    {
        while (open.TryGetValue(column, out var cell))
        {
            line.Add(cell with { RowsLeft = cell.RowsLeft - 1 });
            column += cell.Cell.Columns;
        }

        return column;
    }
}
