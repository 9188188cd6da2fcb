using PerfEval.Warehouse.Tests.Samples;

namespace PerfEval.Warehouse.Tests.Rules;

public sealed class TargetEqualsActualText : RuleCases
{
    public override string Rule => "target_equals_actual_text";

    public override IEnumerable<RuleCase> Cases =>
    [
        Finds("words again are found", Filled("显著增强", "显著增强"), Info("显著增强", null, 2)),
        Finds("a full stop makes no difference", Filled("显著增强", "显著增强。"), Info("显著增强。", null, 2)),
        Finds("a copied comparator is found", Filled("≥95%", "≥95%"), Info("≥95%", null, 2)),
        Finds("a grade in words is no number", Filled("达到二级标准", "达到二级标准"), Info("达到二级标准", null, 2)),
        Finds("a full-width comparator makes no difference", Filled("＞95%", ">95%"), Info(">95%", null, 2)),
        Passes("a number that is reached exactly passes", Filled("95%", "95%")),
        Passes("a count with its unit passes", Filled("30场", "30场")),
        Passes("other words pass", Filled("显著增强", "读者增加三成")),
        Passes("a comparator answered by a number passes", Filled("≥95%", "95%")),
        Passes("an indicator that does not apply is not judged", Filled("无", "无")),
        Finds("a blank actual cannot be judged", Filled("显著增强", null), Open("info", "显著增强", null, 2)),
        Finds(
            "a goal told again is found",
            Sound with { GoalExpected = "更新全部图书室，方便居民借阅。", GoalActual = "更新全部图书室,方便居民借阅" },
            Info("更新全部图书室,方便居民借阅", null, null, "goals.actual")),
        Passes("a zero in words is a number", Filled("零", "零")),
    ];

    private static Form Filled(string target, string? actual) => Sound.WithIndicator(2, i => i with { Target = target, Actual = actual });
}
