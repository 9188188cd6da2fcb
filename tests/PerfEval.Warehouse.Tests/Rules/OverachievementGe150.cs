using PerfEval.Warehouse.Tests.Samples;

namespace PerfEval.Warehouse.Tests.Rules;

public sealed class OverachievementGe150 : RuleCases
{
    public override string Rule => "overachievement_ge_150";

    public override IEnumerable<RuleCase> Cases =>
    [
        Finds("one and a half times the target is found", Row("≥10场", "15场"), Warning("15场", null, 1)),
        Finds("a bare count is found", Row("10", "31"), Warning("31", null, 1)),
        Finds("at least so many is found", Row("≥30人", "≥100人"), Warning("≥100人", null, 1)),
        Passes("just below passes", Row("≥10场", "14.99场")),
        Passes("a missed target passes", Row("≥10场", "1-2场")),
        Finds("words cannot be judged", Row("≥10场", "多场"), Open("warning", "多场", null, 1)),
        Finds("a span of actuals cannot be judged", Row("≥10场", "12-20场"), Open("warning", "12-20场", null, 1)),
        Skips("a cost is not judged", Row("≤10万元", "20万元")),
        Skips("a bare cost is not judged", Row("10万元", "20万元", "<=")),
        Skips("an exact target is not judged", Row("=10场", "20场")),
        Skips("a target of 0 is not judged", Row("0", "20")),
        Skips("a target in words is not judged", Row("有效提升", "20场")),
    ];

    private static Form Row(string target, string actual, string implied = ">=") =>
        Sound with { Indicators = [new("产出指标", "数量指标", "读书活动场次", 90, 90, target, actual) { Implied = implied }] };
}
