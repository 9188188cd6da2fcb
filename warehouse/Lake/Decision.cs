namespace PerfEval.Warehouse.Lake;

/// <summary>Something a person decided. Decisions are data of the lake: replayed by every load, never changed, undone by a later one.</summary>
/// <param name="Id">File name; letters, digits and hyphens.</param>
/// <param name="Time">UTC.</param>
/// <param name="Who">Who decided.</param>
/// <param name="What">The kind: one of the constants here.</param>
/// <param name="Key">What it is about: a document's SHA-256, the keys of two projects or bodies.</param>
/// <param name="Value">Value, where the kind has one.</param>
/// <param name="Reason">Why.</param>
public sealed record Decision(string Id, DateTime Time, string Who, string What, string Key, string? Value, string? Reason)
{
    /// <summary>Takes a document out: its forms are no longer current.</summary>
    public const string Withdraw = "document.withdraw";

    /// <summary>Takes a withdrawal back.</summary>
    public const string Restore = "document.restore";

    /// <summary>Says whether two projects are one; the key is the queue's <c>decision_key</c>, the value <c>same</c>, <c>apart</c>, <c>split</c> or <c>undo</c>.</summary>
    public const string ProjectIdentity = "project.identity";

    /// <summary>Says whether two names are one body; as for projects, without <c>split</c>.</summary>
    public const string OrganizationIdentity = "organization.identity";

    /// <summary>A decision made now.</summary>
    public static Decision Now(string who, string what, string key, string? reason = null, string? value = null) =>
        new(TimedId.New(), DateTime.UtcNow, who, what, key, value, reason);
}
