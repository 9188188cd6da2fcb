using PerfEval.Warehouse.Tests.Samples;

namespace PerfEval.Warehouse.Tests.Rules;

public sealed class AllFullMarks : RuleCases
{
    public override string Rule => "all_full_marks";

    public override IEnumerable<RuleCase> Cases =>
    [
        Finds("full marks everywhere with money left are found", Full(99_999.99m), Warning("90", null)),
        Passes("full marks with all money spent pass", Full(100_000)),
        Passes("a single deduction passes", Full(50_000).WithIndicator(2, i => i with { Score = 19.99m })),
        Passes("a row without points is no matter where another lost some", Full(50_000).WithIndicator(2, i => i with { Score = 19 }).WithIndicator(1, i => i with { Score = null })),
        Finds("a row without points cannot be judged", Full(50_000).WithIndicator(1, i => i with { Score = null }), Open("warning", "60", null)),
        Finds("a missing executed amount cannot be judged", Full(null), Open("warning", "90", null)),
        Finds("a budget of 0 cannot be judged", Full(0).WithOnlyTotal(new("total", 0, 0, 0)), Open("warning", "90", null)),
        Skips("a form without weights is not judged", Full(1) with { Indicators = [new("产出指标", "数量指标", "新购图书", null, 90)] }),
        Skips("half a year leaves money", Full(50_000) with { Title = "2024年1-6月项目支出绩效自评表" }),
    ];

    private static Form Full(decimal? executed) =>
        Sound.WithOnlyTotal(new("total", 100_000, 100_000, executed)).WithIndicator(3, i => i.Answered("≥1000人次", "1000人次", 30));
}
