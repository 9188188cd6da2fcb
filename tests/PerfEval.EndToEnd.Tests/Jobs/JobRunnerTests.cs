using PerfEval.EndToEnd.Tests.Host;
using PerfEval.Etl.Jobs;
using PerfEval.Warehouse;
using PerfEval.Warehouse.Lake;

namespace PerfEval.EndToEnd.Tests.Jobs;

public sealed class JobRunnerTests : IDisposable
{
    private static readonly Dictionary<string, long> OneDocument = new() { ["documents"] = 1 };
    private readonly TemporaryFolder folder = new();
    private readonly RunLog log;
    private readonly JobRunner runner;

    public JobRunnerTests()
    {
        log = new RunLog(Workspace.Open(folder["data"]));
        runner = new JobRunner(log);
    }

    [Fact]
    public void A_run_that_did_something_is_on_record_with_counts_and_message()
    {
        runner.Run("collect", _ => new JobResult(OneDocument, "收到 1 个新文件", DidSomething: true), isAskedFor: false, CancellationToken.None);
        var run = log.ReadRecent(10).ShouldHaveSingleItem();
        (run.Job, run.Outcome, run.Message).ShouldBe(("collect", RunRecord.Succeeded, "收到 1 个新文件"));
        run.Counts["documents"].ShouldBe(1);
        run.EndedAt.ShouldNotBeNull();
    }

    [Fact]
    public void A_poll_that_found_nothing_leaves_no_record_unless_a_person_asked_for_it()
    {
        runner.Run("collect", _ => Nothing, isAskedFor: false, CancellationToken.None);
        log.ReadRecent(10).ShouldBeEmpty();
        runner.Run("collect", _ => Nothing, isAskedFor: true, CancellationToken.None);
        log.ReadRecent(10).ShouldHaveSingleItem().Outcome.ShouldBe(RunRecord.Succeeded);
    }

    [Fact]
    public void A_poll_that_fails_again_and_again_in_the_same_way_is_on_record_once()
    {
        for (var poll = 0; poll < 3; poll++)
            Should.Throw<InputFolderException>(() => runner.Run("collect", _ => throw new InputFolderException("没有文件夹"), isAskedFor: false, CancellationToken.None));
        var failed = log.ReadRecent(10).ShouldHaveSingleItem();
        (failed.Outcome, failed.Message).ShouldBe((RunRecord.Failed, "没有文件夹"));
    }

    [Fact]
    public void A_fault_that_was_mended_and_came_back_is_on_record_again()
    {
        Should.Throw<InputFolderException>(() => runner.Run("collect", _ => throw new InputFolderException("没有文件夹"), isAskedFor: false, CancellationToken.None));
        runner.Run("collect", _ => Nothing, isAskedFor: false, CancellationToken.None);
        Should.Throw<InputFolderException>(() => runner.Run("collect", _ => throw new InputFolderException("没有文件夹"), isAskedFor: false, CancellationToken.None));
        log.ReadRecent(10).Count.ShouldBe(2);
    }

    [Fact]
    public void A_run_that_was_stopped_reads_as_interrupted()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        runner.Run("extract", token => throw new OperationCanceledException(token), isAskedFor: true, stop.Token).ShouldBeNull();
        log.ReadRecent(10).ShouldHaveSingleItem().Outcome.ShouldBe(RunRecord.Interrupted);
    }

    public void Dispose() => folder.Dispose();

    private static JobResult Nothing => new(new Dictionary<string, long>(), "没有新的", DidSomething: false);
}
