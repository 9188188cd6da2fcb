using PerfEval.Warehouse.Lake;

namespace PerfEval.Etl.Tests.Jobs;

public sealed class ExtractJobTests : IDisposable
{
    private readonly Bureau bureau = new();

    public void Dispose() => bureau.Dispose();

    [Fact]
    public void Queued_documents_are_read_into_the_lake()
    {
        bureau.Put("a.txt", "文化下乡");
        bureau.Put("b.txt", "校舍维修");
        File.WriteAllText(Path.Combine(bureau.Inbox, "c.txt"), "会议通知");
        bureau.Collect();

        var outcome = bureau.Extract();

        (outcome.Documents, outcome.Forms, outcome.Rejected).ShouldBe((3, 2, 1));
        bureau.Lake("evaluations", "project_name || ' ' || year || ' ' || total_score").ShouldBe(["文化下乡 2024 98.0000", "校舍维修 2024 98.0000"], ignoreOrder: true);
        bureau.Lake("funds", "executed_yuan").ShouldBe(["760000.00", "760000.00"]);
        bureau.Lake("documents", "status").ShouldBe(["extracted", "extracted", "no_form"]);
        Intake.Unfinished(bureau.Workspace).ShouldBeEmpty();
    }

    [Fact]
    public void Nothing_queued_writes_nothing()
    {
        bureau.Put("a.txt", "文化下乡");
        bureau.Collect();
        bureau.Extract();

        bureau.Collect();
        bureau.Extract().Documents.ShouldBe(0);

        bureau.Batches().ShouldBe(1);
    }

    [Fact]
    public void New_content_at_the_same_path_comes_as_a_newer_reading_beside_the_old_one()
    {
        bureau.Put("a.txt", "文化下乡", "98");
        bureau.Collect();
        bureau.Extract();
        bureau.Put("a.txt", "文化下乡", "97");
        bureau.Collect();
        bureau.Extract();

        bureau.Lake("evaluations", "total_score").ShouldBe(["97.0000", "98.0000"]);
        bureau.Lake("documents", "source_path").Distinct().Count().ShouldBe(1);
    }

    [Fact]
    public void A_second_copy_at_another_path_is_noted_but_not_read_twice()
    {
        bureau.Put("a.txt", "文化下乡");
        bureau.Put("乙县/a.txt", "文化下乡");
        bureau.Collect();
        bureau.Extract();

        bureau.Lake("documents", "is_reading").ShouldBe(["false", "true"]);
        bureau.Lake("evaluations", "project_name").ShouldBe(["文化下乡"]);

        bureau.Put("丙县/a.txt", "文化下乡");
        bureau.Collect();
        bureau.Extract();

        bureau.Lake("documents", "is_reading").ShouldBe(["false", "false", "true"]);
        bureau.Lake("evaluations", "project_name").ShouldBe(["文化下乡"]);
    }

    [Fact]
    public void A_stopped_run_goes_on_where_it_stopped_under_the_same_collection()
    {
        for (var i = 0; i < 40; i++)
        {
            bureau.Put($"{i:00}.txt", $"第{i}个项目");
        }

        bureau.Collect();
        bureau.ExtractUntil(documents: 1);
        var collection = Intake.Unfinished(bureau.Workspace).Single().Id;
        var done = bureau.Lake("documents", "source_path").Count;
        done.ShouldBeInRange(1, 39);

        bureau.Extract().Documents.ShouldBe(40 - done);

        bureau.Lake("documents", "collection_id").Distinct().ShouldBe([collection]);
        bureau.Lake("evaluations", "project_name").Distinct().Count().ShouldBe(40);
        bureau.Lake("evaluations", "project_name").Count.ShouldBe(40);
        Intake.Unfinished(bureau.Workspace).ShouldBeEmpty();
    }

    [Fact]
    public void Progress_is_told_after_every_document()
    {
        bureau.Put("a.txt", "文化下乡");
        bureau.Put("b.txt", "校舍维修");
        bureau.Collect();

        bureau.ExtractUntil(documents: 2);

        bureau.Lake("documents", "file_name").ShouldBe(["a.txt", "b.txt"]);
    }
}
