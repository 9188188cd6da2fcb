using PerfEval.Warehouse.Tests.Samples;

namespace PerfEval.Warehouse.Tests.Marts;

[Collection(nameof(County))]
public sealed class MartListTests(County county)
{
    [Fact]
    public void Findings_are_those_of_current_forms_fatal_ones_first()
    {
        using var reader = county.Warehouse.Open();
        var found = reader.Query("finding_list");
        var rows = found.Rows.Select(row => $"{row[Column("verdict")]} {row[Column("severity")]}").ToList();

        rows.ShouldBe(rows.OrderBy(r => r.StartsWith("undetermined", StringComparison.Ordinal)).ThenBy(r => r.EndsWith("info", StringComparison.Ordinal)).ThenBy(r => r.EndsWith("warning", StringComparison.Ordinal)));
        Lines("SELECT count(*) FROM finding_list WHERE evaluation_key NOT IN (SELECT evaluation_key FROM fct_evaluation WHERE is_current)").ShouldBe(["0"]);
        Lines("SELECT count(*) FROM fct_finding WHERE is_current").ShouldBe(Lines("SELECT count(*) FROM finding_list"));

        int Column(string name) => found.Columns.ToList().FindIndex(column => column.Name == name);
    }

    [Fact]
    public void Counts_of_a_rule_are_the_rows_of_its_list()
    {
        Lines("SELECT rule_id, fails, undetermined FROM finding_counts WHERE fails + undetermined > 0 ORDER BY rule_id")
            .ShouldBe(Lines("SELECT rule_id, count(*) FILTER (verdict = 'fail'), count(*) FILTER (verdict = 'undetermined') FROM finding_list GROUP BY rule_id ORDER BY rule_id"));
        Lines("SELECT rule_id FROM finding_counts").Count.ShouldBe(LoadedWarehouse.Catalog.Rules.Count);
    }

    [Fact]
    public void Every_figure_of_a_project_leads_to_its_cell()
    {
        Lines("SELECT initial_location, annual_location, executed_location, score_location FROM project_timeline WHERE project_name = '设施更新0号' AND is_current")
            .ShouldBe(["表1!A5:I5 表1!D5 表1!E5 表1!I30"]);
    }

    [Fact]
    public void A_project_shows_its_versions()
    {
        Lines("SELECT version_no, version_state FROM project_timeline WHERE project_name = '设施更新0号' ORDER BY ALL").ShouldBe(["1 superseded", "2 copy", "2 current"]);
        Lines("SELECT form_count FROM project_list WHERE project_name = '设施更新0号'").ShouldBe(["1"]);
    }

    [Fact]
    public void Documents_say_what_became_of_them()
    {
        Lines("SELECT file_name, state, form_count, current_form_count, contested_form_count, has_report FROM document_list ORDER BY ALL").ShouldBe(
        [
            "冲突一.txt current 1 0 1 False",
            "冲突二.txt current 1 0 1 False",
            "旧.txt current 42 42 0 True",
            "旧.txt replaced 1 0 0 False",
            "重复.txt current 1 0 0 False",
        ]);
    }

    [Fact]
    public void A_report_is_held_against_its_forms()
    {
        var rows = Lines("SELECT item_no, measure, verdict FROM report_reconciliation WHERE item_no = 1 ORDER BY measure");

        rows.ShouldBe(["1 amount 一致", "1 executed 一致", "1 name 一致", "1 rate 不一致", "1 score 一致"]);
        Lines("SELECT DISTINCT verdict FROM report_reconciliation WHERE item_no = 9").ShouldBe(["无法核对"]);
        Lines("SELECT measure, verdict FROM report_reconciliation WHERE item_no IS NULL AND measure LIKE 'parts%' ORDER BY ALL")
            .ShouldBe(["parts_amount 一致", "parts_executed 一致", "parts_projects 一致"]);
        Lines("SELECT plain(report_value::DECIMAL(18,2)), form_value, verdict FROM report_reconciliation WHERE measure = 'total_projects'").ShouldBe(["2 40 不一致"]);
    }

    [Fact]
    public void The_odd_one_of_three_scores_is_named()
    {
        // Item 1: the report repeats the form's total of 101; the rows add up to 85.2.
        Lines("SELECT report_value, form_value, row_sum_value, odd_one FROM report_reconciliation WHERE item_no = 1 AND measure = 'score'").ShouldBe(["101 101 85.2 各行之和"]);
    }

    [Fact]
    public void Only_what_report_and_forms_disagree_on_is_listed()
    {
        Lines("SELECT item_no, measure FROM report_disagreements ORDER BY item_no NULLS FIRST, measure")
            .ShouldBe(Lines("SELECT item_no, measure FROM report_reconciliation WHERE verdict = '不一致' OR odd_one = '各行之和' ORDER BY item_no NULLS FIRST, measure"));
        Lines("SELECT measure FROM report_disagreements WHERE item_no = 1 ORDER BY measure").ShouldBe(["rate", "score"]);
    }

    private IReadOnlyList<string> Lines(string sql) => county.Warehouse.Lines(sql);
}
