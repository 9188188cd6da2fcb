using PerfEval.Warehouse.Tests.Samples;

namespace PerfEval.Warehouse.Tests.Rules;

public sealed class FundPartsNotSum : RuleCases
{
    public override string Rule => "fund_parts_not_sum";

    public override IEnumerable<RuleCase> Cases =>
    [
        Finds(
            "sources that are not the total are found column by column",
            Parts(new("current_appropriation", 80_000, 80_000, 72_000), new("carryover", 20_000, 10_000, 8_000)),
            Warning("100000", "90000", subject: "funds.total.annual"),
            Warning("90000", "80000", subject: "funds.total.executed")),
        Passes("a column that no source fills is not judged", Parts(new Fund("current_appropriation", null, 100_000, 90_000))),
        Passes("cents count", Parts(new("current_appropriation", 99_999.99m, 99_999.99m, 89_999.99m), new("other", 0.01m, 0.01m, 0.01m))),
        Passes(
            "levels of government below 财政资金 are parts of it",
            Parts(new("fiscal", 80_000, 80_000, 80_000), new("central", 50_000, 50_000, 50_000), new("county", 30_000, 30_000, 30_000), new("own", 20_000, 20_000, 10_000))),
        Passes(
            "levels of government without 财政资金 are sources",
            Parts(new("central", 60_000, 60_000, 60_000), new("county", 40_000, 40_000, 30_000))),
        Passes(
            "a second list, by use, is a second set of parts",
            Parts(new("current_appropriation", 100_000, 100_000, 90_000), new("other", 70_000, 70_000, 70_000, Label: "设备"), new("other", 30_000, 30_000, 20_000, Label: "培训"))),
        Finds(
            "sources without a total cannot be judged",
            Sound with { Funds = [new("total", 100, 100, null), new("current_appropriation", 100, 100, 90)] },
            Open("warning", null, "90", subject: "funds.total.executed")),
        Skips("a form with a total alone is not judged", Sound.WithOnlyTotal(Sound.Funds[0])),
        Skips("a form without a total row is not judged", Sound with { Funds = [new("fiscal", 100, 100, 90), new("own", 10, 10, 10)] }),
    ];

    private static Form Parts(params Fund[] parts) => Sound with { Funds = [Sound.Funds[0], .. parts] };
}
