namespace PerfEval.Dashboards.Samples.Tables;

/// <summary>A part of a form's page: a line of text, or a table where <paramref name="Rows"/> is given.</summary>
/// <param name="Line">The text; empty for a table.</param>
/// <param name="Rows">Each row's own cells; what reaches down from above is left out.</param>
internal sealed record SampleBlock(string Line, IReadOnlyList<IReadOnlyList<SampleCell>>? Rows = null)
{
    /// <summary>The table's cells with their places; empty for a line.</summary>
    public IReadOnlyList<IReadOnlyList<PlacedCell>> Placed { get; } = Rows is null ? [] : PlacedCell.Place(Rows);

    /// <summary>Columns of the table; 1 for a line.</summary>
    public int Width => Rows is null ? 1 : Placed.Max(row => row.Sum(cell => cell.Cell.Columns));
}
