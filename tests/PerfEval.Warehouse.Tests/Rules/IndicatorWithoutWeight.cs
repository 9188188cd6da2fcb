namespace PerfEval.Warehouse.Tests.Rules;

public sealed class IndicatorWithoutWeight : RuleCases
{
    public override string Rule => "indicator_without_weight";

    public override IEnumerable<RuleCase> Cases =>
    [
        Finds(
            "an indicator without weight and score is found",
            Sound.WithIndicator(3, i => i with { Weight = null, Score = null }),
            Warning(null, null, 3)),
        Finds("an indicator without a weight is found", Sound.WithIndicator(3, i => i with { Weight = null }), Warning(null, null, 3)),
        Finds("an indicator without a score is found", Sound.WithIndicator(1, i => i with { Score = null }), Warning(null, null, 1)),
        Passes("a row without target and actual is not judged", Sound.WithIndicator(3, i => i with { Target = null, Actual = null, Weight = null, Score = null })),
        Passes("points of 0 are points", Sound.WithIndicator(3, i => i with { Score = 0 })),
        Skips("a form without indicators is not judged", Sound with { Indicators = [] }),
    ];
}
