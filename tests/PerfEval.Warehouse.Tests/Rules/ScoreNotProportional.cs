using PerfEval.Warehouse.Tests.Samples;

namespace PerfEval.Warehouse.Tests.Rules;

public sealed class ScoreNotProportional : RuleCases
{
    public override string Rule => "score_not_proportional";

    public override IEnumerable<RuleCase> Cases =>
    [
        Finds("points that follow from no formula are found", Missed("5%", "0.3%", 8), Warning("8", "1.8", 1)),
        Passes("points in proportion pass", Missed("≥1000册", "500册", 15)),
        Passes("points within the tolerance pass", Missed("≥1000册", "500册", 15.15m)),
        Finds("points just beyond it are found", Missed("≥1000册", "500册", 15.16m), Warning("15.16", "15", 1)),
        Finds("no points for half the work are found", Missed("≥1000册", "500册", 0), Warning("0", "15", 1)),
        Passes("a cost may be scored by the ratio", Cost("5万元", "6万元", 25)),
        Passes("a cost may be scored by what is above the target", Cost("5万元", "6万元", 24)),
        Finds("a cost scored by neither is found", Cost("5万元", "6万元", 20), Warning("20", "25", 1)),
        Passes("more than nothing where there should be nothing gets nothing", Cost("0起", "2起", 0)),
        Finds("points where there should be nothing are found", Cost("0起", "2起", 10), Warning("10", "0", 1)),
        Finds("a missed deadline cannot be judged", Missed("≤2024-11-30", "2024-12-05", 20), Open("warning", "20", null, 1)),
        Skips("full points on a missed target are another rule's", Missed("≥1000册", "500册", 30).WithIndicator(3, i => i with { Score = 30 })),
        Skips("a target that is met is not judged", Missed("≥1000册", "1000册", 20).WithIndicator(3, i => i with { Score = 30 })),
        Skips("a form that declares a rule is not judged", Missed("≥1000册", "500册", 20) with { Notes = Sound.Notes }),
        Skips("the target of the year is not due in half of it", Missed("≥1000册", "400册", 20) with { Title = "2024年上半年项目支出绩效自评表" }),
    ];

    private static Form Missed(string target, string actual, decimal score) =>
        (Sound with { Notes = null }).WithIndicator(1, i => i.Answered(target, actual, score));

    private static Form Cost(string target, string actual, decimal score) =>
        Missed(target, actual, score).WithIndicator(1, i => i with { Implied = "<=" });
}
