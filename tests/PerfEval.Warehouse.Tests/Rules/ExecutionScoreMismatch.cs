using PerfEval.Warehouse.Tests.Samples;

namespace PerfEval.Warehouse.Tests.Rules;

public sealed class ExecutionScoreMismatch : RuleCases
{
    public override string Rule => "execution_score_mismatch";

    public override IEnumerable<RuleCase> Cases =>
    [
        Finds("points that are not weight by rate are found", Points(9.5m), Warning("9.5", "9", subject: "funds.total.score")),
        Passes("points rounded to two decimals pass", Points(9.72m, 97_150)),
        Passes("points cut off at one decimal pass", Points(9.7m, 97_150)),
        Passes("points rounded to a whole number pass", Points(10, 97_150)),
        Passes("points cut off at a whole number pass", Points(9, 97_150)),
        Passes("exact points pass", Points(9.715m, 97_150)),
        Passes("points by the printed rate pass", Points(8.5m, 85_125, 85)),
        Finds("points by no rate are found", Points(8.6m, 85_125, 85), Warning("8.6", "8.51", subject: "funds.total.score")),
        Passes("points stop at the weight where more was spent than budgeted", Points(10, 120_000)),
        Finds("points above the weight are found", Points(12, 120_000), Warning("12", "10", subject: "funds.total.score")),
        Finds("points without an executed amount cannot be judged", Points(9, null), Open("warning", "9", null, subject: "funds.total.score")),
        Passes("points without amounts are judged by the printed rate", Points(9, null, 90)),
        Finds("a weight without points cannot be judged", Points(null), Open("warning", null, "9", subject: "funds.total.score")),
        Skips("a funds row without a weight is not judged", Sound.WithTotal(f => f with { Weight = null })),
    ];

    private static Form Points(decimal? score, decimal? executed = 90_000, decimal? rate = null) =>
        Sound.WithOnlyTotal(new("total", 100_000, 100_000, executed, 10, rate, 0, score, "年度资金总额"));
}
