using PerfEval.Warehouse.Tests.Samples;

namespace PerfEval.Warehouse.Tests.Rules;

public sealed class ExecutionLow : RuleCases
{
    public override string Rule => "execution_low";

    public override IEnumerable<RuleCase> Cases =>
    [
        Finds("a rate below 80 % is information", Spent(79_990), Info("79.99", "80")),
        Passes("a rate of 80 % passes", Spent(80_000)),
        Finds("a rate below 60 % is a warning", Spent(59_000), Warning("59", "80")),
        Finds("a rate of 60 % is information", Spent(60_000), Info("60", "80")),
        Finds("nothing spent is fatal", Spent(0), Fatal("0", "80")),
        Finds("a missing budget cannot be judged", Sound.WithOnlyTotal(new("total", 1, null, 1)), Open("info", null, "80")),
        Finds("a budget of 0 cannot be judged", Sound.WithOnlyTotal(new("total", 1, 0, 0)), Open("info", null, "80")),
        Finds("a missing executed amount cannot be judged", Spent(null), Open("info", null, "80")),
        Finds("a department's form is judged too", Spent(10_000) with { Kind = "department" }, Warning("10", "80")),
        Skips("half a year spends half of the money", Spent(48_000) with { Title = "2024年上半年项目支出绩效自评表" }),
        Skips("half a year told below the title is half a year", Spent(48_000) with { TitleLine = "（2024年1-6月）" }),
    ];

    private static Form Spent(decimal? executed) => Sound.WithOnlyTotal(new("total", 100_000, 100_000, executed));
}
