using PerfEval.Warehouse.Tests.Samples;

namespace PerfEval.Warehouse.Tests.Rules;

public sealed class DeviationTextContradiction : RuleCases
{
    public override string Rule => "deviation_text_contradiction";

    public override IEnumerable<RuleCase> Cases =>
    [
        Finds("a missed target with 无偏差 is found", Row("≥1000册", "900册", "无偏差"), Warning("无偏差", null, 1)),
        Finds("a missed target with 无 is found", Row("1000册", "900册", "无"), Warning("无", null, 1)),
        Finds("a clause that says so is found", Row("≥1000册", "900册", "已按计划完成，无偏差。"), Warning("已按计划完成，无偏差。", null, 1)),
        Finds("hardly any deviation is found", Row("≥1000册", "900册", "基本无偏差"), Warning("基本无偏差", null, 1)),
        Finds("a label with nothing behind it is found", Row("≥1000册", "900册", "偏差原因：无"), Warning("偏差原因：无", null, 1)),
        Skips("not applicable is no statement", Row("≥1000册", "900册", "不适用")),
        Skips("no other deviation is no contradiction", Row("≥1000册", "900册", "经费压减，一册延后，无其他偏差")),
        Passes("a target that is met with 无偏差 passes", Row("≥1000册", "1500册", "无偏差")),
        Finds("an actual in words cannot be judged", Row("≥1000册", "已完成", "无"), Open("warning", "无", null, 1)),
        Skips("a blank is no statement", Row("≥1000册", "900册", null)),
        Skips("a reason is no contradiction", Row("≥1000册", "900册", "无法采购到绝版书")),
        Skips("a target in words is not judged", Row("有效提升", "一般", "无偏差")),
        Finds("a target that is not due need not have deviated", Row("≥1000册", "500册", "无偏差") with { Title = "2024年上半年项目支出绩效自评表" }, Open("warning", "无偏差", null, 1)),
        .. new[] { "与目标一致，无偏差", "未偏离目标", "无偏差、无改进", "本指标无偏差产生", "不涉及偏差" }
            .Select(text => Finds($"{text} denies it", Row("≥1000册", "900册", text), Warning(text, null, 1))),
        Skips("done and nothing more does not deny it", Row("≥1000册", "900册", "已按计划完成")),
        .. new[] { "该项工作无偏差", "无，将继续保持" }.Select(text => Finds($"{text} denies it too", Row("≥1000册", "900册", text), Warning(text, null, 1))),
        .. new[] { "全面完成，无偏差", "没有未完成事项", "本年无偏差", "无，工作正常开展" }.Select(text => Finds($"{text} denies it as well", Row("≥1000册", "900册", text), Warning(text, null, 1))),
        .. new[] { "无偏差，符合预期", "偏差情况说明：无", "实际与目标无偏差" }.Select(text => Finds($"{text} denies a deviation", Row("≥1000册", "900册", text), Warning(text, null, 1))),
        .. new[] { "实际完成值与目标值一致", "1.偏差原因：无；2.改进措施：继续保持", "偏差度：0", "经核对无偏差", "无（完成）", "无实质偏差", "目标值与完成值无偏差", "无偏差。下一步将继续做好本项工作。", "各项任务均完成，不存在偏差", "未见明显差异", "无较大出入，总结经验" }.Select(text => Finds($"{text} denies any deviation", Row("≥1000册", "900册", text), Warning(text, null, 1))),
        .. new[] { "无偏差，因两册缺货", "对象退出，无其他偏差", "书目变动，无其他偏差" }.Select(text => Skips($"{text} gives a reason", Row("≥1000册", "900册", text))),
    ];

    private static Form Row(string target, string actual, string? deviation) => Sound.WithIndicator(1, i => i.Answered(target, actual, 27, deviation));
}
