using PerfEval.Warehouse.Tests.Samples;

namespace PerfEval.Warehouse.Tests.Rules;

public sealed class BudgetCutToFit : RuleCases
{
    public override string Rule => "budget_cut_to_fit";

    public override IEnumerable<RuleCase> Cases =>
    [
        Finds("a budget cut to what was spent is found", Amounts(100_000, 70_000, 69_000), Warning("69", "80")),
        Passes("a cut that leaves 80 % of the first budget spent passes", Amounts(100_000, 81_000, 80_000)),
        Passes("a low rate after the cut passes", Amounts(100_000, 80_000, 78_000)),
        Passes("a low rate passes whatever the first budget was", Amounts(null, 80_000, 70_000)),
        Finds("a missing first budget cannot be judged", Amounts(null, 70_000, 69_000), Open("warning", null, "80")),
        Finds("a first budget of 0 cannot be judged", Amounts(0, 70_000, 69_000), Open("warning", null, "80")),
        Skips("half a year is not judged", Amounts(100_000, 70_000, 69_000) with { Title = "2024年1-6月项目支出绩效自评表" }),
    ];

    private static Form Amounts(decimal? initial, decimal? annual, decimal? executed) => Sound.WithOnlyTotal(new("total", initial, annual, executed));
}
