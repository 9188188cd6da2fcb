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
        Finds(
            "a form without a column of weights is found once",
            Sound with { Indicators = [.. Sound.Indicators.Select(i => i with { Weight = null, Level1Weight = null })] },
            Warning(null, null)),
        Finds(
            "a form without weights and scores is found once",
            Sound with { Indicators = [.. Sound.Indicators.Select(i => i with { Weight = null, Score = null, Level1Weight = null })] },
            Warning(null, null)),
        Finds(
            "a form without weights is found once, and each row without a score besides",
            Sound with { Indicators = [.. Sound.Indicators.Select((i, at) => i with { Weight = null, Level1Weight = null, Score = at == 1 ? null : i.Score })] },
            Warning(null, null),
            Warning(null, null, 2)),
        Passes("rows whose level prints the points need none of their own", Sound with { Indicators = [.. Sound.Indicators.Select(i => i with { Weight = null })] }),
        Skips(
            "a form of transfer payments that gives no points is not judged",
            Sound with { Kind = "transfer", Indicators = [.. Sound.Indicators.Select(i => i with { Weight = null, Score = null, Level1Weight = null })] }),
        Skips("a form without indicators is not judged", Sound with { Indicators = [] }),
    ];
}
