using PerfEval.Warehouse.Tests.Samples;

namespace PerfEval.Warehouse.Tests.Rules;

public sealed class ActualNotComparable : RuleCases
{
    public override string Rule => "actual_not_comparable";

    public override IEnumerable<RuleCase> Cases =>
    [
        Finds("words for a number are found", Row("≥7人", "保障"), Warning("保障", null, 1)),
        Finds("words for a rate are found", Row("≥90%", "良好"), Warning("良好", null, 1)),
        Finds("words for a date are found", Row("≤2024-11-30", "按时完成"), Warning("按时完成", null, 1)),
        Finds("a count for a rate is found", Row("≥90%", "120件"), Warning("120件", null, 1)),
        Finds("a sum for a number a time is found", Row("≥10人/场", "300人次"), Warning("300人次", null, 1)),
        Passes("a number for a number passes", Row("≥7人", "3人")),
        Passes("visits for people may be meant", Row("≥7人", "9人次")),
        Finds("several numbers cannot be judged", Row("≥7人", "开展3场、共86人次活动"), Open("warning", "开展3场、共86人次活动", null, 1)),
        Finds("a blank cannot be judged", Row("≥7人", null), Open("warning", null, null, 1)),
        .. new[] { "开展12345热线工单办理", "落实三项制度", "建立一户一档", "达到二级公路标准" }.Select(target => Skips($"the number in {target} is a name", Row(target, "已完成"))),
        Passes("none is a number where there should be none", Row("≤0起", "未发生")),
        Finds("a number written out cannot be judged", Row("≥7人", "十余人"), Open("warning", "十余人", null, 1)),
        Skips("a target in words is not judged", Row("有效保障", "保障")),
        Skips("a date that is to come has no result yet", Row("≤2024-11-30", "按计划推进") with { Title = "2024年上半年项目支出绩效自评表" }),
        Finds("a count is one in half of the year too", Row("≥7人", "按计划推进") with { Title = "2024年上半年项目支出绩效自评表" }, Warning("按计划推进", null, 1)),
        Finds("the same day for so many days cannot be judged", Row("≤5个工作日", "当日办结"), Open("warning", "当日办结", null, 1)),
        Skips("the number of a flood is a name", Row("达到20年一遇", "达到")),
    ];

    private static Form Row(string target, string? actual) =>
        Sound with { Indicators = [new("产出指标", "数量指标", "新购图书", 90, 85, target, actual)] };
}
