using Microsoft.Extensions.DependencyInjection;
using Quartz;

namespace PerfEval.Etl.Jobs.Engine;

/// <summary>Puts the schedule into a host: jobs in memory, nothing to install. What a job leaves unfinished lies in the workspace, not in the
/// engine, so a schedule that is forgotten with the process costs nothing.</summary>
public static class JobEngine
{
    /// <summary>Registers <see cref="IJobScheduler"/> and the service that runs the jobs while the host is up.</summary>
    /// <param name="services">The host's services; a <see cref="JobRunner"/> is among them.</param>
    /// <param name="jobs">The schedule.</param>
    /// <param name="zone">The time zone that the cron expressions mean.</param>
    /// <exception cref="ScheduleException">A cron expression cannot be read.</exception>
    public static IServiceCollection AddJobEngine(this IServiceCollection services, IReadOnlyList<ScheduledJob> jobs, TimeZoneInfo zone)
    {
        foreach (var job in jobs)
            Check(job);
        services.AddSingleton<IJobScheduler>(provider => new QuartzJobScheduler(provider.GetRequiredService<ISchedulerFactory>(), jobs, zone));
        services.AddSingleton(jobs);
        services.AddQuartz(quartz =>
        {
            quartz.ConfigureScheduler(options => options.ShutdownJobInterruption = ShutdownJobInterruption.Always);
            foreach (var job in jobs)
                Add(quartz, job, zone);
        });
        return services.AddQuartzHostedService(options =>
        {
            options.AwaitApplicationStarted = true;
            options.WaitForJobsToComplete = true;
        });
    }

    private static void Add(IQuartzBuilder quartz, ScheduledJob job, TimeZoneInfo zone)
    {
        var key = new JobKey(job.Name);
        quartz.AddJob<QuartzJob>(detail => detail.WithIdentity(key).WithDescription(job.Title).StoreDurably());
        quartz.AddTrigger<QuartzJob>(trigger => trigger.ForJob(key).WithIdentity(job.Name)
            .WithSchedule(CronScheduleBuilder.Create(job.Cron).InTimeZone(zone)));
        if (job.RunsAtStart)
            quartz.AddTrigger<QuartzJob>(trigger => trigger.ForJob(key).WithIdentity(job.Name + ".start").StartNow());
    }

    private static void Check(ScheduledJob job)
    {
        if (!CronExpression.TryParse(job.Cron, out var cron) || cron.GetNextValidTimeAfter(DateTimeOffset.UtcNow) is null)
            throw new ScheduleException($"作业“{job.Title}”（{job.Name}）的时间表达式“{job.Cron}”无法识别，或永远不会到点。" +
                "请在 appsettings.json 的 Schedule 节改为“秒 分 时 日 月 周”六段，例如每 15 秒：0/15 * * * * ?");
    }
}
