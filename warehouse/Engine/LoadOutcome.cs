namespace PerfEval.Warehouse.Engine;

/// <summary>What the warehouse holds after a load.</summary>
/// <param name="Changed">False where there was nothing to do.</param>
/// <param name="Rows">Rows of every table.</param>
/// <param name="Findings">Fails of current forms by severity: fatal, warning, info.</param>
/// <param name="Forms">Current forms.</param>
/// <param name="Seconds">How long it took.</param>
public sealed record LoadOutcome(
    bool Changed,
    IReadOnlyDictionary<string, long> Rows,
    IReadOnlyDictionary<string, long> Findings,
    int Forms,
    LoadSeconds Seconds);
