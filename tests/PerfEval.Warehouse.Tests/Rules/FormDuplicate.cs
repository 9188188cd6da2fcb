using PerfEval.Warehouse.Tests.Samples;

namespace PerfEval.Warehouse.Tests.Rules;

public sealed class FormDuplicate : RuleCases
{
    public override string Rule => "form_duplicate";

    public override IEnumerable<RuleCase> Cases =>
    [
        Finds("a form that repeats another one is found", Whole("甲", 11), Warning("甲", null)) with { Before = [Sized(11)] },
        Finds("the unit's own form may stand in another place", Whole("乙", 12) with { Unit = null }, Warning("乙", null)) with { Before = [Sized(12)] },
        Passes("the first of them passes", Sized(13)) with { After = [Whole("丙", 13)] },
        Passes("another total passes", Whole("丁", 14) with { TotalScore = 80 }) with { Before = [Sized(14)] },
        Passes("other funds pass", Whole("戊", 15).WithTotal(f => f with { Executed = 80_000 })) with { Before = [Sized(15)] },
        Passes("another row passes", Whole("己", 16).WithIndicator(2, i => i with { Actual = "2项" })) with { Before = [Sized(16)] },
        Finds("a form without a total cannot be judged", Whole("庚", 17) with { TotalScore = null }, Open("warning", "庚", null)) with { Before = [Sized(17)] },
        Finds("a form without funds cannot be judged", Whole("辛", 18) with { Funds = [] }, Open("warning", "辛", null)) with { Before = [Sized(18)] },
        Passes("no funds and another total pass", Whole("壬", 19) with { Funds = [], TotalScore = 80 }) with { Before = [Sized(19)] },
        Skips("a form without rows is not judged", Sound with { Indicators = [] }),
    ];

    private static Form Sized(decimal score) => Sound.WithIndicator(1, i => i with { Level3 = "只在本组出现的指标", Score = score });

    private static Form Whole(string name, decimal score) => Sized(score) with { Name = name, Kind = "department" };
}
