namespace PerfEval.Warehouse.Tests.Rules;

public sealed class ExcelMangledValue : RuleCases
{
    public override string Rule => "excel_mangled_value";

    public override IEnumerable<RuleCase> Cases =>
    [
        Finds(
            "a target that lost its format is found",
            Sound.WithIndicator(2, i => i with { Target = "100%", IsTargetMangled = true }),
            Warning("100%", "100%", 2, "target")),
        Finds(
            "an actual that lost its format is found",
            Sound.WithIndicator(2, i => i with { Actual = "73%", IsActualMangled = true }),
            Warning("73%", "73%", 2, "actual")),
        Finds(
            "a date that became a number is found",
            Sound.WithIndicator(2, i => i with { Target = "2024-11-30", IsTargetMangled = true }),
            Warning("2024-11-30", "2024-11-30", 2, "target")),
        Finds("a code in scientific notation is found", Sound with { Code = "4.40303E+20" }, Warning("4.40303E+20", null, null, "project_code")),
        Passes("a code of 21 characters passes", Sound with { Code = "11010124T000000012345" }),
        Passes("a fraction that was not repaired passes", Sound.WithIndicator(2, i => i with { Target = "0.73", Actual = "0.8" })),
        Skips("a form without indicators and code is not judged", Sound with { Indicators = [] }),
    ];
}
