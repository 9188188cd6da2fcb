using System.Text.Json;

namespace PerfEval.Warehouse.Lake;

/// <summary>What a person says of a finding: the value of a <see cref="Decision.Review"/>. Beside the status it keeps what the finding was,
/// so that an exception can still be read when its finding is gone.</summary>
/// <param name="Status">One of <see cref="Statuses"/>.</param>
/// <param name="Document">The document it was found in.</param>
/// <param name="Rule">The rule.</param>
/// <param name="Project">The project's name.</param>
/// <param name="Year">The year as text; null for none.</param>
/// <param name="Detail">The finding's sentence.</param>
public sealed record ReviewedFinding(string Status, string? Document, string? Rule, string? Project, string? Year, string? Detail)
{
    /// <summary>待核: what every finding is until somebody says otherwise; takes a review back.</summary>
    public const string Open = "open";

    /// <summary>属实.</summary>
    public const string Confirmed = "confirmed";

    /// <summary>误报.</summary>
    public const string FalseAlarm = "false_alarm";

    /// <summary>已整改.</summary>
    public const string Fixed = "fixed";

    /// <summary>例外: known and accepted; silent until the data changes.</summary>
    public const string Excepted = "excepted";

    /// <summary>What a person may say, in the order of a list.</summary>
    public static IReadOnlyList<string> Statuses { get; } = [Open, Confirmed, FalseAlarm, Fixed, Excepted];

    /// <summary>The text that is kept.</summary>
    public override string ToString() => JsonSerializer.Serialize(this, LakeJson.Lines);
}
