namespace PerfEval.Etl.Documents.Blocks;

/// <summary>A cell of a table.</summary>
/// <param name="Column">Its first column, from 0.</param>
/// <param name="Blocks">What stands in it.</param>
public sealed record TableCell(int Column, IReadOnlyList<Block> Blocks)
{
    /// <summary>Columns it covers, its first included.</summary>
    public int Columns { get; internal set; } = 1;

    /// <summary>Rows it covers, its own included. Word tells them row by row as the merge goes on.</summary>
    public int Rows { get; internal set; } = 1;
}
