using PerfEval.Warehouse.Tests.Samples;

namespace PerfEval.Warehouse.Tests.Rules;

public sealed class ZeroExecutionHighScore : RuleCases
{
    public override string Rule => "zero_execution_high_score";

    public override IEnumerable<RuleCase> Cases =>
    [
        Finds("nothing spent and high points are found", Spent(0), Fatal("85.2", null)),
        Finds("almost nothing spent and high points are found", Spent(4_999), Fatal("85.2", null)),
        Passes("5 % spent passes", Spent(5_000)),
        Passes("nothing spent and few points pass", Spent(0).WithIndicator(1, i => i with { Score = 10 })),
        Finds("exactly 80 points are high", Spent(0).WithIndicator(1, i => i with { Score = 24.8m }), Fatal("80", null)),
        Finds("nothing spent is judged without a budget", Sound.WithOnlyTotal(new("total", null, null, 0)), Fatal("85.2", null)),
        Finds("a missing executed amount cannot be judged", Spent(null), Open("fatal", "85.2", null)),
        Passes("a missing amount is no matter where the points are few", Spent(null).WithIndicator(1, i => i with { Score = 0 })),
        Skips("half a year is not judged", Spent(0) with { Title = "2024年1-6月项目支出绩效自评表" }),
    ];

    private static Form Spent(decimal? executed) => Sound.WithOnlyTotal(new("total", 100_000, 100_000, executed));
}
