namespace PerfEval.Warehouse.Engine;

/// <summary>Seconds that the parts of a load took.</summary>
/// <param name="Load">Batches, staging, dimensions and facts.</param>
/// <param name="Rules">Rules and what is made of their verdicts.</param>
/// <param name="Marts">Marts.</param>
public sealed record LoadSeconds(decimal Load, decimal Rules, decimal Marts);
