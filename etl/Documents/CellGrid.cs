namespace PerfEval.Etl.Documents;

/// <summary>A sheet, a table or the lines of a text: what every reader gives and recognition reads.</summary>
/// <param name="Name">Sheet name, <c>table 2</c> or <c>lines</c>.</param>
/// <param name="Rows">Rows in document order.</param>
public sealed record CellGrid(string Name, IReadOnlyList<GridRow> Rows)
{
    /// <summary>The archive's entry it came from; null for the document itself. Forms never reach from one file into the next.</summary>
    public string? File { get; init; }
}
