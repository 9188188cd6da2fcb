using PerfEval.Warehouse.Tests.Samples;

namespace PerfEval.Warehouse.Tests.Rules;

public sealed class BudgetAdjustedHeavily : RuleCases
{
    public override string Rule => "budget_adjusted_heavily";

    public override IEnumerable<RuleCase> Cases =>
    [
        Finds("a budget cut by more than 30 % is found", Amounts(100_000, 69_000), Info("31", "30")),
        Finds("a budget raised by more than 30 % is found", Amounts(300_000, 400_000), Info("33.33", "30")),
        Passes("a change of 30 % passes", Amounts(100_000, 130_000)),
        Finds("a missing first budget cannot be judged", Amounts(null, 70_000), Open("info", null, "30")),
        Finds("a first budget of 0 cannot be judged", Amounts(0, 70_000), Open("info", null, "30")),
    ];

    private static Form Amounts(decimal? initial, decimal? annual) => Sound.WithOnlyTotal(new("total", initial, annual, annual));
}
