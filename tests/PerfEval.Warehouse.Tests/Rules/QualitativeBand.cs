using PerfEval.Warehouse.Tests.Samples;

namespace PerfEval.Warehouse.Tests.Rules;

public sealed class QualitativeBand : RuleCases
{
    public override string Rule => "qualitative_band";

    public override IEnumerable<RuleCase> Cases =>
    [
        Finds("too few points for what is achieved are found", Row("达成预期指标", 23.99m), Warning("23.99", "24~30", 1)),
        Passes("the bound belongs to the upper band", Row("达成预期指标", 24)),
        Passes("the bound belongs to the lower band too", Row("部分达成预期指标并具有一定效果", 24)),
        Finds("too many points for a part are found", Row("部分达成", 24.01m), Warning("24.01", "18~24", 1)),
        Passes("the lower bound of a part passes", Row("部分达成年度指标", 18)),
        Finds("too many points for what is not achieved are found", Row("未达成预期指标且效果较差", 18.5m), Warning("18.5", "0~18", 1)),
        Passes("what is not achieved may get the lower bound", Row("未达成年度指标", 18)),
        .. new[] { "达到预期目标", "全部完成年度目标" }.Select(text => Finds($"{text} is achieved", Row(text, 23), Warning("23", "24~30", 1))),
        .. new[] { "部分实现预期目标", "部分完成" }.Select(text => Finds($"{text} is a part", Row(text, 25), Warning("25", "18~24", 1))),
        Finds("what is not reached is not achieved", Row("未达到预期目标", 20), Warning("20", "0~18", 1)),
        Finds("a row without points cannot be judged", Row("达成年度指标", null), Open("warning", null, "24~30", 1)),
        Skips("other words belong to no band", Row("良好", 10)),
        Skips("a quantity belongs to no band", Row("3项", 10)),
        Finds("bounds may be printed with what they hold", Row("部分达成", 24.01m) with { Notes = "达成预期指标、部分达成、未达成三档，分别按100-80%(含80%)、80-50%(含50%)、50-0%确定分值。" }, Warning("24.01", "15~24", 1)),
        Finds("bands may begin with their lower bound", Row("达成预期指标", 23) with { Notes = "三档分别为80%（含）-100%、60%（含）-80%、60%以下。" }, Warning("23", "24~30", 1)),
        Finds("bands may begin with the lowest", Row("未达成", 20) with { Notes = "未达成、部分达成、达成，分别按0-60%、60%-80%、80%-100%计分。" }, Warning("20", "0~18", 1)),
        Finds("words may stand between the bands", Row("部分达成", 25) with { Notes = "全部或基本达成的，得分值的80%-100%；部分达成指标的，得分值的60%-80%；未达成的，得分值的0%-60%。" }, Warning("25", "18~24", 1)),
        Skips("a form that prints no bands is not judged", Row("达成预期指标", 10) with { Notes = Sound.Notes }),
        .. new[] { "已完成，达成预期", "全面达成" }.Select(text => Finds($"{text} is achieved", Row(text, 23), Warning("23", "24~30", 1))),
    ];

    private static Form Row(string actual, decimal? score) => Sound.WithIndicator(1, i => i.Answered("有效提升", actual, score)) with
    {
        Notes = "定性指标分为达成预期指标、部分达成预期指标并具有一定效果、未达成预期指标且效果较差三档，分别按照该指标对应分值区间100%-80%（含）、80%-60%（含）、60%-0%合理确定分值。",
    };
}
