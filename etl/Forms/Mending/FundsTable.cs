using PerfEval.Etl.Documents;

namespace PerfEval.Etl.Forms.Mending;

/// <summary>A funds block set anew with its amounts as columns and its sources as rows. Cells keep their addresses, so that every figure leads back to
/// where it stands.</summary>
internal static class FundsTable
{
    /// <summary>The heading and a row for each source.</summary>
    /// <param name="at">The row that the block begins with: its number and address.</param>
    /// <param name="band">The band's label; null where none stands there.</param>
    /// <param name="amounts">Labels of the amounts, in the order of the figures.</param>
    /// <param name="sources">Names of the sources, each with a figure for every amount, null where there is none. The name is null for a row without one.</param>
    public static IEnumerable<GridRow> Of(GridRow at, Cell? band, IReadOnlyList<Cell> amounts, IEnumerable<(Cell? Name, IReadOnlyList<Cell?> Figures)> sources)
    {
        yield return Row(at, [band, null, .. amounts]);
        foreach (var (name, figures) in sources)
        {
            yield return Row(at, [null, name, .. figures]);
        }
    }

    private static GridRow Row(GridRow at, Cell?[] cells) => new(at.Number, at.Address,
        [.. cells.Select((cell, position) => cell is null ? new Cell(string.Empty, position, at.Address) : cell with { Position = position })]);
}
