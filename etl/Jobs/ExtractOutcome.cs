namespace PerfEval.Etl.Jobs;

/// <summary>What reading the queued documents gave.</summary>
/// <param name="Documents">Documents read.</param>
/// <param name="Forms">Forms read from them.</param>
/// <param name="Rejected">Documents without a form or unreadable.</param>
/// <param name="ExtractSeconds">Time spent reading.</param>
/// <param name="LakeSeconds">Time spent writing the lake.</param>
public sealed record ExtractOutcome(int Documents, int Forms, int Rejected, decimal ExtractSeconds, decimal LakeSeconds);
