using PerfEval.Warehouse.Tests.Samples;

namespace PerfEval.Warehouse.Tests.Rules;

public sealed class IndicatorDuplicate : RuleCases
{
    public override string Rule => "indicator_duplicate";

    public override IEnumerable<RuleCase> Cases =>
    [
        Finds("the same indicator under another level 2 is found on the later row", Named("新购图书"), Warning("新购图书", null, 3)),
        Finds("a space or a full stop makes no difference", Named("新购 图书。"), Warning("新购 图书。", null, 3)),
        Finds(
            "a third time is found too",
            Named("新购图书").WithIndicator(4, i => i with { Level3 = "新购图书" }),
            Warning("新购图书", null, 3),
            Warning("新购图书", null, 4)),
        Passes("two indicators that do not apply pass", Named("无").WithIndicator(4, i => i with { Level3 = "无" })),
        Passes("a second row for no points is not counted", Named("新购图书").WithIndicator(3, i => i with { Weight = 0, Score = 0 })),
        Passes("a longer name passes", Named("新购图书上架率")),
        Finds(
            "a second row without points cannot be judged",
            Named("新购图书").WithIndicator(3, i => i with { Weight = null, Score = null }),
            Open("warning", "新购图书", null, 3)),
        Skips("rows without a name are not judged", Sound with { Indicators = [new("产出指标", "数量指标", null, 90, 85)] }),
    ];

    private static Form Named(string third) => Sound.WithIndicator(3, i => i with { Level3 = third });
}
