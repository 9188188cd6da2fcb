namespace PerfEval.Dashboards.Pages.Source;

/// <summary>A cell of the source as the page shows it.</summary>
/// <param name="Id">Its anchor.</param>
/// <param name="Text">What it prints.</param>
/// <param name="Style">asked, doubt, read, or empty.</param>
/// <param name="Hint">Its address, what it was read as, and why it is in doubt.</param>
/// <param name="Span">Columns that it takes.</param>
public sealed record SourceCellView(string Id, string Text, string Style, string Hint, int Span);
