namespace PerfEval.Etl.Documents;

/// <summary>One cell of a grid.</summary>
/// <param name="Text">The text a person sees.</param>
/// <param name="Position">Column within its row, from 0.</param>
/// <param name="Address">Where it stands in the document, as people write it: <c>line 48!C3</c>.</param>
public sealed record Cell(string Text, int Position, string Address)
{
    /// <summary>True where there is nothing to see.</summary>
    public bool IsBlank => string.IsNullOrWhiteSpace(Text);
}
