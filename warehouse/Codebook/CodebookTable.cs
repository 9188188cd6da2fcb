using PerfEval.Warehouse.Engine;

namespace PerfEval.Warehouse.Codebook;

/// <summary>A table as the codebook explains it.</summary>
/// <param name="Name">Name in SQL, with its schema where it is not a model's.</param>
/// <param name="Title">Chinese title.</param>
/// <param name="Layer">marts, facts, dimensions, staging, lake or reference.</param>
/// <param name="Grain">What one row stands for, in Chinese; null where rows are a list as it came.</param>
/// <param name="Columns">Columns in order.</param>
/// <param name="Parameters">Parameters of an analysis.</param>
public sealed record CodebookTable(
    string Name, string Title, string Layer, string? Grain, IReadOnlyList<CodebookColumn> Columns, IReadOnlyList<SqlParameter> Parameters);
