namespace PerfEval.Etl.Documents.Pdf.Tables;

/// <summary>A horizontal or vertical line.</summary>
/// <param name="Position">y of a horizontal line, x of a vertical one, in points.</param>
/// <param name="Start">Where it begins along the other axis.</param>
/// <param name="End">Where it ends.</param>
public sealed record RuleLine(double Position, double Start, double End)
{
    /// <summary>Length in points.</summary>
    public double Length => End - Start;
}
