namespace PerfEval.Etl.Forms;

/// <summary>A column of a funds block or an indicator table, known by its heading.</summary>
/// <param name="Position">Where the heading stands, from 0.</param>
/// <param name="Field">The field it holds.</param>
/// <param name="Heading">The heading itself.</param>
public sealed record TableColumn(int Position, string Field, LabelText Heading);
