using PerfEval.Etl.Jobs;
using PerfEval.Warehouse.Lake;

namespace PerfEval.Etl.Tests.Jobs;

public sealed class CollectJobTests : IDisposable
{
    private readonly Bureau bureau = new();

    public void Dispose() => bureau.Dispose();

    [Fact]
    public void New_documents_are_queued_and_their_bytes_kept()
    {
        var path = bureau.Put("a.txt", "文化下乡");

        var outcome = bureau.Collect();

        (outcome.Documents, outcome.Queued, outcome.Unchanged).ShouldBe((1, 1, 0));
        var document = Intake.Unfinished(bureau.Workspace).Single().Documents.Single();
        document.Path.ShouldBe(path);
        new SourceStore(bureau.Workspace).Get(document.Sha256).ShouldBe(File.ReadAllBytes(path));
    }

    [Fact]
    public void What_was_left_out_is_counted_by_reason()
    {
        bureau.Put("~$a.txt", "文化下乡");
        bureau.Put(".b.txt", "文化下乡");
        bureau.Put("c.txt", "文化下乡");

        var outcome = bureau.Collect();

        outcome.Documents.ShouldBe(1);
        outcome.LeftOut.ShouldBe(new Dictionary<string, int> { ["临时锁文件（~$）"] = 1, ["隐藏文件"] = 1 }, ignoreOrder: true);
    }

    [Fact]
    public void The_same_documents_again_queue_nothing_whether_they_were_read_or_still_wait()
    {
        bureau.Put("a.txt", "文化下乡");
        bureau.Collect();

        bureau.Collect().Queued.ShouldBe(0);
        bureau.Extract();

        var again = bureau.Collect();
        (again.Documents, again.Queued, again.Unchanged).ShouldBe((1, 0, 1));
        Intake.Unfinished(bureau.Workspace).ShouldBeEmpty();
    }

    [Fact]
    public void New_content_at_the_same_path_is_queued()
    {
        bureau.Put("a.txt", "文化下乡", "98");
        bureau.Collect();
        bureau.Extract();
        bureau.Put("a.txt", "文化下乡", "97");

        bureau.Collect().Queued.ShouldBe(1);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_look_that_trusts_times_takes_a_file_at_rest_for_what_it_was(bool isExtracted)
    {
        var path = bureau.Put("a.txt", "文化下乡", "98");
        bureau.Collect();
        if (isExtracted)
        {
            bureau.Extract();
        }

        var time = File.GetLastWriteTimeUtc(path);
        bureau.Put("a.txt", "文化下乡", "97");
        File.SetLastWriteTimeUtc(path, time);

        var trusting = bureau.Collect(trustsTimes: true);
        (trusting.Documents, trusting.Queued, trusting.Unchanged).ShouldBe((1, 0, 1));
        bureau.Collect().Queued.ShouldBe(1);
    }

    [Fact]
    public void A_look_that_trusts_times_still_reads_what_is_new_of_another_size_or_of_another_time()
    {
        bureau.Put("a.txt", "文化下乡", "98");
        var time = File.GetLastWriteTimeUtc(bureau.Put("b.txt", "文化下乡", "98"));
        bureau.Collect();
        bureau.Extract();
        bureau.Put("a.txt", "文化下乡", "97");
        File.SetLastWriteTimeUtc(bureau.Put("b.txt", "文化下乡", "100"), time);
        bureau.Put("c.txt", "文化下乡", "96");

        bureau.Collect(trustsTimes: true).Queued.ShouldBe(3);
    }

    [Fact]
    public void A_file_that_was_written_just_before_it_was_collected_is_read_again()
    {
        var path = bureau.Put("a.txt", "文化下乡", "98");
        var now = DateTime.UtcNow;
        File.SetLastWriteTimeUtc(path, now);
        bureau.Collect();
        bureau.Extract();
        bureau.Put("a.txt", "文化下乡", "97");
        File.SetLastWriteTimeUtc(path, now);

        bureau.Collect(trustsTimes: true).Queued.ShouldBe(1);
    }

    [Fact]
    public void A_document_that_disappears_changes_nothing()
    {
        var path = bureau.Put("a.txt", "文化下乡");
        bureau.Collect();
        bureau.Extract();
        File.Delete(path);

        var outcome = bureau.Collect();

        (outcome.Documents, outcome.Queued).ShouldBe((0, 0));
        bureau.Lake("evaluations", "project_name").ShouldBe(["文化下乡"]);
    }

    [Fact]
    public void A_missing_inbox_is_a_fault_and_queues_nothing()
    {
        Should.Throw<InputFolderException>(() => new CollectJob(bureau.Workspace).Run(Path.Combine(bureau.Inbox, "没有"), CancellationToken.None));

        Intake.Unfinished(bureau.Workspace).ShouldBeEmpty();
    }
}
