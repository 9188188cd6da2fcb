namespace PerfEval.Etl.Documents.Blocks;

/// <summary>A table.</summary>
/// <param name="Rows">Its rows.</param>
/// <param name="Edges">Where its columns begin, from 0 rising, in any unit; empty where the document does not say.</param>
public sealed record Table(IReadOnlyList<TableRow> Rows, IReadOnlyList<int> Edges) : Block
{
    /// <summary>Columns of its widest row, merged ones counted one by one.</summary>
    public int Width { get; } = Rows.Count == 0 ? 0 : Rows.Max(row => row.Width);
}
