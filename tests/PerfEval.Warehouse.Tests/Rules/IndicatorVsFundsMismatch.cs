using PerfEval.Warehouse.Tests.Samples;

namespace PerfEval.Warehouse.Tests.Rules;

public sealed class IndicatorVsFundsMismatch : RuleCases
{
    public override string Rule => "indicator_vs_funds_mismatch";

    public override IEnumerable<RuleCase> Cases =>
    [
        Finds("swapped digits of the sum spent are found", Cost("24.53万元", 243_512.68m), Warning("24.53万元", "24.35万元", 2)),
        Finds("swapped digits further away are found", Cost("25.3万元", 235_012.68m), Warning("25.3万元", "23.5万元", 2)),
        Finds("a cost close to the sum spent is found", Cost("90100元", 90_000), Warning("90100元", "90000元", 2)),
        Passes("a rounded cost passes", Cost("24.4万元", 243_512.68m)),
        Passes("a cost that is cut off passes", Cost("24.3万元", 243_512.68m)),
        Passes("the sum spent passes", Cost("243512.68元", 243_512.68m)),
        Skips("another cost is not judged", Cost("50元", 243_512.68m)),
        Skips("a price a piece is not judged", Cost("90100元/套", 90_000)),
        Finds("a rate of spending that is not E/A is found", Rate("95%", 90_000), Warning("95%", "90%", 2)),
        Finds("100 % is not 99.84 %", Rate("100%", 99_840), Warning("100%", "99.84%", 2)),
        Passes("a rate rounded to whole points passes", Rate("98%", 97_610)),
        Passes("a rate that is cut off passes", Rate("97%", 97_610)),
        Passes("all spent passes", Rate("100%", 100_000)),
        Finds("a rate in words cannot be judged", Rate("已支付", 90_000), Open("warning", "已支付", "90%", 2)),
        Finds("a rate without the sum spent cannot be judged", Rate("95%", null), Open("warning", "95%", null, 2)),
        Skips("a rate for part of the year is not judged", Row("质量指标", "6月底资金支出率", "45%", 90_000)),
        Skips("a rate of another kind is not judged", Row("质量指标", "采购计划执行率", "95%", 90_000)),
    ];

    private static Form Cost(string actual, decimal? executed) => Row("成本指标", "购书费用", actual, executed);

    private static Form Rate(string actual, decimal? executed) => Row("时效指标", "资金支出率", actual, executed);

    private static Form Row(string level2, string name, string actual, decimal? executed) =>
        Sound.WithOnlyTotal(new("total", 250_000, executed > 100_000 ? 250_000 : 100_000, executed))
            .WithIndicator(2, i => i with { Level2 = level2, Level3 = name, Target = "100%", Actual = actual });
}
