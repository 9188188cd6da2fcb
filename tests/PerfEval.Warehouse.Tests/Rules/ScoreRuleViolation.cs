using PerfEval.Warehouse.Tests.Samples;

namespace PerfEval.Warehouse.Tests.Rules;

public sealed class ScoreRuleViolation : RuleCases
{
    public override string Rule => "score_rule_violation";

    public override IEnumerable<RuleCase> Cases =>
    [
        Finds("full points are due where the target is met", Row("≥90%", "95%", 25), Warning("25", "30", 1)),
        Finds("points out of proportion are found", Row("≥1000册", "500册", 20), Warning("20", "15", 1)),
        Finds("a cost above its target is scored the other way round", Row("≤5万元", "60000元", 20), Warning("20", "25", 1)),
        Finds("full points on a missed target break the rule too", Row("≥1000册", "900册", 30), Warning("30", "27", 1)),
        Passes("half a percent of the weight is tolerated", Row("≥1000册", "500册", 15.15m)),
        Finds("more than that is not", Row("≥1000册", "500册", 15.16m), Warning("15.16", "15", 1)),
        Passes("five hundredths of a point are tolerated on a light row", Row("≥1000册", "500册", 2.05m, 4)),
        Finds("more than that is not on a light row either", Row("≥1000册", "500册", 2.06m, 4), Warning("2.06", "2", 1)),
        Passes("a deadline that is kept gets its points", Row("≤2024-11-30", "2024-11", 30)),
        Passes("what is far from its target gets nothing", Row("≤0起", "3起", 0)),
        Finds("a deadline that is missed has no proportion", Row("≤2024-11-30", "2024-12-05", 20), Open("warning", "20", null, 1)),
        Finds("an actual in words cannot be judged", Row("≥90%", "良好", 25), Open("warning", "25", null, 1)),
        Finds("a row without points cannot be judged", Row("≥90%", "95%", null), Open("warning", null, "30", 1)),
        Finds("a form without a rule cannot be judged, and says so once", Row("≥90%", "95%", 25) with { Notes = null }, Open("warning", null, null)),
        Finds(
            "a rule that says nothing of costs leaves missed costs open",
            Row("≤5万元", "6万元", 20) with { Notes = "正向指标得分=权重*实际完成值/年度指标值" },
            Open("warning", "20", null, 1)),
        Finds(
            "the form may declare deduction by what is above the target",
            Row("≤5万元", "6万元", 25) with { Notes = "反向指标得分=权重*[1-(实际完成值-年度指标值)/年度指标值]" },
            Warning("25", "24", 1), Open("warning", "25.2", null, 3)),
        Finds(
            "where much more than the target may be marked down, less than full points are open",
            Row("≥100册", "180册", 25) with { Notes = "未完成的按照完成值与指标值的比例记分，高于指标值较多的按照偏离度适度调减分值" },
            Open("warning", "25", null, 1)),
        Finds(
            "a formula may name the columns by their letters",
            Row("≤5万元", "6万元", 20) with { Notes = "反向指标得分计算方法应用年度指标值（A）/全年实际值（B）*该指标分值" },
            Warning("20", "25", 1), Open("warning", "25.2", null, 3)),
        Finds(
            "a formula may speak of the degree of completion",
            Row("≥1000册", "500册", 20) with { Notes = "未完成的按完成比例计分" },
            Warning("20", "15", 1)),
        Passes("a target without a comparator is not judged", Row("1000册", "500册", 20)),
    ];

    private static Form Row(string target, string actual, decimal? score, decimal weight = 30) =>
        Sound.WithIndicator(1, i => i.Answered(target, actual, score) with { Weight = weight });
}
