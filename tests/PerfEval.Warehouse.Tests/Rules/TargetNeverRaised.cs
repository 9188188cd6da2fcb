using PerfEval.Warehouse.Tests.Samples;

namespace PerfEval.Warehouse.Tests.Rules;

public sealed class TargetNeverRaised : RuleCases
{
    public override string Rule => "target_never_raised";

    public override IEnumerable<RuleCase> Cases =>
    [
        Finds("a target far exceeded two years running and left as it was is found", Now("甲事", "≥100册", "130册"), Info("≥100册", null, 1)) with { Before = [Last("甲事", "150册")] },
        Passes("below 130 % this year passes", Now("乙事", "≥100册", "129册")) with { Before = [Last("乙事", "150册")] },
        Passes("below 130 % last year passes", Now("丙事", "≥100册", "150册")) with { Before = [Last("丙事", "129册")] },
        Finds("last year in words cannot be judged", Now("丁事", "≥100册", "150册"), Open("info", "≥100册", null, 1)) with { Before = [Last("丁事", "已完成")] },
        Passes("one year below the line is enough", Now("戊事", "≥100册", "110册")) with { Before = [Last("戊事", "已完成")] },
        Skips("a raised target is not judged", Now("己事", "≥110册", "150册")) with { Before = [Last("己事", "150册")] },
        Skips("the first year is not judged", Now("庚事", "≥100册", "150册")),
    ];

    private static Form Now(string project, string target, string actual) => Of(project, 2024, target, actual);

    private static Form Last(string project, string actual) => Of(project, 2023, "≥100册", actual);

    private static Form Of(string project, int year, string target, string actual) =>
        Sound with { Name = project, Year = year, Indicators = [new("产出指标", "数量指标", "新购图书册数", 90, 85, target, actual)] };
}
