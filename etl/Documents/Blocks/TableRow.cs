namespace PerfEval.Etl.Documents.Blocks;

/// <summary>A row of a table.</summary>
/// <param name="Number">Row of the table, from 1.</param>
/// <param name="Width">Columns it covers, merged ones counted one by one.</param>
/// <param name="Cells">The cells that are anchors of what they cover, in order; covered positions are left out.</param>
public sealed record TableRow(int Number, int Width, IReadOnlyList<TableCell> Cells);
