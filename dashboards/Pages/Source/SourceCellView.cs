namespace PerfEval.Dashboards.Pages.Source;

/// <summary>A cell of the source as the page shows it.</summary>
/// <param name="Id">Its anchor; null for what only fills a row.</param>
/// <param name="Text">What it prints.</param>
/// <param name="Style">asked, corrected, doubt, read, or empty.</param>
/// <param name="Hint">Its address, what it was read as, why it is in doubt, and what it was corrected to.</param>
/// <param name="Href">Where the field that it was read as can be corrected; null for a cell that is no such field.</param>
/// <param name="Rows">Rows that it takes.</param>
/// <param name="Columns">Columns that it takes.</param>
public sealed record SourceCellView(string? Id, string Text, string Style, string Hint, string? Href, int Rows, int Columns);
