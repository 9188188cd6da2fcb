namespace PerfEval.Dashboards.Samples.Truth;

/// <summary>A target or an actual as a quantity, in its base unit.</summary>
/// <param name="Op">The comparator; null for an actual.</param>
/// <param name="Value">A decimal, or a date: 2024-11-30, 2024-11.</param>
/// <param name="Unit">The unit; <c>date</c> or <c>month</c> for dates.</param>
public sealed record QuantityTruth(string? Op, string Value, string Unit);
