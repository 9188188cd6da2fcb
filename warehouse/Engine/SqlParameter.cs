namespace PerfEval.Warehouse.Engine;

/// <summary>A parameter as a mart's header declares it.</summary>
/// <param name="Name">Name behind <c>$</c>.</param>
/// <param name="Type">SQL type.</param>
/// <param name="Default">SQL literal that the table is built with; <c>NULL</c> means "all".</param>
/// <param name="Label">Chinese name.</param>
/// <param name="Meaning">What it means.</param>
public sealed record SqlParameter(string Name, string Type, string Default, string Label, string? Meaning);
