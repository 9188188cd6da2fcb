namespace PerfEval.Warehouse.Engine;

/// <summary>A column as a model's header declares it.</summary>
/// <param name="Name">Name in SQL.</param>
/// <param name="Label">Chinese name.</param>
/// <param name="Unit">元, %, 分 …; null where it has none.</param>
/// <param name="Meaning">What it means.</param>
public sealed record SqlColumn(string Name, string Label, string? Unit, string? Meaning);
