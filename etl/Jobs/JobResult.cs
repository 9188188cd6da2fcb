namespace PerfEval.Etl.Jobs;

/// <summary>What one run of a job did.</summary>
/// <param name="Counts">Named counts for the run's record (documents, forms, rows …).</param>
/// <param name="Message">One Chinese line for the jobs page.</param>
/// <param name="DidSomething">False for a poll that found nothing to do: it leaves no record, or the history would be nothing but polls.</param>
/// <param name="Next">Name of the job that has work now because of this one; null for none.</param>
public sealed record JobResult(IReadOnlyDictionary<string, long> Counts, string Message, bool DidSomething, string? Next = null);
