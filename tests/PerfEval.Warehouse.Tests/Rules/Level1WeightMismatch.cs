namespace PerfEval.Warehouse.Tests.Rules;

public sealed class Level1WeightMismatch : RuleCases
{
    public override string Rule => "level1_weight_mismatch";

    public override IEnumerable<RuleCase> Cases =>
    [
        Finds(
            "a level whose indicators have other points is found",
            Sound.WithIndicator(1, i => i with { Weight = 40 }).WithIndicator(3, i => i with { Weight = 20 }),
            Warning("50", "60", subject: "产出指标"),
            Warning("30", "20", subject: "效益指标")),
        Finds(
            "a level whose indicators have no points cannot be judged",
            Sound.WithIndicator(4, i => i with { Weight = null }),
            Open("warning", "10", null, subject: "满意度指标")),
        Passes("a level printed on its first row only passes", Sound.WithIndicator(2, i => i with { Level1Weight = null })),
        Skips("levels without printed points are not judged", Sound with { Indicators = [new("产出指标", "数量指标", "新购图书", 90, 90)] }),
    ];
}
