using PerfEval.Warehouse.Tests.Samples;

namespace PerfEval.Warehouse.Tests.Rules;

public sealed class ZeroTargetFullScore : RuleCases
{
    public override string Rule => "zero_target_full_score";

    public override IEnumerable<RuleCase> Cases =>
    [
        Finds("nothing planned and nothing done for full marks is found", Row("参展企业数", "0家", "0家", 30), Warning("30", null, 1)),
        Finds("a bare zero is found", Row("参展企业数", "0", "0", 30), Warning("30", null, 1)),
        Passes("fewer points pass", Row("参展企业数", "0", "0", 20)),
        Passes("something done passes", Row("参展企业数", "0", "3", 30)),
        Finds("an actual in words cannot be judged", Row("参展企业数", "0家", "未举办", 30), Open("warning", "30", null, 1)),
        Finds("a row without points cannot be judged", Row("参展企业数", "0", "0", null), Open("warning", null, null, 1)),
        Skips("accidents are to be none", Row("安全责任事故发生数", "0起", "0起", 30)),
        Skips("what is overdue is to be none", Row("超期未办结件数", "0件", "0件", 30)),
        Skips("what is counted in cases is to be none", Row("食品安全问题", "0起", "0起", 30)),
        Skips("complaints in the target are to be none", Row("服务质量", "0投诉", "0投诉", 30)),
        Skips("at most nothing is said of what is to be avoided", Row("停水时间", "≤0小时", "0小时", 30)),
        .. new[] { "隐患排查次数", "投诉办结率", "安全事故应急演练次数", "案件办理数" }
            .Select(name => Finds($"{name} counts what is done about it", Row(name, "0", "0", 30), Warning("30", null, 1))),
        Finds("what is done is to be more than nothing, in whatever unit", Row("案件侦破数", "0起", "0起", 30), Warning("30", null, 1)),
        Finds("whether something is to be avoided may be unknown", Row("结余资金沉淀", "0元", "0元", 30), Open("warning", "30", null, 1)),
        .. new[] { "逾期未办结数", "漏检批次", "污水直排口", "新增隐性债务", "无证上岗人数", "设备带病运行台数" }.Select(name => Skips($"{name} is to be none", Row(name, "0", "0", 30))),
        Skips("another target is not judged", Row("参展企业数", "1", "0", 30)),
        .. new[] { "发表论文", "修复古籍", "慰问困难职工", "改造厕所" }.Select(name => Finds($"{name} is work that was not done", Row(name, "0", "0", 30), Warning("30", null, 1))),
        .. new[] { ("公益电影放映情况", "0场"), ("编发简报", "0期") }.Select(row => Finds($"{row.Item1} counts what is done", Row(row.Item1, row.Item2, row.Item2, 30), Warning("30", null, 1))),
        .. new[] { "排查隐患处数", "整改问题个数", "事故警示教育片拍摄数", "火灾扑救队伍组建数", "违法建设拆除面积", "事故调查报告份数", "违禁品检查行李件数", "缺陷婴儿筛查例数", "伤残军人抚恤人数", "灾后重建房屋户数" }.Select(name => Finds($"{name} counts what is done about trouble", Row(name, "0", "0", 30), Warning("30", null, 1))),
        .. new[] { "办理超期件数", "读者外流人数", "漏发补贴户数", "检测不合格批次", "网站被攻破次数", "未按时办结工单", "超批复用地面积", "违规处置件数", "垃圾落地处数", "群众自付费用", "零容忍事项数" }.Select(name => Skips($"{name} is to be none", Row(name, "0", "0", 30))),
        .. new[] { "漏报预警", "船舶沉没" }.Select(name => Skips($"{name} is to be none", Row(name, "0", "0", 30))),
        Finds("homes and firms are counted, whatever they are", Row("人才公寓", "0套", "0套", 30), Warning("30", null, 1)),
        .. new[] { "受处分干部", "超标准接待" }.Select(name => Skips($"{name} is to be none", Row(name, "0", "0", 30))),
        Finds("a show that was not held is found", Row("临时展览", "0个", "0个", 30), Warning("30", null, 1)),
        Finds("an evening is something done, whatever it is about", Row("禁毒进校园", "0场", "0场", 30), Warning("30", null, 1)),
        Skips("a standstill is to be none", Row("停播时长", "0分钟", "0分钟", 30)),
    ];

    private static Form Row(string name, string target, string actual, decimal? score) =>
        Sound.WithIndicator(1, i => i.Answered(target, actual, score) with { Level3 = name });
}
