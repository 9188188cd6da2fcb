using PerfEval.Warehouse;
using PerfEval.Warehouse.Engine;

namespace PerfEval.Etl.Jobs;

/// <summary>The jobs that carry a document from the inbox to the marts, each of which starts the next when it has found work for it.</summary>
public static class Schedule
{
    // Somebody at the command line may be writing: a job waits a little, fails with that reason, and runs again at its next time.
    private static readonly TimeSpan LockWait = TimeSpan.FromSeconds(30);

    /// <summary>Collect, extract and load for a workspace.</summary>
    /// <param name="workspace">Where everything is kept.</param>
    /// <param name="catalog">The warehouse's models.</param>
    /// <param name="options">When they run, and which folder is watched.</param>
    public static IReadOnlyList<ScheduledJob> Jobs(Workspace workspace, SqlModelCatalog catalog, ScheduleOptions options)
    {
        var inbox = options.Inbox.Length > 0 ? options.Inbox : workspace.Inbox;
        return
        [
            new("collect", "收件", options.Collect, RunsAtStart: true, stop => Collect(workspace, inbox, stop)),
            new("extract", "读取", options.Extract, RunsAtStart: true, stop => Extract(workspace, stop)),
            new("load", "入库", options.Load, RunsAtStart: true, stop => Load(workspace, catalog, stop)),
        ];
    }

    private static JobResult Collect(Workspace workspace, string inbox, CancellationToken stop)
    {
        using var hold = workspace.Lock(LockWait);
        var outcome = new CollectJob(workspace).Run(inbox, stop, trustsTimes: true);
        var counts = new Dictionary<string, long>
        {
            ["documents"] = outcome.Documents,
            ["unchanged"] = outcome.Unchanged,
            ["queued"] = outcome.Queued,
            ["left_out"] = outcome.LeftOut.Values.Sum(),
        };
        return outcome.Queued > 0
            ? new JobResult(counts, $"收到 {outcome.Queued} 个新文件", DidSomething: true, Next: "extract")
            : new JobResult(counts, $"收件箱 {outcome.Documents} 个文件，没有新的", DidSomething: false);
    }

    private static JobResult Extract(Workspace workspace, CancellationToken stop)
    {
        using var hold = workspace.Lock(LockWait);
        var outcome = new ExtractJob(workspace, EtlPipeline.Create()).Run(progress: null, stop);
        stop.ThrowIfCancellationRequested();
        var counts = new Dictionary<string, long> { ["documents"] = outcome.Documents, ["forms"] = outcome.Forms, ["rejected"] = outcome.Rejected };
        return outcome.Documents > 0
            ? new JobResult(counts, $"读了 {outcome.Documents} 个文件，自评表 {outcome.Forms} 张，没有读出自评表的文件 {outcome.Rejected} 个", DidSomething: true, Next: "load")
            : new JobResult(counts, "没有要读的文件", DidSomething: false);
    }

    private static JobResult Load(Workspace workspace, SqlModelCatalog catalog, CancellationToken stop)
    {
        using var hold = workspace.Lock(LockWait);
        var outcome = new LoadJob(workspace, catalog).Run(stop);
        var counts = new Dictionary<string, long>(outcome.Findings) { ["forms"] = outcome.Forms };
        return outcome.Changed
            ? new JobResult(counts, $"已入库，现有自评表 {outcome.Forms} 张", DidSomething: true)
            : new JobResult(counts, "数据仓库已是最新", DidSomething: false);
    }
}
