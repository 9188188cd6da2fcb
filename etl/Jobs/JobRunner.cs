using System.Collections.Concurrent;
using PerfEval.Warehouse.Lake;

namespace PerfEval.Etl.Jobs;

/// <summary>Runs jobs and keeps their records: start, end, counts, outcome, message. A run that a person or another job asked for is on record from
/// its start; a run by the clock when it did something or failed in a new way, so that the history is not thousands of polls.</summary>
/// <param name="log">The records in the lake.</param>
public sealed class JobRunner(RunLog log)
{
    private static readonly Dictionary<string, long> NoCounts = [];
    private readonly ConcurrentDictionary<string, string> lastFault = new();

    /// <summary>Runs a job once.</summary>
    /// <param name="name">The job's name.</param>
    /// <param name="work">What it does.</param>
    /// <param name="isAskedFor">True where a person or another job asked for this run, false for the clock.</param>
    /// <param name="stop">Cancelled by Ctrl-C and when the host shuts down: the job ends where it can be taken up again.</param>
    /// <returns>What it did; null when it was stopped.</returns>
    /// <exception cref="Exception">Whatever the job failed with, after it was recorded.</exception>
    public JobResult? Run(string name, Func<CancellationToken, JobResult> work, bool isAskedFor, CancellationToken stop)
    {
        var started = DateTime.UtcNow;
        var run = isAskedFor ? log.Start(name) : null;
        try
        {
            var result = work(stop);
            lastFault.TryRemove(name, out _);
            if (run is not null || result.DidSomething)
                Finish(RunRecord.Succeeded, result.Counts, result.Message);
            return result;
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            if (run is not null)
                Finish(RunRecord.Interrupted, NoCounts, "已停止，再次运行时从停下的地方继续");
            return null;
        }
        catch (Exception fault) when (run is not null || IsNew(name, fault))
        {
            Finish(RunRecord.Failed, NoCounts, fault.Message);
            throw;
        }

        void Finish(string outcome, IReadOnlyDictionary<string, long> counts, string message) =>
            log.Finish((run ?? log.Start(name)) with { StartedAt = started }, outcome, counts, message);
    }

    private bool IsNew(string name, Exception fault)
    {
        var isKnown = lastFault.TryGetValue(name, out var last) && last == fault.Message;
        lastFault[name] = fault.Message;
        return !isKnown;
    }
}
