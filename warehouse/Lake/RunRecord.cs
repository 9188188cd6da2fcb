namespace PerfEval.Warehouse.Lake;

/// <summary>One run of a job.</summary>
/// <param name="Id">Sorts by time.</param>
/// <param name="Job">collect, extract, load …</param>
/// <param name="StartedAt">UTC.</param>
/// <param name="EndedAt">UTC; null while it runs or when it was interrupted.</param>
/// <param name="Outcome"><c>running</c>, <c>succeeded</c>, <c>failed</c> or <c>interrupted</c>.</param>
/// <param name="Counts">What it did.</param>
/// <param name="Message">What a person should know.</param>
public sealed record RunRecord(
    string Id,
    string Job,
    DateTime StartedAt,
    DateTime? EndedAt,
    string Outcome,
    IReadOnlyDictionary<string, long> Counts,
    string? Message)
{
    /// <summary>It is at work.</summary>
    public const string Running = "running";

    /// <summary>It did what it should.</summary>
    public const string Succeeded = "succeeded";

    /// <summary>It ended with a fault.</summary>
    public const string Failed = "failed";

    /// <summary>Its process ended without a word.</summary>
    public const string Interrupted = "interrupted";
}
