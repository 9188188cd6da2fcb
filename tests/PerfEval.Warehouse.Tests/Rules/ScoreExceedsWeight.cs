namespace PerfEval.Warehouse.Tests.Rules;

public sealed class ScoreExceedsWeight : RuleCases
{
    public override string Rule => "score_exceeds_weight";

    public override IEnumerable<RuleCase> Cases =>
    [
        Finds("an indicator with more points than it has is found", Sound.WithIndicator(2, i => i with { Score = 21 }), Fatal("21", "20", 2)),
        Finds("points below nothing are found", Sound.WithIndicator(4, i => i with { Score = -1 }), Fatal("-1", "0", 4)),
        Finds("funds with more points than they have are found", Sound.WithTotal(f => f with { Score = 10.5m }), Fatal("10.5", "10", subject: "funds.total.score")),
        Finds("points without a weight cannot be judged", Sound.WithIndicator(1, i => i with { Weight = null }), Open("fatal", "30", null, 1)),
        Passes("full marks pass", Sound.WithTotal(f => f with { Score = 10 })),
        Skips("a form without points is not judged", Sound.WithOnlyTotal(new("total", 1, 1, 1)) with { Indicators = [] }),
    ];
}
