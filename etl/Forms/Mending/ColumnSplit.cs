using PerfEval.Etl.Documents;

namespace PerfEval.Etl.Forms.Mending;

/// <summary>Sets one column of a table apart into two.</summary>
internal static class ColumnSplit
{
    /// <summary>The row with a cell's two parts side by side; what stands behind them moves one place to the right. A row that ends before the column stays as it is.</summary>
    /// <param name="row">The row.</param>
    /// <param name="cell">The cell in the column.</param>
    /// <param name="first">What goes to the left place; null for a blank cell.</param>
    /// <param name="second">What goes to the right place; null for a blank cell.</param>
    /// <param name="doubts">Fields that nobody knows of then.</param>
    public static GridRow Apart(GridRow row, Cell cell, Cell? first, Cell? second, IReadOnlyList<string> doubts)
    {
        if (row.Cells.Count <= cell.Position)
        {
            return row;
        }

        var (blank, at) = (new Cell(string.Empty, cell.Position, row.Address), cell.Position);
        return new GridRow(row.Number, row.Address,
            [.. row.Cells.Take(at), (first ?? blank) with { Position = at }, (second ?? blank) with { Position = at + 1 }, .. row.Cells.Skip(at + 1).Select(other => other with { Position = other.Position + 1 })])
        {
            IsPlaced = row.IsPlaced,
            IsRestored = row.IsRestored,
            Doubts = [.. row.Doubts, .. doubts],
        };
    }
}
