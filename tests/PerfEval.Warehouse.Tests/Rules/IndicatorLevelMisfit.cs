using PerfEval.Warehouse.Tests.Samples;

namespace PerfEval.Warehouse.Tests.Rules;

public sealed class IndicatorLevelMisfit : RuleCases
{
    public override string Rule => "indicator_level_misfit";

    public override IEnumerable<RuleCase> Cases =>
    [
        Finds("money as a count is found", Row("数量指标", "购书金额", "5万元"), Warning("5万元", null, 2)),
        Finds("money a head as a count is found", Row("数量指标", "人均补贴", "300元/人"), Warning("300元/人", null, 2)),
        Finds("a payment rate as a count is found", Row("数量指标", "购书资金支付率", "≥95%"), Warning("≥95%", null, 2)),
        Finds("the progress of payment as a count is found", Row("数量指标", "购书资金拨付进度", "≥95%"), Warning("≥95%", null, 2)),
        Finds("the rate at which a fee is spent as a count is found", Row("数量指标", "购书业务费支出率", "100%"), Warning("100%", null, 2)),
        Passes("what an audit cuts off passes", Row("成本指标", "结算审减率", "≥5%")),
        Finds("a cost of at least so much is found", Row("成本指标", "购书费用", "≥5万元"), Warning("≥5万元", null, 2)),
        Finds("an economic cost of at least so much is found", Row("经济成本指标", "购书费用", "≥5万元"), Warning("≥5万元", null, 2)),
        Passes("a cost of at most so much passes", Row("成本指标", "购书费用", "≤5万元")),
        Passes("a rate of saving passes", Row("成本指标", "成本节约率", "≥5%")),
        Passes("a rate of pressing costs passes", Row("成本指标", "成本压降率", "≥2%")),
        Passes("a rate of control passes", Row("成本指标", "预算控制率", "≥95%")),
        Passes("a bare number as a cost passes", Row("成本指标", "购书费用", "5万元")),
        Passes("a count passes", Row("数量指标", "新购图书", "≥300册")),
        Passes("a rate of things done passes", Row("数量指标", "采购计划完成率", "≥95%")),
        Passes("money as a benefit passes", Row("经济效益指标", "节约购书资金", "≥5万元")),
        Finds("a cost of at least so much without a name cannot be judged", Row("成本指标", null, "≥5%"), Open("warning", "≥5%", null, 2)),
    ];

    private static Form Row(string level2, string? name, string target) =>
        Sound.WithIndicator(2, i => i with { Level2 = level2, Level3 = name, Target = target });
}
