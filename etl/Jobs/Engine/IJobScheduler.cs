namespace PerfEval.Etl.Jobs.Engine;

/// <summary>The seam between the jobs and the engine that runs them by the clock. One engine stands behind it at a time:
/// Quartz in this folder; another engine is another folder.</summary>
public interface IJobScheduler
{
    /// <summary>Runs a job now; while it is running already, once more right after that.</summary>
    /// <param name="name">The job's name.</param>
    /// <exception cref="UnknownJobException">The schedule has no such job.</exception>
    Task RunNow(string name);

    /// <summary>Every job with its schedule and the time of its next run, in the schedule's order.</summary>
    Task<IReadOnlyList<JobState>> List();
}
