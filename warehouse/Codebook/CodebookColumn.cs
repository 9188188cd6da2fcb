namespace PerfEval.Warehouse.Codebook;

/// <summary>A column as the codebook explains it.</summary>
/// <param name="Name">Name in SQL.</param>
/// <param name="Label">Chinese name.</param>
/// <param name="Unit">元, %, 分 …; null where it has none.</param>
/// <param name="Meaning">What it means.</param>
/// <param name="Source">Where its values come from: columns of other tables, a file, or the documents.</param>
public sealed record CodebookColumn(string Name, string Label, string? Unit, string Meaning, string Source);
