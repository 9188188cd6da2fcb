using PerfEval.Warehouse.Lake;
using PerfEval.Warehouse.Tests.Samples;

namespace PerfEval.Warehouse.Tests.Lake;

public sealed class LakeWriterTests : IDisposable
{
    private readonly LoadedWarehouse warehouse = new();

    private Workspace Workspace => warehouse.Workspace;

    public void Dispose() => warehouse.Dispose();

    [Fact]
    public void A_batch_is_files_named_by_their_content_and_a_manifest()
    {
        var batch = warehouse.Write(new Document("/收件/甲.txt", "c1", new Form()));

        batch.Batch.ShouldBe(1);
        batch.Rows.ShouldBe(new Dictionary<string, long> { ["documents"] = 1, ["evaluations"] = 1, ["funds"] = 3, ["indicators"] = 4 }, ignoreOrder: true);
        batch.Files.ShouldAllBe(f => LakeFiles().Contains(f.Path) && f.Path.EndsWith($"{f.Sha256}.parquet", StringComparison.Ordinal));
        LakeManifest.ReadAll(Workspace).Single().Files.ShouldBe(batch.Files);
    }

    [Fact]
    public void Forms_are_filed_by_year_and_those_without_one_as_unknown()
    {
        var batch = warehouse.Write(new Document("/收件/甲.txt", "c1", new Form(), new Form { Year = 2023 }, new Form { Year = null }));

        batch.Files.Where(f => f.Dataset == "evaluations").Select(f => Path.GetDirectoryName(f.Path))
            .ShouldBe(["dataset=evaluations/year=unknown", "dataset=evaluations/year=2023", "dataset=evaluations/year=2024"]);
    }

    [Fact]
    public void No_rows_are_no_batch()
    {
        warehouse.Write().Files.ShouldBeEmpty();

        LakeManifest.ReadAll(Workspace).ShouldBeEmpty();
        LakeFiles().ShouldBeEmpty();
    }

    [Fact]
    public void The_same_rows_give_the_same_files_and_are_one_batch()
    {
        var documents = new[] { new Document("/收件/甲.txt", "c1", new Form()), new Document("/收件/乙.txt", "c1", new Form { Name = "操场" }) };
        var first = warehouse.Write(documents);

        var second = warehouse.Write(documents.Reverse().ToArray());

        second.Id.ShouldBe(first.Id);
        LakeManifest.ReadAll(Workspace).Count.ShouldBe(1);
    }

    [Fact]
    public void Batches_are_numbered_in_order_of_writing()
    {
        foreach (var name in new[] { "甲", "乙", "丙" })
        {
            warehouse.Write(new Document($"/收件/{name}.txt", name, new Form()));
        }

        LakeManifest.ReadAll(Workspace).Select(b => b.Batch).ShouldBe([1, 2, 3]);
    }

    [Fact]
    public void What_a_killed_writer_left_is_removed_by_the_next()
    {
        var kept = warehouse.Write(new Document("/收件/甲.txt", "c1", new Form()));
        var orphan = Path.Combine(Workspace.Lake, "dataset=funds", "year=2020", new string('a', 64) + ".parquet");
        Directory.CreateDirectory(Path.GetDirectoryName(orphan)!);
        File.WriteAllText(orphan, "half");
        File.WriteAllText(Path.Combine(Workspace.Lake, "manifest", "000002-x.json.tmp"), "half");

        var next = warehouse.Write(new Document("/收件/乙.txt", "c2", new Form()));

        LakeFiles().ShouldBe(kept.Files.Concat(next.Files).Select(f => f.Path), ignoreOrder: true);
        Directory.GetFiles(Path.Combine(Workspace.Lake, "manifest")).Length.ShouldBe(2);
    }

    [Fact]
    public void A_batch_that_cannot_be_written_leaves_nothing()
    {
        var tooBig = new Form().WithTotal(f => f with { Annual = 99_999_999_999_999_999m });

        var fault = Should.Throw<LakeWriteException>(() => warehouse.Write(new Document("/收件/甲.txt", "c1", new Form(), tooBig)));

        fault.Message.ShouldContain("annual_yuan");
        LakeFiles().ShouldBeEmpty();
        LakeManifest.ReadAll(Workspace).ShouldBeEmpty();
        warehouse.Write(new Document("/收件/乙.txt", "c1", new Form())).Batch.ShouldBe(1);
    }

    [Fact]
    public void A_lake_that_cannot_be_written_is_a_fault_with_advice()
    {
        // A file stands where a folder has to be: the same for every user, root included.
        File.WriteAllText(Path.Combine(Workspace.Lake, "dataset=documents"), "");

        Should.Throw<LakeWriteException>(() => warehouse.Write(new Document("/收件/甲.txt", "c1", new Form()))).Message.ShouldContain("磁盘空间");

        LakeFiles().ShouldBeEmpty();
    }

    private List<string> LakeFiles() =>
        [.. Directory.GetFiles(Workspace.Lake, "*.parquet", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(Workspace.Lake, f))];
}
