namespace PerfEval.Warehouse.Engine;

/// <summary>Seconds that the parts of a load took.</summary>
/// <param name="Load">Batches, staging, dimensions and facts.</param>
/// <param name="Rules">Rules and what is made of their verdicts.</param>
/// <param name="Marts">Marts.</param>
/// <param name="Models">Each model and rule that was built, by name.</param>
public sealed record LoadSeconds(decimal Load, decimal Rules, decimal Marts, IReadOnlyDictionary<string, decimal> Models)
{
    /// <summary>Nothing was done.</summary>
    public static LoadSeconds None { get; } = new(0, 0, 0, new Dictionary<string, decimal>());
}
