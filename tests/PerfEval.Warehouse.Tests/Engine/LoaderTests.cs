using System.Runtime.Versioning;
using PerfEval.Warehouse.Engine;
using PerfEval.Warehouse.Lake;
using PerfEval.Warehouse.Tests.Samples;

namespace PerfEval.Warehouse.Tests.Engine;

public sealed class LoaderTests : IDisposable
{
    private readonly LoadedWarehouse warehouse = new() { Models = LoadedWarehouse.Part(["fct_evaluation", "fct_indicator_score"], "total_score_not_sum") };

    public void Dispose() => warehouse.Dispose();

    [Fact]
    public void Nothing_loaded_yet_is_said_so()
    {
        var outcome = warehouse.Load();

        (outcome.Changed, outcome.Forms, outcome.Rows["fct_evaluation"]).ShouldBe((false, 0, 0L));
        Should.Throw<WarehouseMissingException>(() => warehouse.Open()).Message.ShouldContain("perfeval run");
    }

    [Fact]
    public void A_load_counts_what_is_there()
    {
        var outcome = warehouse.Load(new Document("/收件/甲.txt", "c1", new Form(), new Form { Name = "操场", TotalScore = 90 }));

        outcome.Changed.ShouldBeTrue();
        outcome.Forms.ShouldBe(2);
        outcome.Rows["fct_evaluation"].ShouldBe(2);
        outcome.Rows["fct_indicator_score"].ShouldBe(8);
        outcome.Findings.ShouldBe(new Dictionary<string, long> { ["fatal"] = 1, ["warning"] = 0, ["info"] = 0 }, ignoreOrder: true);
        (outcome.Seconds.Load > 0).ShouldBeTrue();
    }

    [Fact]
    public void Loading_again_changes_nothing_and_counts_the_same()
    {
        var first = warehouse.Load(new Document("/收件/甲.txt", "c1", new Form()));
        var file = Published();

        var second = warehouse.Load();

        second.Changed.ShouldBeFalse();
        second.Rows.ShouldBe(first.Rows, ignoreOrder: true);
        second.Findings.ShouldBe(first.Findings, ignoreOrder: true);
        Published().ShouldBe(file);
    }

    [Fact]
    public void A_second_batch_is_added_to_the_first()
    {
        warehouse.Load(new Document("/收件/甲.txt", "c1", new Form()));

        warehouse.Load(new Document("/收件/乙.txt", "c2", new Form { Name = "操场" })).Forms.ShouldBe(2);

        warehouse.Lines("SELECT count(*), count(DISTINCT batch_id) FROM lake.batches").ShouldBe(["2 2"]);
        warehouse.Lines("SELECT batch_no, count(*) FROM lake.funds GROUP BY ALL ORDER BY ALL").ShouldBe(["1 3", "2 3"]);
    }

    [Fact]
    public void A_warehouse_built_again_from_the_lake_holds_the_same_rows()
    {
        warehouse.Load(new Document("/收件/甲.txt", "c1", new Form(), new Form { Year = null }));
        warehouse.Load(new Document("/收件/乙.txt", "c2", new Form { TotalScore = 80 }));
        new DecisionLog(warehouse.Workspace).Append(Decision.Now("王芳", Decision.Withdraw, new Document("/收件/甲.txt", "c1", new Form(), new Form { Year = null }).Id));
        var loaded = warehouse.Load();
        var before = Contents();

        var rebuilt = warehouse.Rebuild();

        rebuilt.Changed.ShouldBeTrue();
        rebuilt.Rows.ShouldBe(loaded.Rows, ignoreOrder: true);
        Contents().ShouldBe(before);
    }

    [Fact]
    public void A_reader_keeps_what_it_opened_while_a_load_publishes()
    {
        warehouse.Load(new Document("/收件/甲.txt", "c1", new Form()));
        using var reader = warehouse.Open();
        reader.Read("fct_evaluation").Rows.Count.ShouldBe(1);

        warehouse.Load(new Document("/收件/乙.txt", "c2", new Form { Name = "操场" }));

        reader.Read("fct_evaluation").Rows.Count.ShouldBe(1);
        using var next = warehouse.Open();
        next.Read("fct_evaluation").Rows.Count.ShouldBe(2);
    }

    [Fact]
    public void A_reader_keeps_what_it_opened_while_two_loads_publish()
    {
        warehouse.Load(new Document("/收件/甲.txt", "c1", new Form()));
        warehouse.Load(new Document("/收件/乙.txt", "c2", new Form { Name = "操场" }));
        using var reader = warehouse.Open();
        reader.Read("fct_evaluation").Rows.Count.ShouldBe(2);

        warehouse.Load(new Document("/收件/丙.txt", "c3", new Form { Name = "食堂" }));
        warehouse.Load(new Document("/收件/丁.txt", "c4", new Form { Name = "宿舍" }));

        reader.Read("fct_indicator_score").Rows.Count.ShouldBe(8);
        using var next = warehouse.Open();
        next.Read("fct_evaluation").Rows.Count.ShouldBe(4);
    }

    [Theory]
    [UnsupportedOSPlatform("windows")]
    [InlineData(0)]
    [InlineData(70_000)]
    [InlineData(20_000_000)]
    public void The_spare_becomes_the_next_file_whatever_state_it_is_in(int length)
    {
        const UnixFileMode Mark = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherExecute;
        warehouse.Load(new Document("/收件/甲.txt", "c1", new Form()));
        var spare = Path.Combine(warehouse.Workspace.WarehouseDirectory, "spare");
        File.WriteAllBytes(spare, Enumerable.Repeat((byte)7, length).ToArray());
        File.SetUnixFileMode(spare, Mark);

        warehouse.Load(new Document("/收件/乙.txt", "c2", new Form { Name = "操场" }));

        File.GetUnixFileMode(Path.Combine(warehouse.Workspace.WarehouseDirectory, Published())).ShouldBe(Mark);
        var grown = Contents();
        warehouse.Rebuild();
        Contents().ShouldBe(grown);
    }

    [Fact]
    public void What_a_dead_loader_left_is_removed()
    {
        warehouse.Load(new Document("/收件/甲.txt", "c1", new Form()));
        var left = Path.Combine(warehouse.Workspace.WarehouseDirectory, "perfeval-000009.duckdb.loading");
        File.WriteAllText(left, "half");

        warehouse.Load(new Document("/收件/乙.txt", "c2", new Form()));

        Directory.GetFiles(warehouse.Workspace.WarehouseDirectory).Select(Path.GetFileName).ShouldBe(["current", "spare", Published()], ignoreOrder: true);
    }

    [Fact]
    public void A_cancelled_load_leaves_what_was_published()
    {
        warehouse.Load(new Document("/收件/甲.txt", "c1", new Form()));
        var file = Published();
        warehouse.Write(new Document("/收件/乙.txt", "c2", new Form()));

        Should.Throw<OperationCanceledException>(() => new WarehouseLoader(warehouse.Workspace, warehouse.Models).Load(new CancellationToken(canceled: true)));

        Published().ShouldBe(file);
        Directory.GetFiles(warehouse.Workspace.WarehouseDirectory).Select(Path.GetFileName).ShouldNotContain(name => name!.EndsWith(".loading"));
    }

    [Fact]
    public void A_warehouse_that_cannot_be_written_leaves_what_was_published()
    {
        warehouse.Load(new Document("/收件/甲.txt", "c1", new Form()));
        var file = Published();
        warehouse.Write(new Document("/收件/乙.txt", "c2", new Form { Name = "操场" }));
        var obstacle = Path.Combine(warehouse.Workspace.WarehouseDirectory, "perfeval-000002.duckdb.loading");
        Directory.CreateDirectory(obstacle);

        Should.Throw<WarehouseWriteException>(() => warehouse.Load()).Message.ShouldContain("磁盘空间");
        Published().ShouldBe(file);
        warehouse.Lines("SELECT count(*) FROM fct_evaluation").ShouldBe(["1"]);

        Directory.Delete(obstacle);
        warehouse.Load().Forms.ShouldBe(2);
    }

    [Fact]
    public void A_changed_file_of_the_lake_is_noticed()
    {
        var batch = warehouse.Write(new Document("/收件/甲.txt", "c1", new Form()));
        File.AppendAllText(Path.Combine(warehouse.Workspace.Lake, batch.Files[0].Path), "x");

        Should.Throw<LakeReadException>(() => warehouse.Load()).Message.ShouldContain(batch.Files[0].Sha256);
    }

    [Fact]
    public void A_lake_that_went_back_to_a_backup_is_loaded_from_nothing()
    {
        warehouse.Load(new Document("/收件/甲.txt", "c1", new Form()));
        warehouse.Load(new Document("/收件/乙.txt", "c2", new Form { Name = "操场" }));
        File.Delete(Directory.GetFiles(Path.Combine(warehouse.Workspace.Lake, "manifest")).Order(StringComparer.Ordinal).Last());

        warehouse.Load().Forms.ShouldBe(1);

        warehouse.Lines("SELECT count(*) FROM lake.batches").ShouldBe(["1"]);
    }

    private string Published() => File.ReadAllText(Path.Combine(warehouse.Workspace.WarehouseDirectory, "current"));

    private List<string> Contents() =>
        [.. warehouse.Models.Models.SelectMany(model => warehouse.Lines($"SELECT '{model.Name}' AS model, t FROM {model.Name} AS t ORDER BY ALL"))];
}
