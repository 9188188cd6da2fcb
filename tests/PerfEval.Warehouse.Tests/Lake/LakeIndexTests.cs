using PerfEval.Warehouse.Lake;
using PerfEval.Warehouse.Tests.Samples;

namespace PerfEval.Warehouse.Tests.Lake;

public sealed class LakeIndexTests : IDisposable
{
    private const string Path = "/收件/甲.txt";
    private readonly LoadedWarehouse warehouse = new();

    public void Dispose() => warehouse.Dispose();

    [Fact]
    public void An_empty_lake_knows_nothing()
    {
        var index = LakeIndex.Read(warehouse.Workspace);

        index.ContentAt(Path).ShouldBeNull();
        index.ReaderVersionOf("x").ShouldBeNull();
    }

    [Fact]
    public void The_content_at_a_path_is_the_newest()
    {
        var (first, second) = (new Document(Path, "c1", new Form()), new Document(Path, "c2", new Form { Name = "操场" }));
        warehouse.Write(first);
        warehouse.Write(second);

        LakeIndex.Read(warehouse.Workspace).ContentAt(Path).ShouldBe(second.Id);
    }

    [Fact]
    public void Content_that_comes_back_to_its_path_is_the_newest_again()
    {
        var (first, second) = (new Document(Path, "c1", new Form()), new Document(Path, "c2", new Form { Name = "操场" }));
        warehouse.Write(first);
        warehouse.Write(second);
        warehouse.Write(first with { Collection = "c3", IsReading = false });

        LakeIndex.Read(warehouse.Workspace).ContentAt(Path).ShouldBe(first.Id);
    }

    [Fact]
    public void The_version_that_read_a_document_is_that_of_its_newest_reading()
    {
        var document = new Document(Path, "c1", new Form());
        warehouse.Write(document);
        warehouse.Write(document with { Collection = "c2", Reader = "2" });
        warehouse.Write(document with { Collection = "c3", Reader = "", IsReading = false });

        LakeIndex.Read(warehouse.Workspace).ReaderVersionOf(document.Id).ShouldBe("2");
    }

    [Fact]
    public void A_damaged_lake_is_a_fault_with_advice()
    {
        var batch = warehouse.Write(new Document(Path, "c1", new Form()));
        File.Delete(System.IO.Path.Combine(warehouse.Workspace.Lake, batch.Files.Single(f => f.Dataset == "documents").Path));

        Should.Throw<LakeReadException>(() => LakeIndex.Read(warehouse.Workspace)).Message.ShouldContain("备份");
    }
}
