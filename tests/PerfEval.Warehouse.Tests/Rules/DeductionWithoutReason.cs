using PerfEval.Warehouse.Tests.Samples;

namespace PerfEval.Warehouse.Tests.Rules;

public sealed class DeductionWithoutReason : RuleCases
{
    public override string Rule => "deduction_without_reason";

    public override IEnumerable<RuleCase> Cases =>
    [
        Finds("a deduction without a word is found", Row(29, null), Warning("29", null, 1)),
        Finds("无 is no reason", Row(29, "无"), Warning("29", null, 1)),
        Finds("无偏差 is no reason", Row(29, "无偏差。"), Warning("29", null, 1)),
        .. new[] { "偏差原因：无；改进措施：无", "（无）", "无偏差，无需改进", "目标完成，无偏差", "该指标无偏差", "没有发生偏差", "不适用", "无其他原因", "无偏差 无改进措施" }
            .Select(text => Finds($"{text} is no reason", Row(29, text), Warning("29", null, 1))),
        .. new[] { "1.偏差原因：无；2.改进措施：无", "与年初目标相符", "未发生较大偏差" }.Select(text => Finds($"{text} is no reason either", Row(29, text), Warning("29", null, 1))),
        .. new[] { "无合格供应商投标", "无偏差项目不含该村，该村因搬迁未实施", "偏差10%，因部分对象核减" }.Select(text => Passes($"{text} is a reason", Row(29, text))),
        Finds("a dash is no reason", Row(29, "—"), Warning("29", null, 1)),
        Finds("a hundredth of a point is a deduction", Row(29.99m, null), Warning("29.99", null, 1)),
        Passes("a reason passes", Row(29, "部分图书缺货")),
        Passes("full marks need no reason", Row(30, "无偏差")),
        Finds("a row without points cannot be judged", Row(null, null), Open("warning", null, null, 1)),
        Skips("rows without weight and points are not judged", Sound with { Indicators = [new("产出指标", "数量指标", "无", null, null)] }),
    ];

    private static Form Row(decimal? score, string? deviation) => Sound.WithIndicator(1, i => i with { Score = score, Deviation = deviation });
}
