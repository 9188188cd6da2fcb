using PerfEval.Warehouse.Lake;
using PerfEval.Warehouse.Tests.Samples;

namespace PerfEval.Warehouse.Tests.Lake;

public sealed class RunLogTests : IDisposable
{
    private static readonly Dictionary<string, long> Nothing = [];
    private readonly TemporaryWorkspace temporary = new();

    private string Folder => Path.Combine(temporary.Workspace.Lake, "dataset=runs");

    public void Dispose() => temporary.Dispose();

    [Fact]
    public void A_run_is_running_until_it_is_finished()
    {
        var log = new RunLog(temporary.Workspace);
        var run = log.Start("load");
        log.ReadRecent(1).Single().Outcome.ShouldBe(RunRecord.Running);

        log.Finish(run, RunRecord.Succeeded, new Dictionary<string, long> { ["forms"] = 3 }, "完成");

        var ended = log.ReadRecent(1).Single();
        (ended.Id, ended.Job, ended.Outcome, ended.Message, ended.Counts["forms"]).ShouldBe((run.Id, "load", RunRecord.Succeeded, "完成", 3));
        ended.EndedAt.ShouldNotBeNull().ShouldBeGreaterThanOrEqualTo(ended.StartedAt);
    }

    [Fact]
    public void A_run_whose_process_is_gone_was_interrupted()
    {
        var run = new RunLog(temporary.Workspace).Start("load");
        var start = Path.Combine(Folder, run.Id + ".start.json");
        File.WriteAllText(start, File.ReadAllText(start).Replace($"\"process_id\": {Environment.ProcessId}", "\"process_id\": 2147483646", StringComparison.Ordinal));

        new RunLog(temporary.Workspace).ReadRecent(1).Single().Outcome.ShouldBe(RunRecord.Interrupted);
    }

    [Fact]
    public void A_later_process_with_the_same_number_is_another_one()
    {
        var run = new RunLog(temporary.Workspace).Start("load");
        var start = Path.Combine(Folder, run.Id + ".start.json");
        var text = File.ReadAllText(start);
        var at = text.IndexOf("\"process_started_at\": \"", StringComparison.Ordinal) + "\"process_started_at\": \"".Length;
        File.WriteAllText(start, string.Concat(text.AsSpan(0, at), "2001", text.AsSpan(at + 4)));

        new RunLog(temporary.Workspace).ReadRecent(1).Single().Outcome.ShouldBe(RunRecord.Interrupted);
    }

    [Fact]
    public void The_newest_runs_come_first_and_the_oldest_are_dropped()
    {
        var log = new RunLog(temporary.Workspace, keep: 3);
        var runs = Enumerable.Range(1, 5).Select(i => log.Finish(log.Start($"job{i}"), RunRecord.Succeeded, Nothing)).ToList();

        log.ReadRecent(10).Select(r => r.Id).ShouldBe([runs[4].Id, runs[3].Id, runs[2].Id]);
        log.ReadRecent(2).Select(r => r.Job).ShouldBe(["job5", "job4"]);
        Directory.GetFiles(Folder).Length.ShouldBe(6);
    }
}
