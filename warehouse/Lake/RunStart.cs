using System.Diagnostics;

namespace PerfEval.Warehouse.Lake;

/// <summary>The first of a run's two files: who runs it, so that a run without an end can be told from one that still works.</summary>
internal sealed record RunStart(string Id, string Job, DateTime StartedAt, string Machine, int ProcessId, DateTime ProcessStartedAt)
{
    // Clock granularity of process start times differs between readers.
    private static readonly TimeSpan SameStart = TimeSpan.FromSeconds(2);

    internal static RunStart Now(string job)
    {
        using var self = Process.GetCurrentProcess();
        return new(TimedId.New(), job, DateTime.UtcNow, Environment.MachineName, Environment.ProcessId, self.StartTime.ToUniversalTime());
    }

    /// <summary>Whether its process still lives; on another machine nobody can tell, so it counts as alive.</summary>
    internal bool IsAlive()
    {
        if (Machine != Environment.MachineName)
        {
            return true;
        }

        try
        {
            using var process = Process.GetProcessById(ProcessId);
            return (process.StartTime.ToUniversalTime() - ProcessStartedAt).Duration() < SameStart;
        }
        catch (Exception gone) when (gone is ArgumentException or InvalidOperationException)
        {
            return false;
        }
    }

    internal RunRecord WithoutEnd() =>
        new(Id, Job, StartedAt, null, IsAlive() ? RunRecord.Running : RunRecord.Interrupted, new Dictionary<string, long>(), null);
}
