namespace PerfEval.Warehouse.Engine;

/// <summary>A column of an answer.</summary>
/// <param name="Name">Name in SQL.</param>
/// <param name="Label">Chinese name, where a model declares it.</param>
/// <param name="Unit">元, %, 分 …, where a model declares it.</param>
/// <param name="Type">string, long, decimal, bool or DateTime.</param>
public sealed record ResultColumn(string Name, string? Label, string? Unit, Type Type);
