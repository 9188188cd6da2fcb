using PerfEval.Warehouse.Tests.Samples;

namespace PerfEval.Warehouse.Tests.Rules;

public sealed class VagueTarget : RuleCases
{
    public override string Rule => "vague_target";

    public override IEnumerable<RuleCase> Cases =>
    [
        .. new[] { "有所增强", "良好", "明显", "圆满完成", "进一步提高服务水平", "提升阅读氛围", "设施运转正常", "优良中低差", "稳中有升", "得到群众好评", "正向影响", "助推经济发展", "提质增效", "优良", "深度融合", "便民利民", "正常使用" }
            .Select(target => Finds($"{target} is vague", Aimed(target), Info(target, null, 2))),
        .. new[] { "≥95%", "20人", "2024-11-30", "建成并启用", "完成提升改造并通过验收", "零投诉", "无重大事故", "按期完成", "符合规定", "有效期内完成更换", "建成并顺利投用", "补贴资金及时拨付到位", "不发生较大及以上事故", "建成后控制在概算以内" }
            .Select(target => Passes($"{target} is not vague", Aimed(target))),
        Passes("a plan with counts in it passes", Aimed("全年开展读书分享和志愿服务，每月不少于两次，让更多居民走进图书室，促进社区阅读，逐步形成固定的读者队伍和活动品牌")),
        Passes("an indicator that does not apply is not judged", Aimed("不适用")),
        Finds("a few words of a benefit that name no event are vague", Benefit("军民情深"), Info("军民情深", null, 3)),
        .. new[] { "应保尽保", "全覆盖", "每月5日前上报", "持证上岗", "公开招标" }.Select(target => Passes($"{target} as a benefit is not vague", Benefit(target))),
        Finds("a few words of a thing that can be counted cannot be judged", Benefit("随调随检").WithIndicator(3, i => i with { Level3 = "图书" }), Open("info", "随调随检", null, 3)),
        Finds("a few words of a benefit with a verb of work cannot be judged", Benefit("编目上架"), Open("info", "编目上架", null, 3)),
        Finds("words that nobody knows cannot be judged", Aimed("随到随办"), Open("info", "随到随办", null, 2)),
        .. new[] { "优良工程", "年度考核良好以上等次", "装备列装到位" }.Select(target => Passes($"the good in {target} is no praise", Aimed(target))),
        Passes("a grade of what is graded is not vague", Benefit("优").WithIndicator(3, i => i with { Level3 = "绩效考核等次" })),
        Finds("a grade of anything else is vague", Benefit("优"), Info("优", null, 3)),
        Finds("收益可观 is vague", Benefit("收益可观"), Info("收益可观", null, 3)),
        .. new[] { "使居民得实惠", "面貌一新", "为决策提供参考" }.Select(target => Finds($"{target} as a benefit is vague", Benefit(target), Info(target, null, 3))),
        .. new[] { "先进先出", "逐笔登记", "账目代管" }.Select(target => Finds($"whether {target} can be checked is left open", Benefit(target), Open("info", target, null, 3))),
        .. new[] { "服务周全", "人人爱书", "妥善安排" }.Select(target => Finds($"{target} describes a quality", Benefit(target).WithIndicator(3, i => i with { Level3 = "读者服务水平" }), Info(target, null, 3))),
    ];

    private static Form Benefit(string target) =>
        Sound.WithIndicator(3, i => i with { Level1 = "效益指标", Level2 = "社会效益指标", Level3 = "双拥工作发展", Target = target });

    private static Form Aimed(string target) => Sound.WithIndicator(2, i => i with { Target = target });
}
