namespace PerfEval.Warehouse.Lake;

/// <summary>Something a person decided. Decisions are data of the lake: replayed by every load, never changed, undone by a later one.</summary>
/// <param name="Id">File name; letters, digits and hyphens.</param>
/// <param name="Time">UTC.</param>
/// <param name="Who">Who decided.</param>
/// <param name="What">The kind: one of the constants here.</param>
/// <param name="Key">What it is about: a document's SHA-256, a field (<see cref="FieldKey"/>), the keys of two projects or bodies.</param>
/// <param name="Value">Value, where the kind has one.</param>
/// <param name="Reason">Why.</param>
public sealed record Decision(string Id, DateTime Time, string Who, string What, string Key, string? Value, string? Reason)
{
    /// <summary>Takes a document out: its forms are no longer current.</summary>
    public const string Withdraw = "document.withdraw";

    /// <summary>Takes a withdrawal back.</summary>
    public const string Restore = "document.restore";

    /// <summary>Takes one form out of its document; the key is <c>DOCUMENT/FORM</c>.</summary>
    public const string WithdrawVersion = "version.withdraw";

    /// <summary>Takes that back.</summary>
    public const string RestoreVersion = "version.restore";

    /// <summary>Says which of several contested forms counts; the key is <c>DOCUMENT/FORM</c>.</summary>
    public const string Choose = "version.choose";

    /// <summary>Takes a choice back: the question is open again.</summary>
    public const string Unchoose = "version.unchoose";

    /// <summary>Takes out everything that one look at the inbox brought; the key is the collection's id.</summary>
    public const string WithdrawCollection = "collection.withdraw";

    /// <summary>Takes that back.</summary>
    public const string RestoreCollection = "collection.restore";

    /// <summary>Puts a value in place of the one that was read; key is a <see cref="FieldKey"/>, value a <see cref="CorrectedValue"/>.</summary>
    public const string Correct = "field.correct";

    /// <summary>Takes a correction back: the field says again what was read.</summary>
    public const string Uncorrect = "field.restore";

    /// <summary>Says whether two projects are one; the key is the queue's <c>decision_key</c>, the value <c>same</c>, <c>apart</c>, <c>split</c> or <c>undo</c>.</summary>
    public const string ProjectIdentity = "project.identity";

    /// <summary>Says whether two names are one body; as for projects, without <c>split</c>.</summary>
    public const string OrganizationIdentity = "organization.identity";

    /// <summary>Says what a finding is; the key is its <c>data_key</c>, the value a <see cref="ReviewedFinding"/>.</summary>
    public const string Review = "finding.review";

    /// <summary>A decision made now.</summary>
    public static Decision Now(string who, string what, string key, string? reason = null, string? value = null) =>
        new(TimedId.New(), DateTime.UtcNow, who, what, key, value, reason);
}
