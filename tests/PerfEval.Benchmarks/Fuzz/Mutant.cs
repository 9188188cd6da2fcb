using PerfEval.Dashboards.Samples;

namespace PerfEval.Benchmarks.Fuzz;

/// <summary>A mutated document.</summary>
/// <param name="Number">Its number in the run; with the run's seed it comes again.</param>
/// <param name="Original">The document before.</param>
/// <param name="Mutation">What was done to it.</param>
/// <param name="Bytes">The document after.</param>
/// <param name="Claim">What must hold.</param>
/// <param name="Edited">What the edited cell says now, where one was.</param>
public sealed record Mutant(int Number, SampleDocument Original, string Mutation, byte[] Bytes, Claim Claim, string? Edited = null);
