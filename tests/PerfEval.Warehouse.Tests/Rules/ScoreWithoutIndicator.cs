using PerfEval.Warehouse.Tests.Samples;

namespace PerfEval.Warehouse.Tests.Rules;

public sealed class ScoreWithoutIndicator : RuleCases
{
    public override string Rule => "score_without_indicator";

    public override IEnumerable<RuleCase> Cases =>
    [
        Finds("points on a blank row are found", Row(null, null), Fatal("10", "0", 4)),
        Finds("points for 无 are found", Row("无", null), Fatal("10", "0", 4)),
        Finds("points for a target that does not apply are found", Row(null, "本项目不适用该指标"), Fatal("10", "0", 4)),
        Finds("points for an indicator that was not set are found", Row("未设置", "≥90%"), Fatal("10", "0", 4)),
        Finds("N/A is no indicator", Row("N/A", null), Fatal("10", "0", 4)),
        Finds("a sentence that there is none is no indicator", Row("本项目无经济效益指标", null), Fatal("10", "0", 4)),
        Finds("nothing of the kind is no indicator", Row("本项目无此类指标", null), Fatal("10", "0", 4)),
        Finds("the blank of a printed form is no indicator", Row("指标2：", "/"), Fatal("10", "0", 4)),
        .. new[] { "无。", "【无】", "1、无", "指标3：无", "缺项", "不考核", "此项不参与评分", "年初未申报该项指标", "非服务类项目，不设满意度指标", "无，项目为日常运转类", "无量化指标", "无法量化" }
            .Select(name => Finds($"{name} is no indicator", Row(name, null), Fatal("10", "0", 4))),
        .. new[] { "不适用条款清理件数", "未利用地调查面积", "无证驾驶查处率", "不涉及群众利益纠纷", "空港物流补贴企业", "非遗传承人补助人数", "免疫规划接种率" }
            .Select(name => Passes($"{name} is an indicator", Row(name, "12"))),
        Finds("a name that denies beside blank cells is no indicator", Row("本次未定", null), Fatal("10", "0", 4)),
        Passes("what is to be avoided is an indicator, cells blank or not", Row("无安全事故", null)),
        Passes("a measure is an indicator, cells blank or not", Row("未通车村数", null)),
        Passes("a row that does not apply and gets nothing passes", Row("无", null, 0)),
        Passes("an indicator passes", Row("读者满意度", "≥90%")),
        Passes("a name that begins with 无 passes", Row("无障碍设施完好率", "≥90%")),
        Finds("a target without a name cannot be judged", Row(null, "≥90%"), Open("fatal", "10", "0", 4)),
        Passes("a table without level 3 is known by its targets", Sound with { Indicators = [new("产出指标", "新购图书", null, 90, 85)] }),
        Skips("rows without points are not judged", Sound with { Indicators = [new("产出指标", "数量指标", null, 90, null)] }),
        .. new[] { "免填", "此项为空", "本指标空缺", "该项免评" }.Select(name => Finds($"{name} is no indicator", Row(name, null), Fatal("10", "0", 4))),
    ];

    private static Form Row(string? level3, string? target, decimal score = 10) =>
        Sound.WithIndicator(4, i => i with { Level3 = level3, Target = target, Actual = target, Score = score });
}
