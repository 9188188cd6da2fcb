using PerfEval.Etl.Documents;

namespace PerfEval.Etl.Forms;

/// <summary>Finds by how many columns a row stands off its heading. Exported tables lose or gain a blank cell where cells were merged,
/// so every row is tried at several offsets and judged by what its cells hold: numbers under 分值, words under levels.</summary>
public static class RowAlignment
{
    /// <summary>Offsets in the order they are preferred when they fit equally well.</summary>
    private static readonly int[] Offsets = [0, -1, 1, -2, 2, -3, 3];

    /// <summary>The offset that fits best; <paramref name="previous"/> (the offset of the row above) wins over others that fit no better.</summary>
    /// <param name="fit">Points for an offset; more is better.</param>
    /// <param name="previous">Offset of the row above, 0 for the first.</param>
    public static int Best(Func<int, decimal> fit, int previous = 0)
    {
        var best = previous;
        var bestFit = fit(previous);
        foreach (var offset in Offsets)
        {
            var points = fit(offset) - (0.5m * Math.Abs(offset));
            if (points > bestFit)
            {
                (best, bestFit) = (offset, points);
            }
        }

        return best;
    }

    /// <summary>The row's cells by field at an offset. A value one cell to the right of its heading, where no other column stands, is still its own.</summary>
    public static Dictionary<string, Cell> CellsAt(GridRow row, IReadOnlyList<TableColumn> columns, int offset)
    {
        var cells = new Dictionary<string, Cell>();
        foreach (var column in columns)
        {
            var position = column.Position + offset;
            var cell = row.At(position);
            if (cell is null && columns.All(other => other.Position != column.Position + 1))
            {
                cell = row.At(position + 1);
            }

            if (cell is not null)
            {
                cells.TryAdd(column.Field, cell);
            }
        }

        return cells;
    }
}
