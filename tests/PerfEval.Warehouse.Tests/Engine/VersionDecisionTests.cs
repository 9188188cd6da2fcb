using PerfEval.Warehouse.Engine;
using PerfEval.Warehouse.Lake;
using PerfEval.Warehouse.Tests.Samples;

namespace PerfEval.Warehouse.Tests.Engine;

/// <summary>What people decide about versions, documents and batches.</summary>
public sealed class VersionDecisionTests : IDisposable
{
    private static readonly Form Library = new();
    private static readonly Form Revised = (new Form { TotalScore = 98 }).WithTotal(fund => fund with { Score = 8 }).WithIndicator(3, row => row with { Actual = "2项" });
    private static readonly Form Sports = new() { Name = "操场翻修" };

    private readonly LoadedWarehouse warehouse = new() { Models = LoadedWarehouse.Part(["collection_list", "document_list", "overview", "version_changes", "version_list"], "total_score_not_sum", "execution_score_mismatch") };

    public void Dispose() => warehouse.Dispose();

    [Fact]
    public void Without_a_withdrawn_document_its_path_says_again_what_it_said_before()
    {
        warehouse.Write(new Document("/收件/甲.txt", "c1", Library));
        var second = new Document("/收件/甲.txt", "c2", Revised);
        warehouse.Load(second);

        Decide(Decision.Withdraw, second.Id);
        States().ShouldBe(["94.2 current", "98 withdrawn"]);
        Decide(Decision.Restore, second.Id);
        States().ShouldBe(["94.2 superseded", "98 current"]);
    }

    [Fact]
    public void A_form_of_half_a_year_is_no_version_of_the_whole_years()
    {
        warehouse.Load(new Document("/收件/甲.txt", "c1", Library), new Document("/收件/乙.txt", "c1", Library with { Title = "2024年上半年项目支出绩效自评表", TotalScore = 60 }));

        States().ShouldBe(["60 current", "94.2 current"]);
        warehouse.Lines("SELECT file_name FROM version_list").ShouldBeEmpty();

        warehouse.Load(new Document("/收件/乙.txt", "c2", Library with { Title = "2024年上半年项目支出绩效自评表", TotalScore = 70 }));
        warehouse.Lines("SELECT total_score, previous_key IS NULL FROM version_list ORDER BY version_no").ShouldBe(["60.0000 True", "70.0000 False"]);
    }

    [Fact]
    public void One_form_of_a_document_can_be_withdrawn_and_brought_back()
    {
        warehouse.Write(new Document("/收件/甲.txt", "c1", Library));
        var second = new Document("/收件/乙.txt", "c2", Revised, Sports);
        warehouse.Load(second);

        Decide(Decision.WithdrawVersion, $"{second.Id}/1");
        States().ShouldBe(["94.2 current", "98 withdrawn"]);
        warehouse.Lines("SELECT version_state FROM fct_evaluation WHERE project_name = '操场翻修'").ShouldBe(["current"]);
        warehouse.Lines("SELECT is_form_withdrawn, decided_by FROM version_list WHERE version_state = 'withdrawn'").ShouldBe(["True 王芳"]);

        Decide(Decision.RestoreVersion, $"{second.Id}/1");
        States().ShouldBe(["94.2 superseded", "98 current"]);
    }

    [Fact]
    public void A_withdrawn_batch_never_came_and_can_be_brought_back()
    {
        warehouse.Write(new Document("/收件/甲.txt", "c1", Library));
        var second = new Document("/收件/甲.txt", "c2", Revised);
        warehouse.Load(second, new Document("/收件/丙.txt", "c2", Sports));

        Decide(Decision.WithdrawCollection, "c2");
        States().ShouldBe(["94.2 current", "98 withdrawn"]);
        warehouse.Lines("SELECT collection_id, document_count, current_form_count, is_withdrawn FROM collection_list ORDER BY ALL").ShouldBe(["c1 1 1 False", "c2 2 0 True"]);
        warehouse.Lines("SELECT DISTINCT decided_by, decided_reason FROM document_list WHERE is_withdrawn").ShouldBe(["王芳 核对过"]);

        warehouse.Rebuild();
        States().ShouldBe(["94.2 current", "98 withdrawn"]);
        Decide(Decision.RestoreCollection, "c2");
        States().ShouldBe(["94.2 superseded", "98 current"]);
    }

    [Fact]
    public void A_document_of_a_withdrawn_batch_can_be_brought_back_alone()
    {
        warehouse.Write(new Document("/收件/甲.txt", "c1", Library));
        var second = new Document("/收件/乙.txt", "c2", Revised);
        warehouse.Load(second, new Document("/收件/丙.txt", "c2", Sports));
        Decide(Decision.WithdrawCollection, "c2");

        Decide(Decision.Restore, second.Id);

        States().ShouldBe(["94.2 superseded", "98 current"]);
        warehouse.Lines("SELECT version_state FROM fct_evaluation WHERE project_name = '操场翻修'").ShouldBe(["withdrawn"]);
    }

    [Fact]
    public void The_one_of_two_contested_forms_that_a_person_chose_counts()
    {
        var (first, second) = (new Document("/收件/甲.txt", "c1", Library), new Document("/收件/乙.txt", "c1", Revised));
        warehouse.Load(first, second);

        Decide(Decision.Choose, $"{second.Id}/1");
        States().ShouldBe(["94.2 rejected", "98 current"]);
        warehouse.Lines("SELECT contested_count, project_count FROM overview").ShouldBe(["0 1"]);
        warehouse.Rebuild();
        States().ShouldBe(["94.2 rejected", "98 current"]);

        Decide(Decision.Choose, $"{first.Id}/1");
        States().ShouldBe(["94.2 current", "98 rejected"]);
        Decide(Decision.Unchoose, $"{first.Id}/1");
        States().ShouldBe(["94.2 rejected", "98 current"]);
        Decide(Decision.Unchoose, $"{second.Id}/1");
        States().ShouldBe(["94.2 contested", "98 contested"]);
    }

    [Fact]
    public void A_choice_gives_way_to_what_comes_later()
    {
        var (first, second) = (new Document("/收件/甲.txt", "c1", Library), new Document("/收件/乙.txt", "c1", Revised));
        warehouse.Load(first, second);
        Decide(Decision.Choose, $"{first.Id}/1");

        warehouse.Load(new Document("/收件/丙.txt", "c2", Library with { TotalScore = 97 }));

        States().ShouldBe(["94.2 superseded", "97 current", "98 superseded"]);
    }

    [Fact]
    public void Two_versions_are_compared_cell_by_cell_with_what_that_did_to_the_findings()
    {
        warehouse.Write(new Document("/收件/甲.txt", "c1", Library));
        warehouse.Load(new Document("/收件/乙.txt", "c2", Revised));

        warehouse.Lines("SELECT part, line, field, left_value, right_value FROM version_changes WHERE part <> 'finding'").ShouldBe(
        [
            "head  total_score 94.2 98",
            "funds 年度资金总额 score 9 8",
            "indicators 借阅人次 actual 840人次 2项",
        ]);
        warehouse.Lines("SELECT DISTINCT left_value IS NULL, right_value IS NULL FROM version_changes WHERE part = 'finding'").ShouldBe(["True False"]);
        warehouse.Lines("SELECT left_location, right_location FROM version_changes WHERE field = 'total_score'").ShouldBe(["表1!I30 表1!I30"]);
    }

    [Fact]
    public void Rows_that_only_one_version_has_stand_against_nothing()
    {
        warehouse.Write(new Document("/收件/甲.txt", "c1", Library));
        warehouse.Load(new Document("/收件/乙.txt", "c2", Library with { Indicators = [.. Library.Indicators.Skip(1)] }));

        warehouse.Lines("SELECT DISTINCT line, right_value IS NULL FROM version_changes WHERE part = 'indicators'").ShouldBe(["新购图书 True"]);
    }

    [Fact]
    public void Any_two_versions_can_be_compared()
    {
        warehouse.Write(new Document("/收件/甲.txt", "c1", Library));
        warehouse.Write(new Document("/收件/甲.txt", "c2", Revised));
        warehouse.Load(new Document("/收件/甲.txt", "c3", Library with { TotalScore = 97 }));
        var keys = warehouse.Lines("SELECT evaluation_key FROM version_list ORDER BY version_no");
        using var reader = warehouse.Open();

        var changes = reader.Query("version_changes", new Dictionary<string, string> { ["left_form"] = keys[0], ["right_form"] = keys[2] });

        var at = changes.Columns.Select(column => column.Name).ToList();
        changes.Rows.Where(row => (string)row[at.IndexOf("part")]! != "finding").Select(row => $"{row[at.IndexOf("field")]} {row[at.IndexOf("left_value")]} {row[at.IndexOf("right_value")]}")
            .ShouldBe(["total_score 94.2 97"]);
    }

    [Fact]
    public void A_preview_of_withdrawing_shows_the_version_that_would_count_again()
    {
        var (first, second) = (new Document("/收件/甲.txt", "c1", Library), new Document("/收件/乙.txt", "c2", Revised));
        warehouse.Write(first);
        warehouse.Load(second);
        using var preview = DecisionPreview.Open(warehouse.Workspace, warehouse.Models, [first.Id, second.Id]);

        var after = preview.With(Decision.Now("", Decision.Withdraw, second.Id)).Evaluations;

        var at = after.Columns.Select(column => column.Name).ToList();
        after.Rows.ToDictionary(row => (string)row[at.IndexOf("file_name")]!, row => (string)row[at.IndexOf("version_state")]!)
            .ShouldBe(new Dictionary<string, string> { ["甲.txt"] = "current", ["乙.txt"] = "withdrawn" }, ignoreOrder: true);
    }

    private void Decide(string what, string key)
    {
        new DecisionLog(warehouse.Workspace).Append(Decision.Now("王芳", what, key, "核对过"));
        warehouse.Load();
    }

    private IReadOnlyList<string> States() =>
        warehouse.Lines("SELECT plain(total_score), version_state FROM fct_evaluation WHERE project_name = '社区图书室更新' ORDER BY total_score");
}
