namespace PerfEval.Etl.Documents;

/// <summary>A sheet, a table or the lines of a text: what every reader gives and recognition reads.</summary>
/// <param name="Name">Sheet name, <c>table 2</c> or <c>lines</c>.</param>
/// <param name="Rows">Rows in document order.</param>
public sealed record CellGrid(string Name, IReadOnlyList<GridRow> Rows);
