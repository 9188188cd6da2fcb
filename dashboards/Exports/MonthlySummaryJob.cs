using System.Globalization;
using PerfEval.Etl.Jobs;
using PerfEval.Warehouse;
using PerfEval.Warehouse.Engine;

namespace PerfEval.Dashboards.Exports;

/// <summary>Writes the summary of the month before into the workspace's exports.</summary>
/// <param name="workspace">Where the warehouse is.</param>
/// <param name="catalog">Its models.</param>
/// <param name="zone">The time zone whose month it is.</param>
public sealed class MonthlySummaryJob(Workspace workspace, SqlModelCatalog catalog, TimeZoneInfo zone)
{
    private static readonly Dictionary<string, long> NoCounts = [];

    /// <summary>Writes the file; running it again gives the same file.</summary>
    public JobResult Run(CancellationToken stop)
    {
        stop.ThrowIfCancellationRequested();
        var month = TimeZoneInfo.ConvertTimeFromUtc(DateTime.UtcNow, zone).AddMonths(-1).ToString("yyyy-MM", CultureInfo.InvariantCulture);
        try
        {
            using var reader = WarehouseReader.Open(workspace, catalog);
            var paths = ExportCatalog.Write(reader, MonthlySummaryExport.Identifier, month, "xlsx", workspace.Exports);
            return new JobResult(new Dictionary<string, long> { ["files"] = paths.Count }, $"已生成 {Path.GetFileName(paths[0])}", DidSomething: true);
        }
        catch (Exception nothing) when (nothing is WarehouseMissingException or ExportEmptyException)
        {
            return new JobResult(NoCounts, nothing.Message, DidSomething: false);
        }
    }
}
