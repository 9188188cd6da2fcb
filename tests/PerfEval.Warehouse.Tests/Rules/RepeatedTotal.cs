using PerfEval.Warehouse.Tests.Samples;

namespace PerfEval.Warehouse.Tests.Rules;

public sealed class RepeatedTotal : RuleCases
{
    public override string Rule => "repeated_total";

    public override IEnumerable<RuleCase> Cases =>
    [
        Finds("the same total in three projects is found", Of("甲馆", 91), Info("91", null)) with { Before = [Of("甲馆", 91)], After = [Of("甲馆", 91)] },
        Passes("in two it passes", Of("乙馆", 91)) with { Before = [Of("乙馆", 91), Of("乙馆", 92)] },
        Passes("other units count for themselves", Of("丙馆", 91)) with { Before = [Of("丁馆", 91), Of("丁馆", 91)] },
        Passes("other years count for themselves", Of("戊馆", 91)) with { Before = [Of("戊馆", 91) with { Year = 2023 }, Of("戊馆", 91) with { Year = 2022 }] },
        Finds("a form without a unit cannot be judged", Of(null, 91), Open("info", "91", null)),
        Finds("a form without a total cannot be judged", Of("己馆", null), Open("info", null, null)),
        Skips("a department's form is not judged", Of("庚馆", 91) with { Kind = "department" }),
    ];

    private static Form Of(string? unit, decimal? total) => Sound with { Unit = unit, TotalScore = total };
}
