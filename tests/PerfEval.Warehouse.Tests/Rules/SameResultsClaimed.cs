using PerfEval.Warehouse.Tests.Samples;

namespace PerfEval.Warehouse.Tests.Rules;

public sealed class SameResultsClaimed : RuleCases
{
    public override string Rule => "same_results_claimed";

    public override IEnumerable<RuleCase> Cases =>
    [
        Finds("the same results in two projects are found", Says(Long + "甲", 21), Warning(Long + "甲", null)) with { Before = [Says(Long + "甲", 22)] },
        Finds("on the first of them too", Says(Long + "乙", 21), Warning(Long + "乙", null)) with { After = [Says(Long + " 乙", 22)] },
        Finds("punctuation does not make another text", Says(Long + "己。", 21), Warning(Long + "己。", null)) with { Before = [Says(Long.Replace('，', ';') + "己", 22)] },
        Passes("a form that repeats every row is another rule's", Says(Long + "丙", 21)) with { Before = [Says(Long + "丙", 21)] },
        Passes("twenty characters are too few", Says("新购图书一千册读者满意馆舍整洁设备完好。", 21)) with { Before = [Says("新购图书一千册读者满意馆舍整洁设备完好。", 22)] },
        Passes("another text passes", Says(Long + "丁", 21)) with { Before = [Says(Long + "戊", 22)] },
        Finds("a form without results cannot be judged", Sound with { GoalActual = null }, Open("warning", null, null)),
        Skips("a form without goals is not judged", Sound with { GoalActual = null, GoalExpected = null }),
        .. new[] { "对照年度目标，说明相关任务目标的完成情况（100字以内）", "（请根据年初设定的绩效目标填写实际完成情况，与预期目标一一对应）", "具体完成情况详见附件绩效自评报告第三部分", "本年度未安排该项支出，没有实际完成情况可以填报" }
            .Select(text => Finds($"{text} claims no results", Says(text, 21), Open("warning", text, null)) with { Before = [Says(text, 22)] }),
        .. new[] { "说明：1.本栏填写实际完成情况；2.未完成的需说明原因", "各指标完成情况详见下方绩效指标部分，总体见正文", "本项目属涉密项目，按照保密规定不予公开完成情况", "（简要说明项目实际完成情况，与年初目标对比，不超过二百字）", "项目资金年底下达，本年度暂未开展，待下一年度实施后再行自评", "完成情况见馆藏更新自评报告第三部分，本表不再重复说明" }
            .Select(text => Finds($"{text} claims nothing", Says(text, 21), Open("warning", text, null)) with { Before = [Says(text, 22)] }),
        Finds("a part that was not carried out does not take back the rest", Says("仅更换了三处书架，其余两处因场地未腾退转入次年继续", 21), Warning("仅更换了三处书架，其余两处因场地未腾退转入次年继续", null)) with { Before = [Says("仅更换了三处书架，其余两处因场地未腾退转入次年继续", 22)] },
        Finds("a project that was not carried out claims no results", Says("该项目因规划调整本年度未实施，预算资金已全部收回财政", 21), Open("warning", "该项目因规划调整本年度未实施，预算资金已全部收回财政", null)) with { Before = [Says("该项目因规划调整本年度未实施，预算资金已全部收回财政", 22)] },
    ];

    private const string Long = "全年新购图书一千二百册，六个社区阅览室全部开放";

    private static Form Says(string results, decimal score) => Sound.WithIndicator(1, i => i with { Score = score }) with { GoalActual = results };
}
