using PerfEval.Warehouse.Tests.Samples;

namespace PerfEval.Warehouse.Tests.Rules;

public sealed class SatisfactionTargetMissing : RuleCases
{
    public override string Rule => "satisfaction_target_missing";

    public override IEnumerable<RuleCase> Cases =>
    [
        Finds("points without an indicator are found", Row(null, null, null), Warning("10", null, 4)),
        Finds("points for 不适用 are found", Row(null, "本项目不适用该指标", null), Warning("10", null, 4)),
        Finds("points for words without a number are found", Row("读者满意度", "满意", "满意"), Warning("10", null, 4)),
        Passes("a number on one side passes", Row("读者满意度", "较高", "95%")),
        Passes("a target with a number passes", Row("读者满意度", "≥90%", "良好")),
        Passes("no indicator and no points passes", Row("无", null, null, 0)),
        Finds("a row without an indicator and without points cannot be judged", Row(null, null, null, null), Open("warning", null, null, 4)),
        Skips("other rows are not judged", Sound with { Indicators = [new("产出指标", "数量指标", null, 90, 90, null, null)] }),
    ];

    private static Form Row(string? level3, string? target, string? actual, decimal? score = 10) =>
        Sound.WithIndicator(4, i => i with { Level3 = level3, Target = target, Actual = actual, Score = score });
}
