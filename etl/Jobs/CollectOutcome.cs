namespace PerfEval.Etl.Jobs;

/// <summary>What a look at the inbox found.</summary>
/// <param name="Documents">Documents looked at.</param>
/// <param name="Unchanged">Those of them that the lake has already.</param>
/// <param name="Queued">New and changed ones, queued for reading.</param>
/// <param name="LeftOut">Files left out, by Chinese reason; reasons without a file are not listed.</param>
public sealed record CollectOutcome(int Documents, int Unchanged, int Queued, IReadOnlyDictionary<string, int> LeftOut);
