using PerfEval.Warehouse.Engine;
using PerfEval.Warehouse.Tests.Engine;
using PerfEval.Warehouse.Tests.Samples;

namespace PerfEval.Warehouse.Tests.Rules;

/// <summary>What another place's rules change, and that they change nothing else.</summary>
public sealed class ProfileTests
{
    private const string Policies = "reference/policy_profiles.csv";
    private const string PolicyHeader = "key,value,from_year,to_year,region_prefix,source\n";
    private const string Lines = "SELECT rule_id, form_ordinal, row_no, subject, verdict, severity, printed, expected FROM finding_list ORDER BY ALL";

    // In proportion by the ratio, by what is above the target, by neither; a grade on each side of the lines.
    private static readonly Form[] Forms =
    [
        Cost(25, "良"), Cost(24, "良"), Cost(20, "良"), Cost(24, "优") with { Year = 2022 }, Cost(24, "良") with { Region = "天津市" },
        Cost(25, "良") with { Notes = new Form().Notes }, new Form { Region = "北京市", TotalScore = 75 },
    ];

    [Fact]
    public void Linear_in_place_of_ratio_changes_the_costs_that_missed_their_target_and_nothing_else()
    {
        var ratio = Findings(Policies, PolicyHeader, PolicyHeader + Profile("ratio"));
        var linear = Findings(Policies, PolicyHeader, PolicyHeader + Profile("linear"));

        ratio.Except(linear).ShouldBe(
            ["score_rule_violation 2 1  fail warning 24 25", "score_rule_violation 3 1  fail warning 20 25"], ignoreOrder: true);
        linear.Except(ratio).ShouldBe(
            ["score_rule_violation 1 1  fail warning 25 24", "score_rule_violation 3 1  fail warning 20 24"], ignoreOrder: true);
    }

    [Fact]
    public void A_profile_counts_in_its_region_and_years_only()
    {
        var none = Findings(Policies, PolicyHeader, PolicyHeader);
        var linear = Findings(Policies, PolicyHeader, PolicyHeader + Profile("linear"));

        none.Except(linear).Concat(linear.Except(none)).Select(line => line.Split(' ')[..2]).Select(words => string.Join(' ', words)).Distinct().ShouldBe(
            ["score_not_proportional 3", "score_rule_violation 1", "score_rule_violation 2", "score_rule_violation 3"], ignoreOrder: true);
    }

    [Fact]
    public void Other_grade_lines_change_grades_and_nothing_else()
    {
        const string header = "grade,lower_score,from_year,to_year,region_prefix,source\n";
        var national = Findings("reference/grade_bands.csv", header, header);
        var local = Findings("reference/grade_bands.csv", header, header + "优,80,,,11,某市办法\n良,70,,,11,某市办法\n中,60,,,11,某市办法\n差,0,,,11,某市办法\n");

        national.Except(local).ShouldBe(
            ["grade_mismatch 4   fail fatal 优 良", "grade_mismatch 7   fail fatal 优 中"], ignoreOrder: true);
        local.Except(national).ShouldBe(
            [
                "grade_mismatch 1   fail fatal 良 优", "grade_mismatch 2   fail fatal 良 优", "grade_mismatch 3   fail fatal 良 优",
                "grade_mismatch 6   fail fatal 良 优", "grade_mismatch 7   fail fatal 优 良",
            ],
            ignoreOrder: true);
    }

    [Fact]
    public void Last_years_forms_can_be_judged_by_this_years_policy_and_nothing_is_kept_of_it()
    {
        using var models = Changed(Policies, PolicyHeader, PolicyHeader + Profile("linear"));
        using var warehouse = Loaded(models);
        using var preview = DecisionPreview.Open(warehouse.Workspace, warehouse.Models, warehouse.Sql("SELECT DISTINCT document_key FROM fct_evaluation").Select(row => (string)row[0]!));
        string[] Missed(DecisionOutcome outcome) => [.. outcome.Findings.Rows.Where(row => (string)row[1]! == "score_rule_violation" && (string)row[5]! == "fail").Select(row => $"{row[9]} {row[17]}").Order()];

        var (own, other, again) = (preview.With(), preview.UnderPolicyOf(2025), preview.With());

        Missed(own).ShouldBe(["1 24", "3 24"]);
        Missed(other).ShouldBeEmpty();
        Missed(again).ShouldBe(Missed(own));
        warehouse.Lines("SELECT count(*) FROM finding_list WHERE rule_id = 'score_rule_violation' AND verdict = 'fail'").ShouldBe(["2"]);
    }

    [Fact]
    public void The_profile_that_applied_is_named_in_the_finding()
    {
        using var models = Changed(Policies, PolicyHeader, PolicyHeader + Profile("linear"));
        using var warehouse = Loaded(models);

        warehouse.Lines("SELECT detail FROM finding_list WHERE rule_id = 'score_rule_violation' AND form_ordinal = 1 AND row_no = 1").ShouldBe(
            ["“采购成本”指标值“≤5万元”，完成“6万元”，按适用的计分规则（某市计分办法）应得24分，表中得25分，请更正。"]);
    }

    private static string Profile(string inverse) =>
        $"score_rule_direct,ratio,2023,2024,11,某市计分办法\nscore_rule_inverse,{inverse},2023,2024,11,某市计分办法\n";

    private static Form Cost(decimal score, string grade) => new Form { Region = "北京市", Notes = null, Grade = grade, TotalScore = 64.2m + score }.WithIndicator(
        1, i => i.Answered("≤5万元", "6万元", score, "纸张涨价") with { Level3 = "采购成本" });

    private static List<string> Findings(string file, string old, string text)
    {
        using var models = Changed(file, old, text);
        using var warehouse = Loaded(models);
        return [.. warehouse.Lines(Lines)];
    }

    private static ModelFolder Changed(string file, string old, string text)
    {
        var models = new ModelFolder();
        models.Replace(file, old, text);
        return models;
    }

    private static LoadedWarehouse Loaded(ModelFolder models)
    {
        var warehouse = new LoadedWarehouse { Models = models.Load() };
        warehouse.Load(new Document("/收件/甲.txt", "c1", Forms));
        return warehouse;
    }
}
