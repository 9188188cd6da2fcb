using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using PerfEval.EndToEnd.Tests.Host;
using PerfEval.Etl.Jobs;
using PerfEval.Etl.Jobs.Engine;
using PerfEval.Warehouse;
using PerfEval.Warehouse.Lake;

namespace PerfEval.EndToEnd.Tests.Jobs;

public sealed class JobEngineTests : IDisposable
{
    private const string Never = "0 0 0 1 1 ? 2099";
    private static readonly Dictionary<string, long> NoCounts = [];
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");
    private readonly TemporaryFolder folder = new();
    private readonly ConcurrentQueue<string> ran = new();
    private IHost? host;

    [Fact]
    public async Task A_job_starts_the_one_that_has_work_because_of_it()
    {
        var scheduler = await Start(Job("collect", Never, next: "extract"), Job("extract", Never));
        await scheduler.RunNow("collect");
        await Until(() => ran.Count == 2);
        ran.ShouldBe(["collect", "extract"]);
    }

    [Fact]
    public async Task What_died_with_the_last_process_is_taken_up_at_start()
    {
        await Start(Job("collect", Never) with { RunsAtStart = true }, Job("extract", Never));
        await Until(() => !ran.IsEmpty);
        ran.ShouldBe(["collect"]);
    }

    [Fact]
    public async Task A_job_that_fails_is_on_record_and_the_others_go_on()
    {
        var failing = new ScheduledJob("load", "入库", Never, RunsAtStart: false, _ => throw new WorkspaceException("磁盘满了"));
        var scheduler = await Start(failing, Job("collect", Never));
        await scheduler.RunNow("load");
        await Until(() => new RunLog(Workspace.Open(folder["data"])).ReadRecent(5).Any(run => run.Outcome == RunRecord.Failed && run.Message == "磁盘满了"));
        await scheduler.RunNow("collect");
        await Until(() => !ran.IsEmpty);
    }

    [Fact]
    public async Task The_list_shows_schedule_and_next_run_in_the_schedules_zone()
    {
        var scheduler = await Start(Job("monthly_summary", "0 30 1 1 * ?"), Job("done", "0 0 0 1 1 ? 2099"));
        var jobs = await scheduler.List();
        jobs.Select(job => job.Name).ShouldBe(["monthly_summary", "done"]);
        jobs[0].Cron.ShouldBe("0 30 1 1 * ?");
        var next = jobs[0].NextFire!.Value;
        (next.Day, next.Hour, next.Minute, next.Offset).ShouldBe((1, 1, 30, TimeSpan.FromHours(8)));
        jobs[1].NextFire!.Value.Year.ShouldBe(2099);
    }

    [Fact]
    public async Task A_job_that_there_is_not_is_named()
    {
        var scheduler = await Start(Job("collect", Never));
        (await Should.ThrowAsync<UnknownJobException>(() => scheduler.RunNow("nothing"))).Message.ShouldContain("collect");
    }

    [Theory]
    [InlineData("every morning")]
    [InlineData("0/15 * * * *")]
    [InlineData("0 0 0 1 1 ? 1999")]
    public void A_schedule_that_cannot_be_read_names_job_and_text(string cron) =>
        Should.Throw<ScheduleException>(() => new ServiceCollection().AddJobEngine([Job("collect", cron)], Zone)).Message.ShouldContain(cron);

    public void Dispose()
    {
        // Running jobs write into the folder: they end first.
        host?.StopAsync().GetAwaiter().GetResult();
        host?.Dispose();
        folder.Dispose();
    }

    private static async Task Until(Func<bool> happened)
    {
        for (var waited = 0; waited < 300 && !happened(); waited++)
            await Task.Delay(100);
        happened().ShouldBeTrue();
    }

    private ScheduledJob Job(string name, string cron, string? next = null) => new(name, name, cron, RunsAtStart: false, _ =>
    {
        ran.Enqueue(name);
        return new JobResult(NoCounts, name, DidSomething: true, next);
    });

    private async Task<IJobScheduler> Start(params ScheduledJob[] jobs)
    {
        var builder = Microsoft.Extensions.Hosting.Host.CreateApplicationBuilder();
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton(new JobRunner(new RunLog(Workspace.Open(folder["data"]))));
        builder.Services.AddJobEngine(jobs, Zone);
        host = builder.Build();
        await host.StartAsync();
        return host.Services.GetRequiredService<IJobScheduler>();
    }
}
