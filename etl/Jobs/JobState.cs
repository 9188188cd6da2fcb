namespace PerfEval.Etl.Jobs;

/// <summary>A job as the jobs page shows it.</summary>
/// <param name="Name">Identifier, as in <see cref="ScheduledJob"/>.</param>
/// <param name="Title">Chinese name.</param>
/// <param name="Cron">The schedule's text.</param>
/// <param name="NextFire">When it runs next, in the schedule's time zone; null when never.</param>
/// <param name="IsRunning">True while it runs.</param>
public sealed record JobState(string Name, string Title, string Cron, DateTimeOffset? NextFire, bool IsRunning);
