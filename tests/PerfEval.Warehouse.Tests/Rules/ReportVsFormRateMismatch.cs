using PerfEval.Warehouse.Lake;
using PerfEval.Warehouse.Tests.Samples;

namespace PerfEval.Warehouse.Tests.Rules;

public sealed class ReportVsFormRateMismatch : RuleCases
{
    public override string Rule => "report_vs_form_rate_mismatch";

    public override IEnumerable<RuleCase> Cases =>
    [
        Reported("借阅机购置", Finds("a rate that the report gives otherwise is found", Sound, Warning("90", "91")), i => i with { RatePct = 91 }),
        Reported(
            "借阅证印制",
            Finds("one rounded and one cut off at the same decimal is found", Spent(89_335.1m, 89.34m), Warning("89.34", "89.33")),
            i => i with { ExecutedYuan = 89_335.1m, RatePct = 89.33m, RateScale = 2 }),
        Reported("借阅室通风", Passes("a rate rounded at fewer decimals passes", Spent(89_360, 89.36m)), i => i with { ExecutedYuan = 89_360, RatePct = 89.4m, RateScale = 1 }),
        Reported("借阅室照明", Passes("a rate cut off at fewer decimals passes", Spent(89_360, 89.36m)), i => i with { ExecutedYuan = 89_360, RatePct = 89.3m, RateScale = 1 }),
        Reported("借阅室保洁", Passes("without a printed rate the amounts say it", Sound.WithTotal(f => f with { Rate = null })), i => i),
        Reported("借阅室供暖", Finds("without a printed rate the amounts can speak against it", Sound.WithTotal(f => f with { Rate = null }), Warning("90", "91")), i => i with { RatePct = 91 }),
        Reported(
            "借阅室绿化",
            Finds("without rate and amounts it cannot be judged", Sound.WithOnlyTotal(new("total", 100_000, 100_000, null, 10)), Open("warning", null, "90")),
            i => i),
    ];

    private static Form Spent(decimal executed, decimal rate) =>
        Sound.WithTotal(f => f with { Executed = executed, Rate = rate, RateScale = 2 });

    private static RuleCase Reported(string project, RuleCase verdict, Func<LakeReportItem, LakeReportItem> change) =>
        verdict with { Form = verdict.Form with { Name = project }, ReportItems = [change(Item(project))] };
}
