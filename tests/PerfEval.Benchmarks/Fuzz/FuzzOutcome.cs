namespace PerfEval.Benchmarks.Fuzz;

/// <summary>What became of one mutant.</summary>
/// <param name="Status">extracted, partial, no_form, unreadable, or crash.</param>
/// <param name="Time">By the clock.</param>
/// <param name="Fault">What was wrong; null for nothing.</param>
public sealed record FuzzOutcome(string Status, TimeSpan Time, Fault? Fault);
