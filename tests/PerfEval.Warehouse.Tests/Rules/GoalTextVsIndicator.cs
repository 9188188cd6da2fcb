using PerfEval.Warehouse.Tests.Samples;

namespace PerfEval.Warehouse.Tests.Rules;

public sealed class GoalTextVsIndicator : RuleCases
{
    public override string Rule => "goal_text_vs_indicator";

    public override IEnumerable<RuleCase> Cases =>
    [
        Finds("another count in the results is found", Done("全年新购图书1280册。", "1260册"), Info("1260册", "1280册", 1)),
        Finds("another count in the goals is found", Planned("新购图书1500册以上", "≥1200册"), Info("≥1200册", "1500册", 1)),
        Finds("a satisfaction told otherwise is found", Content("读者满意度达到91%", "95%"), Info("95%", "91%", 4)),
        Finds(
            "a satisfaction without an indicator for it is found",
            (Sound with { GoalActual = "居民满意度达96%" }).WithIndicator(4, i => i with { Level3 = "未设置该指标", Target = null, Actual = null }),
            Info(null, "96%", 4)),
        Finds("a name told without what it counts is found", Repaired("修缮阅览室15间。", "12间"), Info("12间", "15间", 1)),
        Finds("a count of several years is not this year's", Repaired("三年内修缮阅览室15间。", "12间"), Open("info", "12间", "15间", 1)),
        Finds("the year before a count does not make it a part", Done("2024年新购图书1280册。", "1260册"), Info("1260册", "1280册", 1)),
        Passes("the same count passes", Done("全年新购图书1260册。", "1260册")),
        Passes("a count in 万 passes as exact as it is printed", Done("新购图书1.3万册", "12960册")),
        Passes("a rate printed with fewer decimals passes", Content("读者满意度95.4%", "95%")),
        Finds("several counts cannot be judged", Done("上半年新购图书500册，下半年新购图书700册", "1260册"), Open("info", "1260册", "500册、700册", 1)),
        Finds("a quarter's count is not the year's", Done("其中一季度新购图书500册", "1260册"), Open("info", "1260册", "500册", 1)),
        Skips("about so many is no count", Done("新购图书1200余册", "1260册")),
        Skips("a sum of money is no count of things", Done("新购图书5万元", "1260册")),
        Skips("a goal that speaks of something else is not judged", Done("接待读者3000人", "1260册")),
        Finds("a count before those who are counted is found", Counted("走访独居读者户数", "260户", "向240户独居读者走访送书。"), Info("260户", "240户", 1)),
        Passes("the same count before them passes", Counted("走访独居读者户数", "260户", "向260户独居读者走访送书。")),
        Finds("a count before what is done for them is found", Counted("发放阅读补贴户数", "260户", "向240户居民发放阅读补贴。"), Info("260户", "240户", 1)),
        Skips("a count of others is not theirs", Counted("走访独居读者户数", "260户", "走访社区12个，服务独居读者。")),
        Finds("a name the other way round is the same", Counted("简报编发期数", "24期", "每月编发简报1期。"), Info("24期", "每月1期", 1)),
        Finds("people are counted by 名 too", Counted("慰问老馆员人数", "150人", "为130名老馆员送去慰问金，慰问到位。"), Info("150人", "130人", 1)),
        Passes("once a month is twelve times a year", Counted("巡检次数", "12次", "书架每月巡检一次。")),
        Finds("once a quarter is not twelve times a year", Counted("巡检次数", "12次", "每季度巡检1次。"), Info("12次", "每季度1次", 1)),
        Passes("at least once a month may be more", Counted("巡检次数", "15次", "每月巡检不少于1次。")),
        Finds("once a month from July on cannot be judged", Counted("巡检次数", "6次", "自7月起每月巡检1次。"), Open("info", "6次", "每月1次", 1)),
        Finds("what was built by another verb is found", (Sound with { GoalActual = "建成社区阅览室8个。" }).WithIndicator(1, i => i with { Level3 = "建立社区阅览室", Target = "6个", Actual = "6个" }), Info("6个", "8个", 1)),
        Passes(
            "what is said of a part that has a row of its own is not said of the whole",
            Done("乡镇新购图书160册。", "1260册").WithIndicator(2, i => i with { Level3 = "乡镇新购图书数量", Target = "≥160册", Actual = "160册" })),
        Passes(
            "a number that is the other row's of the same name is not this one's",
            Done("新购图书1260册。", "1260册").WithIndicator(2, i => i with { Level3 = "新购图书数量", Target = "≥200册", Actual = "300册" })),
        Skips("once a month for each room is another number", Counted("巡检次数", "72次", "每室每月巡检1次。")),
        Skips("once a month in each room is another number", Counted("巡检次数", "72次", "每月对各阅览室巡检1次。")),
        Finds("another group's satisfaction may be another matter", Content("参训馆员满意度达到91%", "95%"), Open("info", "95%", "91%", 4)),
    ];

    private static Form Done(string goal, string actual) =>
        (Sound with { GoalActual = goal }).WithIndicator(1, i => i with { Level3 = "新购图书数量", Target = "≥1200册", Actual = actual });

    private static Form Repaired(string goal, string actual) =>
        (Sound with { GoalActual = goal }).WithIndicator(1, i => i with { Level3 = "修缮阅览室面积", Target = "12间", Actual = actual });

    private static Form Planned(string goal, string target) =>
        (Sound with { GoalExpected = goal }).WithIndicator(1, i => i with { Level3 = "新购图书数量", Target = target, Actual = "1600册" });

    private static Form Counted(string name, string target, string goal) =>
        (Sound with { GoalExpected = goal }).WithIndicator(1, i => i with { Level3 = name, Target = target, Actual = target });

    private static Form Content(string goal, string actual) =>
        (Sound with { GoalActual = goal }).WithIndicator(4, i => i with { Target = "≥90%", Actual = actual });
}
