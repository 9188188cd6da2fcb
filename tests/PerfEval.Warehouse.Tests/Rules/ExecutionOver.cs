using PerfEval.Warehouse.Tests.Samples;

namespace PerfEval.Warehouse.Tests.Rules;

public sealed class ExecutionOver : RuleCases
{
    public override string Rule => "execution_over";

    public override IEnumerable<RuleCase> Cases =>
    [
        Finds("more spent than budgeted is found", Spent(100_000.01m), Fatal("100000.01", "100000")),
        Passes("all of it spent passes", Spent(100_000)),
        Finds("a missing executed amount cannot be judged", Spent(null), Open("fatal", null, "100000")),
        Finds("a missing budget cannot be judged", Sound.WithOnlyTotal(new("total", 1, null, 1)), Open("fatal", "1", null)),
        Finds("money spent on a budget of 0 is found", Sound.WithOnlyTotal(new("total", 0, 0, 5.5m)), Fatal("5.50", "0")),
    ];

    private static Form Spent(decimal? executed) => Sound.WithOnlyTotal(new("total", 100_000, 100_000, executed));
}
