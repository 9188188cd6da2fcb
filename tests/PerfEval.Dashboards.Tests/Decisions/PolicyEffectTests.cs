using PerfEval.Dashboards.Decisions;
using PerfEval.Warehouse.Engine;

namespace PerfEval.Dashboards.Tests.Decisions;

public sealed class PolicyEffectTests
{
    [Fact]
    public void A_finding_that_only_grows_worse_is_a_difference()
    {
        var effect = Between(Outcome("info", "80"), Outcome("warning", "80")).Effect;

        effect.Gone.ShouldHaveSingleItem().Text("severity").ShouldBe("info");
        effect.Added.ShouldHaveSingleItem().Text("severity").ShouldBe("warning");
    }

    [Fact]
    public void Other_grade_lines_are_another_policy()
    {
        Between(Outcome("info", "90"), Outcome("info", "85")).Changes.ShouldHaveSingleItem().ShouldBe(("优：90分起（某市办法）", "优：85分起（某市办法）"));
        Between(Outcome("info", "90"), Outcome("info", "90")).Changes.ShouldBeEmpty();
    }

    private static PolicyEffect Between(DecisionOutcome before, DecisionOutcome after) => PolicyEffect.Between(before, after, 2024, TimeZoneInfo.Utc);

    private static DecisionOutcome Outcome(string severity, string line) => new(
        Table(
            [
                "evaluation_key", "year", "version_state", "project_name", "form_kind", "department", "implementing_unit", "initial_yuan", "annual_yuan", "executed_yuan", "execution_rate_pct",
                "fund_score", "indicator_score_sum", "total_weight", "total_score", "grade", "grade_of_score",
            ],
            "f1",
            "2024"),
        Table(["finding_key", "verdict", "severity", "printed", "expected", "year"], "k1", "fail", severity, "60", "70", "2024"),
        Table(["evaluation_key", "key", "word", "source"], "f1", "weight_total", "100", "某市办法"),
        Table(["evaluation_key", "grade", "lower_score", "source"], "f1", "优", line, "某市办法"));

    private static ResultTable Table(string[] columns, params string[] row) => new(
        [.. columns.Select(name => new ResultColumn(name, null, null, typeof(string)))],
        [[.. columns.Select((_, i) => (object?)row.ElementAtOrDefault(i))]]);
}
