using PerfEval.Warehouse.Tests.Samples;

namespace PerfEval.Warehouse.Tests.Rules;

public sealed class ScoreInflation : RuleCases
{
    public override string Rule => "score_inflation";

    public override IEnumerable<RuleCase> Cases =>
    [
        Finds("points far above the rate of spending are found", Spent(80_000), Warning("94.67", null)),
        Passes("points a twentieth above it pass", Share(100, 95_000)),
        Finds("a yuan less is more than a twentieth", Share(100, 94_999), Warning("100", null)),
        Passes("more spent than planned passes", Spent(120_000)),
        Finds("nothing spent is found", Spent(0), Warning("94.67", null)),
        Finds("a missing budget cannot be judged", Sound.WithOnlyTotal(new("total", 1, null, 1)), Open("warning", "94.67", null)),
        Finds("a missing executed amount cannot be judged", Spent(null), Open("warning", "94.67", null)),
        Finds("a form without weights cannot be judged", Share(null, 80_000), Open("warning", null, null)),
        Finds(
            "scores of rows without weights cannot be compared with the others' weights",
            Spent(80_000) with { Indicators = [new("产出指标", "数量指标", "新购图书", 15, 15), new("效益指标", "社会效益指标", "借阅人次", null, 80)] },
            Open("warning", null, null)),
        Finds(
            "points printed for the levels alone are compared",
            Spent(80_000) with { Indicators = [.. Sound.Indicators.Select(i => i with { Weight = null })] },
            Warning("94.67", null)),
        Skips("a form without points is not judged", Spent(0) with { Indicators = [new("产出指标", "数量指标", "新购图书", 100, 0)] }),
        Skips("half a year is not judged", Spent(50_000) with { Title = "2024年1-6月项目支出绩效自评表" }),
    ];

    private static Form Spent(decimal? executed) => Sound.WithOnlyTotal(new("total", 100_000, 100_000, executed));

    private static Form Share(decimal? weight, decimal executed) =>
        Spent(executed) with { Indicators = [new("产出指标", "数量指标", "新购图书", weight, 100)] };
}
