using DuckDB.NET.Data;
using PerfEval.Warehouse.Lake;
using PerfEval.Warehouse.Tests.Samples;

namespace PerfEval.Warehouse.Tests.Engine;

/// <summary>A load carries the warehouse on by what is new: whatever comes, it holds what a rebuild would hold.</summary>
public sealed class GrowthTests : IDisposable
{
    private static readonly Form Library = new();
    private static readonly Form Sports = new() { Name = "操场翻修", Unit = "云溪县体育场" };

    private readonly LoadedWarehouse warehouse = new();

    public void Dispose() => warehouse.Dispose();

    [Fact]
    public void New_years_new_bodies_and_replaced_documents_leave_what_a_rebuild_gives()
    {
        using var county = new County();
        warehouse.Load(new Document("/收件/甲.txt", "c1", Library, Sports), new Document("/收件/县.txt", "c1", [.. county.Counted.Take(6)]));

        warehouse.Write(new Document("/收件/乙.txt", "c2", Library with { Year = 2023, TotalScore = 90 }, Sports with { Year = 2025 }));
        warehouse.Write(
            new Document("/收件/甲.txt", "c3", Library with { TotalScore = 91 }),
            new Document("/收件/县.txt", "c3", [.. county.Counted.Take(8).Skip(1), county.WholeDepartment]) { Report = county.Report, ReportItems = county.Items });
        warehouse.Load(
            new Document("/收件/丙.txt", "c4", Library with { Unit = "云溪县图书馆（本级）", Name = "社区图书室更新项目", TotalScore = 80 }, county.Contested with { Department = "云溪县文旅局" }),
            new Document("/收件/丁.txt", "c4", county.Contested with { TotalScore = 91 }));
        warehouse.Load(new Document("/收件/戊.txt", "c5", Library));

        ShouldBeAsRebuilt();
    }

    [Fact]
    public void A_form_that_was_missing_and_came_leaves_its_gap_to_no_table()
    {
        const string Gaps = "SELECT verdict, count(*) FROM fct_finding WHERE rule_id = 'coverage_gap' GROUP BY verdict";
        warehouse.Load(new Document("/收件/甲.txt", "c1", Library, Sports with { Unit = Library.Unit }));
        warehouse.Load(new Document("/收件/乙.txt", "c2", Library with { Year = Library.Year + 1 }));
        warehouse.Lines(Gaps).ShouldBe(["fail 1"]);

        warehouse.Load(new Document("/收件/丙.txt", "c3", Sports with { Unit = Library.Unit, Year = Library.Year + 1 }));

        warehouse.Lines(Gaps).ShouldBeEmpty();
        ShouldBeAsRebuilt();
    }

    [Fact]
    public void What_people_decide_leaves_what_a_rebuild_gives()
    {
        var (filed, revised) = (new Document("/收件/甲.txt", "c1", Library, Sports), new Document("/收件/乙.txt", "c2", Library with { TotalScore = 98 }));
        warehouse.Load(filed);
        warehouse.Load(revised, new Document("/收件/丙.txt", "c2", Library with { Year = 2023, Unit = "云溪县图书馆二馆" }));

        Decide(Decision.Correct, new FieldKey(revised.Id, 1, FieldKey.Funds, 1, "executed").ToString(), new CorrectedValue("90000", "表1!E5", "81000", new Dictionary<string, string?> { ["executed_yuan"] = "81000" }).ToString());
        var finding = (string)warehouse.Sql("SELECT data_key FROM finding_list WHERE verdict = 'fail' ORDER BY ALL")[0][0]!;
        Decide(Decision.Review, finding, new ReviewedFinding(ReviewedFinding.Excepted, revised.Id, null, null, null, null).ToString());
        Decide(Decision.WithdrawVersion, $"{filed.Id}/2");
        warehouse.Load();

        ShouldBeAsRebuilt();
    }

    [Fact]
    public void A_form_that_turns_out_to_be_of_another_project_leaves_its_old_project()
    {
        var last = new Document("/收件/甲.txt", "c1", Library with { Year = 2023 });
        warehouse.Load(last, new Document("/收件/乙.txt", "c1", Library), new Document("/收件/丙.txt", "c1", Sports));
        const string Pairs = "SELECT count(*) > 0 FROM fct_indicator_year_pair";
        warehouse.Lines(Pairs).ShouldBe(["True"]);

        Decide(Decision.Correct, new FieldKey(last.Id, 1, FieldKey.Head, null, "project_name").ToString(), new CorrectedValue(null, null, "移动书屋", new Dictionary<string, string?> { ["project_name"] = "移动书屋" }).ToString());
        warehouse.Load().Seconds.Models.Keys.ShouldContain("fct_indicator_year_pair");

        warehouse.Lines(Pairs).ShouldBe(["False"]);
        ShouldBeAsRebuilt();
    }

    [Fact]
    public void A_form_that_no_longer_says_what_another_says_leaves_it_alone()
    {
        const string Said = "更新图书一万两千册，改造阅览座席六十个，接待读者八万人次";
        const string Found = "SELECT count(*) FROM fct_finding WHERE rule_id = 'same_results_claimed' AND verdict = 'fail'";
        var first = new Document("/收件/甲.txt", "c1", Library with { GoalActual = Said });
        warehouse.Load(first, new Document("/收件/乙.txt", "c1", Sports.WithIndicator(2, row => row with { Actual = "860人次" }) with { GoalActual = Said, Unit = null }));
        warehouse.Lines(Found).ShouldBe(["2"]);

        Decide(Decision.Correct, new FieldKey(first.Id, 1, FieldKey.Head, null, "goal_actual").ToString(), new CorrectedValue(null, null, "已完成", new Dictionary<string, string?> { ["goal_actual"] = "已完成" }).ToString());
        warehouse.Load();

        warehouse.Lines(Found).ShouldBe(["0"]);
        ShouldBeAsRebuilt();
    }

    [Fact]
    public void A_decision_that_touches_no_figure_leaves_the_figures_alone()
    {
        warehouse.Load(new Document("/收件/甲.txt", "c1", Library with { TotalScore = 50 }));
        var finding = (string)warehouse.Sql("SELECT data_key FROM finding_list ORDER BY ALL")[0][0]!;

        Decide(Decision.Review, finding, new ReviewedFinding(ReviewedFinding.Confirmed, null, null, null, null, null).ToString());
        var built = warehouse.Load().Seconds.Models.Keys;

        built.ShouldContain("fct_finding");
        built.Intersect(["fct_evaluation", "fct_indicator_score", "execution_bins", .. LoadedWarehouse.Catalog.Rules.Select(rule => rule.Name)]).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("i < 10", 1)]
    [InlineData("i % 10 > 0", 0)]
    public void A_warehouse_of_mostly_dead_rows_is_built_from_nothing(string dead, int kept)
    {
        warehouse.Load(new Document("/收件/甲.txt", "c1", Library));
        using (var connection = new DuckDBConnection($"DataSource={Directory.GetFiles(warehouse.Workspace.WarehouseDirectory, "*.duckdb").Single()}"))
        {
            connection.Open();
            foreach (var statement in (string[])["SET max_vacuum_tasks = 0", "CREATE TABLE ballast AS SELECT i FROM range(1200000) AS r(i)", "CHECKPOINT", $"DELETE FROM ballast WHERE {dead}", "CHECKPOINT"])
            {
                using var command = connection.CreateCommand();
                command.CommandText = statement;
                command.ExecuteNonQuery();
            }
        }

        warehouse.Load(new Document("/收件/乙.txt", "c2", Sports));

        warehouse.Lines("SELECT count(*) FROM duckdb_tables() WHERE table_name = 'ballast'").ShouldBe([$"{kept}"]);
        warehouse.Lines("SELECT count(*) FROM fct_evaluation WHERE is_current").ShouldBe(["2"]);
    }

    private void Decide(string what, string key, string? value = null) =>
        new DecisionLog(warehouse.Workspace).Append(Decision.Now("王芳", what, key, "核对过", value));

    private void ShouldBeAsRebuilt()
    {
        var grown = Everything();
        warehouse.Rebuild();
        Everything().ShouldBe(grown);
    }

    private List<string> Everything() =>
        [.. LoadedWarehouse.Catalog.Models.Select(model => model.Name).Append("rule_row").SelectMany(name => warehouse.Lines($"SELECT * FROM {name} ORDER BY ALL").Select(line => $"{name}: {line}"))];
}
