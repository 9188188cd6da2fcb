namespace PerfEval.Dashboards.Samples.Facts;

/// <summary>What an indicator aims at and what became of it.</summary>
/// <param name="Op"><c>&gt;=</c>, <c>&lt;=</c> or <c>=</c>; null for a date or for words.</param>
/// <param name="Value">The number aimed at; null for words and dates.</param>
/// <param name="Actual">The number reached.</param>
/// <param name="Unit">Its unit as printed; empty for words.</param>
/// <param name="Words">Date or words aimed at; null for a number.</param>
/// <param name="ActualWords">Date or words reached.</param>
/// <param name="Day">Last day of the month aimed at, where it is a date.</param>
/// <param name="ActualDay">First day of the month reached.</param>
internal sealed record Target(string? Op, decimal? Value, decimal? Actual, string Unit, string? Words = null, string? ActualWords = null, DateOnly? Day = null, DateOnly? ActualDay = null);
