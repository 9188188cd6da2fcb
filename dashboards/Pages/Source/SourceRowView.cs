namespace PerfEval.Dashboards.Pages.Source;

/// <summary>A row of the source as the page shows it.</summary>
/// <param name="Number">Its number in the document.</param>
/// <param name="Grid">Name of its sheet or table where it begins one; null within.</param>
/// <param name="Cells">Its cells.</param>
public sealed record SourceRowView(int Number, string? Grid, IReadOnlyList<SourceCellView> Cells);
