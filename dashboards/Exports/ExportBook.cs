namespace PerfEval.Dashboards.Exports;

/// <summary>A summary that was read and can be written in any format.</summary>
/// <param name="FileName">Name of its files without extension: name and period.</param>
/// <param name="Title">Chinese title with the period.</param>
/// <param name="Sheets">Its sheets in order.</param>
public sealed record ExportBook(string FileName, string Title, IReadOnlyList<ExportSheet> Sheets);
