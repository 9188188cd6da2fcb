using System.Globalization;

namespace PerfEval.Warehouse.Engine;

/// <summary>Counts what a warehouse holds.</summary>
internal static class LoadCounts
{
    private const string Findings = "SELECT count(*) FILTER (severity = 'fatal'), count(*) FILTER (severity = 'warning'), count(*) FILTER (severity = 'info') FROM fct_finding WHERE is_current AND status <> 'excepted' AND verdict = 'fail'";
    private static readonly string[] Severities = ["fatal", "warning", "info"];

    internal static LoadOutcome Of(WarehouseDatabase database, SqlModelCatalog catalog, bool changed, LoadSeconds seconds) => new(
        changed,
        database.Counts(catalog.Models.Where(m => !m.IsView).Select(m => m.Name)),
        FindingsOf(database),
        (int)Number(database.Scalar("SELECT count(*) FROM fct_evaluation WHERE is_current")),
        seconds);

    /// <summary>Counts of a workspace in which nothing was loaded yet.</summary>
    internal static LoadOutcome Nothing(SqlModelCatalog catalog) =>
        new(false, catalog.Models.Where(m => !m.IsView).ToDictionary(m => m.Name, _ => 0L), Severities.ToDictionary(s => s, _ => 0L), 0, LoadSeconds.None);

    private static Dictionary<string, long> FindingsOf(WarehouseDatabase database)
    {
        using var command = database.Command(Findings);
        using var row = command.ExecuteReader();
        row.Read();
        return Severities.Index().ToDictionary(severity => severity.Item, severity => row.GetInt64(severity.Index));
    }

    private static long Number(object? value) => Convert.ToInt64(value, CultureInfo.InvariantCulture);
}
