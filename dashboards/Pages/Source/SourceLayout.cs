using PerfEval.Etl.Documents;

namespace PerfEval.Dashboards.Pages.Source;

/// <summary>Lays the rows of one sheet or table out as a browser's table: merged cells as they are merged, short rows filled up.</summary>
public static class SourceLayout
{
    /// <summary>The cells of each row.</summary>
    /// <param name="rows">The rows that are shown, in order.</param>
    /// <param name="width">Columns of the table.</param>
    public static IReadOnlyList<IReadOnlyList<PlacedCell>> Of(IReadOnlyList<GridRow> rows, int width)
    {
        var covered = new HashSet<(int Row, int Column)>();
        return [.. rows.Select((_, index) => Row(rows, index, width, covered))];
    }

    private static List<PlacedCell> Row(IReadOnlyList<GridRow> rows, int index, int width, HashSet<(int Row, int Column)> covered)
    {
        var placed = new List<PlacedCell>();
        var cells = rows[index].Cells;
        for (var column = 0; column < width; column++)
        {
            if (covered.Contains((index, column)))
            {
                continue;
            }

            var cell = column < cells.Count ? cells[column] : null;
            if (cell is null && placed is [.., { Rows: 1 } last] && !covered.Contains((index, column - 1)))
            {
                // What stands behind the last cell of a short row is part of it: a line of prose runs across.
                placed[^1] = last with { Columns = last.Columns + 1 };
                continue;
            }

            var (down, across) = cell is null ? (1, 1) : Fitting(rows, index, cell, column, width, covered);
            placed.Add(new PlacedCell(cell, down, across));
            covered.UnionWith(Places(index, column, down, across).Skip(1));
            column += across - 1;
        }

        return placed;
    }

    // A merge that would hide what is read, or reach over another, is not drawn.
    private static (int Rows, int Columns) Fitting(IReadOnlyList<GridRow> rows, int index, Cell cell, int column, int width, HashSet<(int Row, int Column)> covered)
    {
        var across = Math.Clamp(cell.Span.Columns, 1, width - column);
        var down = 1;
        while (index + down < rows.Count && rows[index + down].Number < rows[index].Number + cell.Span.Rows)
        {
            down++;
        }

        var isFree = Places(index, column, down, across).Skip(1).All(place => !covered.Contains(place) && rows[place.Row].At(place.Column) is null);
        return isFree ? (down, across) : (1, 1);
    }

    private static IEnumerable<(int Row, int Column)> Places(int row, int column, int down, int across) =>
        from r in Enumerable.Range(row, down) from c in Enumerable.Range(column, across) select (r, c);
}
