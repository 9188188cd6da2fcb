namespace PerfEval.Warehouse.Tests.Rules;

public sealed class WeightSumNot100 : RuleCases
{
    public override string Rule => "weight_sum_not_100";

    public override IEnumerable<RuleCase> Cases =>
    [
        Finds(
            "weights that add up to 95 are found",
            Sound.WithIndicator(1, i => i with { Weight = 25 }),
            Fatal("95", "100")),
        Finds("a stated weight that is not the sum is found", Sound with { TotalWeight = 90 }, Fatal("90", "100")),
        Finds(
            "weights that agree with a wrong total are found",
            Sound.WithIndicator(1, i => i with { Weight = 20 }) with { TotalWeight = 90 },
            Fatal("90", "100")),
        Passes("weights of 100 without a stated total pass", Sound with { TotalWeight = null }),
        Passes(
            "weights of 100 without points for the funds pass",
            Sound.WithTotal(f => f with { Weight = null }).WithIndicator(1, i => i with { Weight = 40 })),
        Finds(
            "rows of 90 points in a form that prints none for the funds leave the sum open",
            Sound.WithTotal(f => f with { Weight = null, Score = null }),
            Open("fatal", "90", "100")),
        Finds(
            "rows of 85 points in a form that prints none for the funds are found",
            Sound.WithTotal(f => f with { Weight = null, Score = null }).WithIndicator(1, i => i with { Weight = 25 }),
            Fatal("85", "100")),
        Finds(
            "rows that have scores and no weights leave the sum open",
            Sound with { Indicators = [.. Sound.Indicators.Select(i => i with { Weight = null, Level1Weight = null })] },
            Open("fatal", "10", "100")),
        Passes("points printed for the levels alone count", Sound with { Indicators = [.. Sound.Indicators.Select(i => i with { Weight = null })] }),
        Finds("a single row without its weight is a blank, whatever its level prints", Sound.WithIndicator(3, i => i with { Weight = null }), Fatal("70", "100")),
        Finds(
            "points printed for a level do not stand for rows that are blank",
            Sound.WithIndicator(4, i => i with { Weight = null, Score = null }),
            Fatal("90", "100")),
        Skips(
            "a form without any weight is not judged",
            Sound.WithTotal(f => f with { Weight = null }) with { Indicators = [new("产出指标", "数量指标", "新购图书", null, 30)] }),
    ];
}
