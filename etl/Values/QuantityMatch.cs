namespace PerfEval.Etl.Values;

/// <summary>One number met in a text, with what stands around it.</summary>
/// <param name="Op">Comparator before or behind it; null where none is printed.</param>
/// <param name="Value">In base units.</param>
/// <param name="High">Upper end of 1-2次.</param>
/// <param name="Unit">Its unit; null where none is printed.</param>
public sealed record QuantityMatch(string? Op, decimal Value, decimal? High, string? Unit);
