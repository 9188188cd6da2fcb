namespace PerfEval.Etl.Documents;

/// <summary>One cell of a grid.</summary>
/// <param name="Text">The text a person sees.</param>
/// <param name="Position">Column within its row, from 0.</param>
/// <param name="Address">Where it stands in the document, as people write it: <c>line 48!C3</c>.</param>
public sealed record Cell(string Text, int Position, string Address)
{
    /// <summary>True where there is nothing to see.</summary>
    public bool IsBlank => string.IsNullOrWhiteSpace(Text);

    /// <summary>Rows and columns that a merged cell covers, itself included; recognition goes by positions alone, people see the merge.</summary>
    public (int Rows, int Columns) Span { get; init; } = (1, 1);
}
