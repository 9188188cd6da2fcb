using Microsoft.Extensions.Logging;
using Quartz;

namespace PerfEval.Etl.Jobs.Engine;

/// <summary>What Quartz fires: looks the job up by its key, runs it through the <see cref="JobRunner"/> and starts the job that has work because of it.
/// What a job fails with goes on to Quartz, which logs it and fires again at the next time.</summary>
[DisallowConcurrentExecution]
internal sealed class QuartzJob(IReadOnlyList<ScheduledJob> jobs, JobRunner runner, ILogger<QuartzJob> log) : IJob
{
    private const string AskedFor = "asked_for";

    /// <summary>The data of a run that was asked for.</summary>
    public static JobDataMap AskedForData => new() { [AskedFor] = true };

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        var job = jobs.Single(candidate => candidate.Name == context.JobDetail.Key.Name);
        var isAskedFor = context.MergedJobDataMap.ContainsKey(AskedFor);
        // The jobs' work is files and engine without waiting points: it gets a thread of its own.
        var result = await Task.Run(() => runner.Run(job.Name, job.Run, isAskedFor, cancellationToken), CancellationToken.None);
        if (result is { DidSomething: true })
            log.LogInformation("{Job}: {Message}", job.Title, result.Message);
        if (result?.Next is { } next)
            await context.Scheduler.TriggerJob(new JobKey(next), AskedForData, cancellationToken);
    }
}
