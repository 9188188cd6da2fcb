using PerfEval.Warehouse.Tests.Samples;

namespace PerfEval.Warehouse.Tests.Rules;

public sealed class FullScoreButTargetMissed : RuleCases
{
    public override string Rule => "full_score_but_target_missed";

    public override IEnumerable<RuleCase> Cases =>
    [
        Finds("full marks below the target are found", Row("≥1000册", "999册"), Fatal("30", "29.97", 1)),
        Finds("what is missed by little is expected to be less than full marks", Row("≥65000册", "64999册"), Fatal("30", "29.9995", 1)),
        Finds("a target without a comparator is missed by its kind", Row("1000册", "900册"), Fatal("30", "27", 1)),
        Finds("a cost above its target is missed", Row("≤5万元", "6万元"), Fatal("30", "25", 1)),
        Finds("a deadline that is missed is found", Row("≤2024-11-30", "2024-12-01"), Fatal("30", null, 1)),
        Passes("the bound itself is met", Row("≥1000册", "1000册")),
        Passes("less than full marks are another rule's", Row("≥1000册", "900册").WithIndicator(1, i => i with { Score = 27 })),
        Finds("an actual in words cannot be judged", Row("≥1000册", "良好"), Open("fatal", "30", null, 1)),
        Finds("a blank actual cannot be judged", Row("≥1000册", null), Open("fatal", "30", null, 1)),
        Finds("visits are not people for certain", Row("≥1000人", "900人次"), Open("fatal", "30", null, 1)),
        Finds("one where there was to be none is missed", Sound.WithIndicator(1, i => i.Answered("0起", "1起", 30) with { Level3 = "网络安全事件" }), Fatal("30", "0", 1)),
        Finds("more than 0 of a thing nobody knows cannot be judged", Row("0册", "1册"), Open("fatal", "30", null, 1)),
        Finds("a fall against a target of 0 cannot be judged", Row("0%", "-8%"), Open("fatal", "30", null, 1)),
        Finds("below a target that is about a number nobody can judge", Row("1000册左右", "980册"), Open("fatal", "30", null, 1)),
        Passes("a target in words is not judged", Row("有效提升", "良好")),
        Finds("whether the year's target will be met nobody can say in half of it", Row("≥1000册", "600册") with { Title = "2024年上半年项目支出绩效自评表" }, Open("fatal", "30", null, 1)),
        Passes("a target met in half of the year is met", Row("≥1000册", "1100册") with { Title = "2024年上半年项目支出绩效自评表" }),
    ];

    private static Form Row(string target, string? actual) => Sound.WithIndicator(1, i => i.Answered(target, actual, 30));
}
