using PerfEval.Warehouse.Tests.Samples;

namespace PerfEval.Warehouse.Tests.Rules;

public sealed class TargetBelowLastActual : RuleCases
{
    public override string Rule => "target_below_last_actual";

    public override IEnumerable<RuleCase> Cases =>
    [
        Finds("a target below last year's actual is found", Now("甲项", "≥100册"), Warning("≥100册", "120册", 1)) with { Before = [Last("甲项", "120册")] },
        Passes("a target as high as last year's actual passes", Now("乙项", "≥120册")) with { Before = [Last("乙项", "120册")] },
        Finds("the indicator's name may be spaced", Now("丙项", "100册") with { Year = 2024 }, Warning("100册", "100.01册", 1)) with { Before = [Last("丙项", "100.01册", "新购 图书册数")] },
        Finds("an actual in words cannot be judged", Now("丁项", "≥100册"), Open("warning", "≥100册", "已完成", 1)) with { Before = [Last("丁项", "已完成")] },
        Finds("another unit cannot be judged", Now("戊项", "≥100册"), Open("warning", "≥100册", "120%", 1)) with { Before = [Last("戊项", "120%")] },
        Skips("two years ago does not count", Now("己项", "≥100册")) with { Before = [Last("己项", "120册") with { Year = 2022 }] },
        Skips("another indicator does not count", Now("庚项", "≥100册")) with { Before = [Last("庚项", "120册", "外借册数")] },
        Skips("another project does not count", Now("辛项", "≥100册")) with { Before = [Last("壬项", "120册")] },
        Skips("a cost is not judged", Now("癸项", "≤100册")) with { Before = [Last("癸项", "120册")] },
        Skips("a name that stands twice names none", Twice(Now("子项", "≥100册"))) with { Before = [Last("子项", "120册")] },
    ];

    private static Form Now(string project, string target) => Of(project, 2024, target, "130册", "新购图书册数");

    private static Form Last(string project, string actual, string name = "新购图书册数") => Of(project, 2023, "≥100册", actual, name);

    private static Form Twice(Form form) => form with { Indicators = [form.Indicators[0], form.Indicators[0]] };

    private static Form Of(string project, int year, string target, string actual, string name) =>
        Sound with { Name = project, Year = year, Indicators = [new("产出指标", "数量指标", name, 90, 85, target, actual)] };
}
