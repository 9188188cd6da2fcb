using PerfEval.Warehouse.Tests.Samples;

namespace PerfEval.Warehouse.Tests.Rules;

public sealed class GradeMismatch : RuleCases
{
    public override string Rule => "grade_mismatch";

    public override IEnumerable<RuleCase> Cases =>
    [
        Finds("a grade above the points is found", Graded("优", 89.9m), Fatal("优", "良")),
        Finds("a grade below the points is found", Graded("中", 80), Fatal("中", "良")),
        Passes("the line belongs to the upper grade", Graded("优", 90)),
        Passes("the same grade in other words passes", Graded("良好", 80)),
        Passes("every grade has its place", Graded("差", 59.99m)),
        Finds(
            "a total that is not the sum and changes the grade is found",
            Sound.WithIndicator(1, i => i with { Score = 24 }) with { TotalScore = 94.2m },
            Warning("优", "良")),
        Passes("a total that is not the sum and leaves the grade passes here", Sound with { TotalScore = 96 }),
        Finds("a form without a total cannot be judged", Sound with { TotalScore = null }, Open("fatal", "优", null)),
        Finds("a grade that nobody knows cannot be judged", Graded("甲等", 95), Open("fatal", "甲等", "优")),
        Skips("a form without a grade is not judged", Sound with { Grade = null }),
    ];

    // The sum of the rows agrees with the total.
    private static Form Graded(string grade, decimal total) =>
        Sound.WithIndicator(1, i => i with { Weight = 100, Score = total - 64.2m }) with { Grade = grade, TotalScore = total };
}
