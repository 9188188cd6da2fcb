using System.Globalization;
using System.Text.Json;

namespace PerfEval.Warehouse.Lake;

/// <summary>The units and projects that must report for a year. It is kept as a decision: the newest of a year counts, and every load replays it.</summary>
/// <param name="Year">The year of the forms that are due.</param>
/// <param name="FileName">Name of the list it was read from, without folders.</param>
/// <param name="Sha256">Content of that list, kept among the sources.</param>
/// <param name="Lines">Its lines in order.</param>
public sealed record Roster(int Year, string FileName, string Sha256, IReadOnlyList<RosterLine> Lines)
{
    /// <summary>Kind of the decision; its key is the year, its value the roster as JSON.</summary>
    public const string Import = "roster.import";

    // JSON within JSON: on one line.
    private static readonly JsonSerializerOptions Json = new(LakeJson.Options) { WriteIndented = false };

    /// <summary>The decision that puts the roster in force.</summary>
    /// <param name="who">Who imports it.</param>
    public Decision ImportedBy(string who) =>
        Decision.Now(who, Import, Year.ToString(CultureInfo.InvariantCulture), $"导入名单“{FileName}”", JsonSerializer.Serialize(this, Json));
}
