namespace PerfEval.Etl.Documents.Blocks;

/// <summary>A cell of a table.</summary>
/// <param name="Column">Its first column, from 0.</param>
/// <param name="Blocks">What stands in it.</param>
public sealed record TableCell(int Column, IReadOnlyList<Block> Blocks);
