using PerfEval.Warehouse.Tests.Samples;

namespace PerfEval.Warehouse.Tests.Rules;

public sealed class TargetRepeatsIndicatorName : RuleCases
{
    public override string Rule => "target_repeats_indicator_name";

    public override IEnumerable<RuleCase> Cases =>
    [
        Finds("the name as target is found", Row("方便居民借阅", "方便居民借阅。"), Info("方便居民借阅。", null, 2)),
        Finds("a space in it makes no difference", Row("方便居民 借阅", "方便居民借阅"), Info("方便居民借阅", null, 2)),
        Finds("a number before the name makes no difference", Row("指标1：方便居民借阅", "方便居民借阅"), Info("方便居民借阅", null, 2)),
        .. new[] { "①方便居民借阅", "2）方便居民借阅" }.Select(name => Finds($"{name} is the name too", Row(name, "方便居民借阅"), Info("方便居民借阅", null, 2))),
        Finds("brackets around it make no difference", Row("方便居民借阅", "（方便居民借阅）"), Info("（方便居民借阅）", null, 2)),
        Passes("a target of its own passes", Row("方便居民借阅", "开放300天")),
        Passes("无 in both cells is not judged", Row("无", "无")),
        Finds("a target without a name cannot be judged", Row(null, "开放300天"), Open("info", "开放300天", null, 2)),
    ];

    private static Form Row(string? name, string target) => Sound.WithIndicator(2, i => i with { Level3 = name, Target = target });
}
