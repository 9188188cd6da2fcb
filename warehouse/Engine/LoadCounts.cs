using System.Globalization;

namespace PerfEval.Warehouse.Engine;

/// <summary>Counts what a warehouse holds.</summary>
internal static class LoadCounts
{
    private const string Findings = "SELECT count(*) FROM finding_list WHERE verdict = 'fail' AND severity = $severity";
    private static readonly string[] Severities = ["fatal", "warning", "info"];

    internal static LoadOutcome Of(WarehouseDatabase database, SqlModelCatalog catalog, bool changed, LoadSeconds seconds) => new(
        changed,
        catalog.Models.ToDictionary(m => m.Name, m => database.Count(m.Name)),
        Severities.ToDictionary(s => s, s => Number(database.Scalar(Findings, ("severity", s)))),
        (int)Number(database.Scalar("SELECT count(*) FROM fct_evaluation WHERE is_current")),
        seconds);

    /// <summary>Counts of a workspace in which nothing was loaded yet.</summary>
    internal static LoadOutcome Nothing(SqlModelCatalog catalog) =>
        new(false, catalog.Models.ToDictionary(m => m.Name, _ => 0L), Severities.ToDictionary(s => s, _ => 0L), 0, LoadSeconds.None);

    private static long Number(object? value) => Convert.ToInt64(value, CultureInfo.InvariantCulture);
}
