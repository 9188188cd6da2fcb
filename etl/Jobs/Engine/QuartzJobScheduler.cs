using Quartz;

namespace PerfEval.Etl.Jobs.Engine;

/// <summary>The schedule on Quartz.</summary>
internal sealed class QuartzJobScheduler(ISchedulerFactory factory, IReadOnlyList<ScheduledJob> jobs, TimeZoneInfo zone) : IJobScheduler
{
    public async Task RunNow(string name)
    {
        if (jobs.All(job => job.Name != name))
            throw new UnknownJobException(name, jobs.Select(job => job.Name));
        var scheduler = await factory.GetScheduler();
        await scheduler.TriggerJob(new JobKey(name), QuartzJob.AskedForData);
    }

    public async Task<IReadOnlyList<JobState>> List()
    {
        var scheduler = await factory.GetScheduler();
        var running = await scheduler.QueryFireInstances(new FireInstanceQuery());
        var states = new List<JobState>();
        foreach (var job in jobs)
        {
            var trigger = await scheduler.GetTrigger(new TriggerKey(job.Name));
            states.Add(new JobState(job.Name, job.Title, job.Cron, InZone(trigger?.NextFireTimeUtc),
                running.Items.Any(one => one.JobKey?.Name == job.Name)));
        }
        return states;
    }

    private DateTimeOffset? InZone(DateTimeOffset? time) => time is { } at ? TimeZoneInfo.ConvertTime(at, zone) : null;
}
