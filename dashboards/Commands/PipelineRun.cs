using System.Diagnostics;
using PerfEval.Etl;
using PerfEval.Etl.Jobs;
using PerfEval.Warehouse;
using PerfEval.Warehouse.Engine;
using PerfEval.Warehouse.Lake;

namespace PerfEval.Dashboards.Commands;

/// <summary>The pipeline from one folder to the marts, under the workspace's lock from beginning to end.</summary>
/// <param name="workspace">Where lake and warehouse are.</param>
internal sealed class PipelineRun(Workspace workspace)
{
    private static readonly TimeSpan LockWait = TimeSpan.FromSeconds(30);
    private readonly SqlModelCatalog catalog = SqlModelCatalog.Load();

    /// <summary>Collects, reads and loads; the run is on record like a job's.</summary>
    /// <param name="input">The folder with the documents.</param>
    /// <param name="stop">Stops after the current document; what was read is kept.</param>
    /// <returns>The summary; null when it was stopped.</returns>
    /// <exception cref="WorkspaceException">The workspace cannot be written, or somebody else is writing to it.</exception>
    public RunSummary? Run(string input, CancellationToken stop)
    {
        using var hold = workspace.Lock(LockWait);
        RunSummary? summary = null;
        new JobRunner(new RunLog(workspace)).Run("run", Record, isAskedFor: true, stop);
        return summary;

        JobResult Record(CancellationToken token)
        {
            summary = Work(input, token);
            var counts = new Dictionary<string, long>
            {
                ["documents"] = summary.Documents, ["unchanged"] = summary.Unchanged, ["rejected"] = summary.Rejected, ["forms"] = summary.Load.Forms,
            };
            return new JobResult(counts, $"来自 {input}：新读 {summary.Documents - summary.Unchanged} 个文件，现有自评表 {summary.Load.Forms} 张", DidSomething: true);
        }
    }

    /// <summary>Builds the warehouse again from the lake.</summary>
    public RunSummary Rebuild()
    {
        var watch = Stopwatch.StartNew();
        using var hold = workspace.Lock(LockWait);
        var loaded = new WarehouseLoader(workspace, catalog).Rebuild(CancellationToken.None);
        var documents = (int)loaded.Rows["dim_document"];
        return new RunSummary(documents, documents, 0, new Dictionary<string, int>(), loaded, 0, 0, Seconds(watch));
    }

    /// <summary>Brings the warehouse up to date with what a person decided.</summary>
    public RunSummary Load()
    {
        var watch = Stopwatch.StartNew();
        using var hold = workspace.Lock(LockWait);
        var loaded = new LoadJob(workspace, catalog).Run(CancellationToken.None);
        var documents = (int)loaded.Rows["dim_document"];
        return new RunSummary(documents, documents, 0, new Dictionary<string, int>(), loaded, 0, 0, Seconds(watch));
    }

    private RunSummary Work(string input, CancellationToken stop)
    {
        var watch = Stopwatch.StartNew();
        var collected = new CollectJob(workspace).Run(input, stop);
        var extract = new ExtractJob(workspace, EtlPipeline.Create());
        var extracted = RunProgress.Show(progress => extract.Run(progress, stop));
        stop.ThrowIfCancellationRequested();
        var loaded = new LoadJob(workspace, catalog).Run(stop);
        // What an earlier run had queued and not read is read now: the lake did not have it before.
        var unchanged = collected.Documents - Math.Min(collected.Documents, extracted.Documents);
        return new RunSummary(collected.Documents, unchanged, extracted.Rejected, collected.LeftOut, loaded,
            extracted.ExtractSeconds, extracted.LakeSeconds, Seconds(watch));
    }

    private static decimal Seconds(Stopwatch watch) => (decimal)watch.Elapsed.Ticks / TimeSpan.TicksPerSecond;
}
