namespace PerfEval.Dashboards.Display;

/// <summary>One cell of a table as it is shown.</summary>
/// <param name="Text">What is read.</param>
/// <param name="Href">Where it leads: a figure to its source cell, a name to its page; null for nowhere.</param>
/// <param name="Hint">What the pointer says: the exact text where it is cut, or where a link leads.</param>
/// <param name="Style">Name of a CSS class, or null.</param>
/// <param name="IsNumber">True for figures, which stand to the right.</param>
public sealed record CellView(string Text, string? Href, string? Hint, string? Style, bool IsNumber)
{
    private const int ShortName = 8;

    /// <summary>True for texts that would be torn into a narrow column beside many figures.</summary>
    public bool IsLong => Text.Length > ShortName;

    /// <summary>What to say of a correction of the value; null where there is none.</summary>
    public string? Note { get; init; }
}
