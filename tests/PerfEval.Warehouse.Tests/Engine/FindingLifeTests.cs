using PerfEval.Warehouse.Lake;
using PerfEval.Warehouse.Tests.Samples;

namespace PerfEval.Warehouse.Tests.Engine;

/// <summary>What becomes of a finding: reviewed, silenced, seen again, new.</summary>
public sealed class FindingLifeTests : IDisposable
{
    private const string Rule = "total_score_not_sum";
    private static readonly Form Wrong = new() { TotalScore = 97 };
    private static readonly Document Filed = new("/收件/甲.txt", "c1", Wrong);

    private readonly LoadedWarehouse warehouse = new()
    {
        Models = LoadedWarehouse.Part(["finding_exceptions", "new_findings_since_last_load", "overview", "finding_counts"], "total_score_not_sum"),
    };

    public void Dispose() => warehouse.Dispose();

    [Fact]
    public void A_finding_waits_for_review_until_somebody_says_what_it_is()
    {
        warehouse.Load(Filed);
        Findings("status, status_by").ShouldBe(["open "]);

        Review(ReviewedFinding.Confirmed);
        Findings("status, status_by, status_reason").ShouldBe(["confirmed 王芳 已核对原件"]);

        Review(ReviewedFinding.Open);
        Findings("status, status_by").ShouldBe(["open "]);
    }

    [Fact]
    public void A_review_survives_a_rebuild_and_the_same_figures_in_a_new_document()
    {
        warehouse.Load(Filed);
        Review(ReviewedFinding.FalseAlarm);

        warehouse.Rebuild();
        Findings("status").ShouldBe(["false_alarm"]);
        warehouse.Load(new Document("/收件/乙.txt", "c2", Wrong) { Salt = "重报" });
        Findings("file_name, status").ShouldBe(["乙.txt false_alarm"]);
    }

    [Fact]
    public void A_false_alarm_is_no_longer_counted_under_its_rule()
    {
        warehouse.Load(Filed);
        warehouse.Lines($"SELECT severity, fails FROM finding_counts WHERE rule_id = '{Rule}'").ShouldBe(["fatal 1"]);

        Review(ReviewedFinding.FalseAlarm);
        warehouse.Lines($"SELECT severity, fails FROM finding_counts WHERE rule_id = '{Rule}'").ShouldBe([" 0"]);
    }

    [Fact]
    public void What_was_said_to_be_put_right_and_comes_again_is_told_so()
    {
        warehouse.Load(Filed);
        Review(ReviewedFinding.Fixed);
        Findings("status").ShouldBe(["fixed"]);

        warehouse.Load(new Document("/收件/乙.txt", "c2", Wrong) { Salt = "重报" });
        Findings("status").ShouldBe(["reopened"]);
    }

    [Fact]
    public void An_exception_stays_silent_while_the_same_data_comes_again()
    {
        warehouse.Load(Filed);
        Review(ReviewedFinding.Excepted);
        Findings("status").ShouldBeEmpty();
        warehouse.Lines("SELECT fatal_count FROM overview").ShouldBe(["0"]);

        warehouse.Load(new Document("/收件/乙.txt", "c2", Wrong) { Salt = "重报" });
        Findings("status").ShouldBeEmpty();
        warehouse.Lines("SELECT rule_id, project_name, year, is_in_effect, who, reason, file_name FROM finding_exceptions")
            .ShouldBe([$"{Rule} 社区图书室更新 2024 True 王芳 已核对原件 乙.txt"]);
    }

    [Fact]
    public void An_exception_comes_back_when_the_data_changes()
    {
        warehouse.Load(Filed);
        Review(ReviewedFinding.Excepted);

        warehouse.Load(new Document("/收件/乙.txt", "c2", Wrong with { TotalScore = 96 }));

        Findings("printed, status").ShouldBe(["96 open"]);
        warehouse.Lines("SELECT is_in_effect, detail IS NOT NULL FROM finding_exceptions").ShouldBe(["False True"]);
    }

    [Fact]
    public void An_exception_for_one_project_says_nothing_of_another()
    {
        warehouse.Load(Filed, new Document("/收件/乙.txt", "c1", Wrong with { Name = "操场翻修" }));
        Review(ReviewedFinding.Excepted, "project_name = '操场翻修'");

        Findings("project_name").ShouldBe(["社区图书室更新"]);
    }

    [Fact]
    public void New_are_the_findings_that_the_last_documents_brought()
    {
        warehouse.Load(Filed);
        warehouse.Load(new Document("/收件/乙.txt", "c2", Wrong with { Name = "操场翻修" }));
        New().ShouldBe(["操场翻修"]);
        warehouse.Rebuild();
        New().ShouldBe(["操场翻修"]);

        warehouse.Load(new Document("/收件/丙.txt", "c3", new Form { Name = "道路养护" }));
        New().ShouldBeEmpty();
        Findings("is_new, first_batch_no").Order().ShouldBe(["False 1", "False 2"]);
    }

    [Fact]
    public void What_the_first_load_finds_is_not_new()
    {
        warehouse.Load(Filed);
        New().ShouldBeEmpty();
        warehouse.Rebuild();
        New().ShouldBeEmpty();
    }

    [Fact]
    public void After_a_first_load_without_findings_the_next_ones_are_new()
    {
        warehouse.Load(new Document("/收件/乙.txt", "c1", new Form { Name = "道路养护" }));
        warehouse.Load(Filed with { Collection = "c2" });

        New().ShouldBe(["社区图书室更新"]);
    }

    [Fact]
    public void A_false_alarm_is_not_counted()
    {
        warehouse.Load(Filed);
        warehouse.Lines("SELECT fatal_count FROM overview").ShouldBe(["1"]);

        Review(ReviewedFinding.FalseAlarm);
        warehouse.Lines("SELECT fatal_count FROM overview").ShouldBe(["0"]);
    }

    [Fact]
    public void A_decision_makes_no_finding_old()
    {
        warehouse.Load(new Document("/收件/乙.txt", "c0", new Form { Name = "道路养护" }));
        warehouse.Load(Filed);
        Review(ReviewedFinding.Confirmed);

        New().ShouldBe(["社区图书室更新"]);
    }

    [Fact]
    public void A_finding_that_was_gone_for_a_while_is_not_new()
    {
        warehouse.Load(Filed);
        warehouse.Load(new Document("/收件/甲.txt", "c2", new Form()));
        Findings("status").ShouldBeEmpty();

        warehouse.Load(new Document("/收件/甲.txt", "c3", Wrong) { Salt = "改回" });
        Findings("first_batch_no, is_new").ShouldBe(["1 False"]);
    }

    private IReadOnlyList<string> Findings(string columns) =>
        warehouse.Lines($"SELECT {columns} FROM (SELECT f.*, b.batch_no AS first_batch_no FROM finding_list AS f JOIN lake.batches AS b ON b.created_at = f.first_seen_at) WHERE rule_id = '{Rule}' ORDER BY ALL");

    private IReadOnlyList<string> New() => warehouse.Lines($"SELECT project_name FROM new_findings_since_last_load WHERE rule_id = '{Rule}' ORDER BY ALL");

    private void Review(string status, string which = "true")
    {
        var row = warehouse.Sql($"SELECT data_key, document_key, project_name, year, detail FROM fct_finding WHERE rule_id = '{Rule}' AND is_current AND {which}").Single();
        var value = new ReviewedFinding(status, (string)row[1]!, Rule, (string)row[2]!, $"{row[3]}", (string)row[4]!);
        new DecisionLog(warehouse.Workspace).Append(Decision.Now("王芳", Decision.Review, (string)row[0]!, "已核对原件", value.ToString()));
        warehouse.Load();
    }
}
