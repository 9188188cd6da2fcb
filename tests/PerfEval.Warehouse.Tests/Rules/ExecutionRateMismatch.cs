using PerfEval.Warehouse.Tests.Samples;

namespace PerfEval.Warehouse.Tests.Rules;

public sealed class ExecutionRateMismatch : RuleCases
{
    public override string Rule => "execution_rate_mismatch";

    public override IEnumerable<RuleCase> Cases =>
    [
        Finds("a rate that is not E/A is found", Rate(95, 0), Fatal("95", "90", subject: "funds.total")),
        Passes("a rate rounded at its decimals passes", Rate(66.67m, 2, 200_000, 300_000)),
        Passes("a rate cut off at its decimals passes", Rate(66.66m, 2, 200_000, 300_000)),
        Finds("a rate beyond rounding and cutting off is found", Rate(66.68m, 2, 200_000, 300_000), Fatal("66.68", "66.67", subject: "funds.total")),
        Passes("a rate in whole points passes when it is cut off", Rate(66, 0, 200_000, 300_000)),
        Passes("a rate printed as 0.7 passes at its own precision", Rate(70, -1, 200_000, 300_000)),
        Finds("a rate printed as 0.8 is found at its own precision", Rate(80, -1, 200_000, 300_000), Fatal("80", "66.67", subject: "funds.total")),
        Finds("a rate with four decimals is held to them", Rate(66.6633m, 4, 200_000, 300_000), Fatal("66.6633", "66.666667", subject: "funds.total")),
        Finds(
            "every funds row with a rate is judged",
            Sound with { Funds = [Sound.Funds[0], new("current_appropriation", null, 100_000, 90_000, Rate: 91, RateScale: 0)] },
            Fatal("91", "90", subject: "funds.current_appropriation")),
        Finds("a rate without a budget cannot be judged", Rate(50, 0, 10, null), Open("fatal", "50", null, subject: "funds.total")),
        Finds("a rate without an executed amount cannot be judged", Rate(50, 0, null, 10), Open("fatal", "50", null, subject: "funds.total")),
        Skips("a rate of 0 beside a blank budget is not judged", Rate(0, 0, null, null)),
        Skips("a rate of 0 beside a budget of 0 is not judged", Rate(0, 0, 0, 0)),
        Passes("a rate of 0 where nothing was spent passes", Rate(0, 0, 0, 100)),
        Skips("a form without a printed rate is not judged", Rate(null, null, 200_000, 300_000)),
    ];

    private static Form Rate(decimal? printed, int? scale, decimal? executed = 90_000, decimal? annual = 100_000) =>
        Sound.WithOnlyTotal(new("total", annual, annual, executed, 10, printed, scale, 9, "年度资金总额"));
}
