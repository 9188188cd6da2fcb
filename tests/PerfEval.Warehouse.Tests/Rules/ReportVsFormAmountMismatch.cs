using PerfEval.Warehouse.Lake;
using PerfEval.Warehouse.Tests.Samples;

namespace PerfEval.Warehouse.Tests.Rules;

public sealed class ReportVsFormAmountMismatch : RuleCases
{
    public override string Rule => "report_vs_form_amount_mismatch";

    public override IEnumerable<RuleCase> Cases =>
    [
        Reported("期刊订阅", Finds("another budget is found", Sound, Fatal("100000", "110000", subject: "funds.total.annual")), i => i with { AmountYuan = 110_000 }),
        Reported("期刊装订", Finds("another executed amount is found", Sound, Fatal("90000", "9000", subject: "funds.total.executed")), i => i with { ExecutedYuan = 9_000 }),
        Reported("期刊上架", Passes("the same amounts pass", Sound), i => i),
        Reported("期刊编目", Passes("an amount rounded to a hundredth of 万元 passes", Spent(89_954.5m)), i => i with { ExecutedYuan = 90_000 }),
        Reported("期刊扫描", Finds("an amount off by more than the rounding is found", Spent(89_854.5m), Fatal("89854.50", "90000", subject: "funds.total.executed")), i => i),
        Reported("期刊修补", Passes("the first budget is a budget, too", Sound.WithTotal(f => f with { Initial = 120_000 })), i => i with { AmountYuan = 120_000 }),
        Reported(
            "期刊消毒",
            Finds("a form without amounts cannot be judged", Sound.WithOnlyTotal(new("total", null, null, 90_000)), Open("fatal", null, "100000", subject: "funds.total.annual")),
            i => i),
    ];

    private static Form Spent(decimal executed) => Sound.WithTotal(f => f with { Executed = executed });

    private static RuleCase Reported(string project, RuleCase verdict, Func<LakeReportItem, LakeReportItem> change) =>
        verdict with { Form = verdict.Form with { Name = project }, ReportItems = [change(Item(project))] };
}
