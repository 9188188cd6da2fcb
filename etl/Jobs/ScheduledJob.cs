namespace PerfEval.Etl.Jobs;

/// <summary>One job of the schedule. Jobs are re-entrant: a job may be run at any time, any number of times, and after it died half way.</summary>
/// <param name="Name">Identifier: collect, extract, load, monthly_summary.</param>
/// <param name="Title">Chinese name for people.</param>
/// <param name="Cron">When it runs: seconds, minutes, hours, day of month, month, day of week.</param>
/// <param name="RunsAtStart">True where the host runs it once at start-up, so that work which died with the last process is taken up again.</param>
/// <param name="Run">The work itself; it takes the workspace's lock for as long as it writes.</param>
public sealed record ScheduledJob(string Name, string Title, string Cron, bool RunsAtStart, Func<CancellationToken, JobResult> Run);
