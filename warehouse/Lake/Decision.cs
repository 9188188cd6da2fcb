namespace PerfEval.Warehouse.Lake;

/// <summary>Something a person decided. Decisions are data of the lake: replayed by every load, never changed, undone by a later one.</summary>
/// <param name="Id">File name; letters, digits and hyphens.</param>
/// <param name="Time">UTC.</param>
/// <param name="Who">Who decided.</param>
/// <param name="What"><c>document.withdraw</c> or <c>document.restore</c>.</param>
/// <param name="Key">What it is about: a document's SHA-256.</param>
/// <param name="Value">Value, where the kind has one.</param>
/// <param name="Reason">Why.</param>
public sealed record Decision(string Id, DateTime Time, string Who, string What, string Key, string? Value, string? Reason)
{
    /// <summary>Takes a document out: its forms are no longer current.</summary>
    public const string Withdraw = "document.withdraw";

    /// <summary>Takes a withdrawal back.</summary>
    public const string Restore = "document.restore";

    /// <summary>A decision made now.</summary>
    public static Decision Now(string who, string what, string key, string? reason = null) =>
        new(TimedId.New(), DateTime.UtcNow, who, what, key, null, reason);
}
