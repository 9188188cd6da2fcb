namespace PerfEval.Dashboards.Samples.Tables;

/// <summary>One cell of a table.</summary>
/// <param name="Text">What a person sees.</param>
/// <param name="Columns">Columns it covers.</param>
/// <param name="Rows">Rows it covers.</param>
/// <param name="Number">Its number, for formats whose cells hold numbers; null for text.</param>
/// <param name="Format">How a workbook shows the number; General where null.</param>
internal sealed record SampleCell(string Text, int Columns = 1, int Rows = 1, decimal? Number = null, string? Format = null);
