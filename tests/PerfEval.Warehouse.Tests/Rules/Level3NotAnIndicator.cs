using PerfEval.Warehouse.Tests.Samples;

namespace PerfEval.Warehouse.Tests.Rules;

public sealed class Level3NotAnIndicator : RuleCases
{
    public override string Rule => "level3_not_an_indicator";

    public override IEnumerable<RuleCase> Cases =>
    [
        Finds("the project's own name is found", Named("社区图书室更新"), Info("社区图书室更新", null, 1)),
        Finds("a year is found", Named("2024年度"), Info("2024年度", null, 1)),
        Finds("a budget year is found", Named("2024年度预算"), Info("2024年度预算", null, 1)),
        Finds("a period is found", Named("一年"), Info("一年", null, 1)),
        Finds("the months of a year are found", Named("2024年1-12月"), Info("2024年1-12月", null, 1)),
        Finds("a basis is found", Named("按照有关规定"), Info("按照有关规定", null, 1)),
        Finds("a year in characters is found", Named("二〇二四年度"), Info("二〇二四年度", null, 1)),
        Finds("years from and to are found", Named("2022年-2024年"), Info("2022年-2024年", null, 1)),
        Finds("a sentence of several clauses is found", Named("通过项目实施，改善阅读环境，方便居民。"), Info("通过项目实施，改善阅读环境，方便居民。", null, 1)),
        Passes("a name of several clauses passes", Named("改善阅读环境，方便居民借阅")),
        Finds("two sentences are found", Named("购置图书。改善阅读环境。"), Info("购置图书。改善阅读环境。", null, 1)),
        Finds("a paragraph is found", Named(Paragraph), Info(Paragraph, null, 1)),
        Passes("a name that has the project's in it passes", Named("社区图书室更新完成率")),
        Passes("a name that has a year in it passes", Named("2024年新购图书")),
        Passes("a long name passes", Named("社区图书室全年向读者开放的天数和每周平均开放的小时数")),
        Skips("rows without an indicator are not judged", Sound with { Indicators = [new("产出指标", "数量指标", null, 30, 30)] }),
        Finds("the project's own name with a full stop is found", Named("社区图书室更新。"), Info("社区图书室更新。", null, 1)),
        Finds("the project's own name with 经费 behind it is found", Named("社区图书室更新经费"), Info("社区图书室更新经费", null, 1)),
        Finds("the whole of a year is found", Named("2024全年"), Info("2024全年", null, 1)),
        Finds("the project's own name behind 关于 is found", Named("关于社区图书室更新"), Info("关于社区图书室更新", null, 1)),
        .. new[] { "2024年12月31日", "截至2024年底", "2024.1-2024.12", "第三季度", "12月31日前", "2024财年", "全年12个月", "依照馆内有关制度执行", "社区图书室更新实施" }.Select(text => Finds($"{text} is found", Named(text), Info(text, null, 1))),
        .. new[] { "一是加强管理，二是强化服务", "本单位按照年初安排认真组织实施了该项目", "用于支付馆舍水电费，保障馆舍正常开放", "本项目主要用于聘用馆员工资支出", "经馆务会同意，由采编部负责全年图书更新", "更新馆藏，改善阅读环境，方便老人和儿童就近借阅" }
            .Select(text => Finds($"{text} is found", Named(text), Info(text, null, 1))),
        .. new[] { "第三季度任务完成率", "2024年12月31日前完成率", "本项目年度任务按期完成率", "更新馆藏，改善阅读环境，老人和儿童就近借阅的比例" }.Select(text => Passes($"{text} passes", Named(text))),
        Finds("the project's own name with 资金 behind it is found", Named("社区图书室更新项目资金"), Info("社区图书室更新项目资金", null, 1)),
    ];

    private const string Paragraph = "购置适合老人和儿童阅读的图书并完成编目上架，改造阅览桌椅和照明，延长周末开放时间，让周边居民都能就近借阅";

    private static Form Named(string level3) => Sound.WithIndicator(1, i => i with { Level3 = level3 });
}
