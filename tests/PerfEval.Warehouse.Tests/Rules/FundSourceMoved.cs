using PerfEval.Warehouse.Tests.Samples;

namespace PerfEval.Warehouse.Tests.Rules;

public sealed class FundSourceMoved : RuleCases
{
    public override string Rule => "fund_source_moved";

    public override IEnumerable<RuleCase> Cases =>
    [
        Finds(
            "a budget that stands under another source is found",
            Parts(new("current_appropriation", null, 100_000, 90_000), new("other", 100_000, null, null)),
            Info("100000", null, subject: "funds.other")),
        Finds(
            "zeros are as good as blanks",
            Parts(new("current_appropriation", 0, 100_000, 90_000), new("carryover", 100_000, 0, 0)),
            Info("100000", null, subject: "funds.carryover")),
        Passes("a budget that stays with its source passes", Parts(new("current_appropriation", 100_000, 100_000, 90_000), new("other", 0, 0, 0))),
        Passes("another sum under another source passes", Parts(new("current_appropriation", null, 90_000, 90_000), new("other", 100_000, null, null))),
        Passes(
            "a source that had as much before passes",
            Parts(new("current_appropriation", 100_000, 100_000, 90_000), new("other", 100_000, null, null))),
        Skips("a form without first budgets by source is not judged", Parts(new Fund("current_appropriation", null, 100_000, 90_000))),
    ];

    private static Form Parts(params Fund[] parts) => Sound with { Funds = [Sound.Funds[0], .. parts] };
}
