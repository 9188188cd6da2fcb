using PerfEval.Warehouse.Lake;

namespace PerfEval.Warehouse.Tests.Rules;

public sealed class ReportTotalsMismatch : RuleCases
{
    public override string Rule => "report_totals_mismatch";

    public override IEnumerable<RuleCase> Cases =>
    [
        Totalled("少儿馆一", r => r with { TotalAmountYuan = 110_000 }, Fatal("110000", "100000", subject: "report.totals.amount")),
        Totalled("少儿馆二", r => r with { TotalExecutedYuan = 80_000, TotalRatePct = 80, AddedExecutedYuan = null, AddedRatePct = null }, Fatal("80000", "90000", subject: "report.totals.executed")),
        Totalled("少儿馆三", r => r with { AddedAmountYuan = 50_000, AddedRatePct = null }, Fatal("100000", "110000", subject: "report.totals.amount")),
        Totalled("少儿馆四", r => r with { TotalRatePct = 92 }, Fatal("92", "90", subject: "report.totals.rate")),
        Totalled("少儿馆五", r => r with { TotalProjects = 2, AddedProjects = 1 }, Fatal("2", "1", subject: "report.totals.projects")),
        Totalled("少儿馆六", r => r),
        Totalled("少儿馆七", r => r with { InitialRatePct = 99 }, Fatal("99", "91.67", subject: "report.totals.initial_rate")),
        Totalled("少儿馆八", r => r with { TotalExecutedYuan = 90_050, InitialExecutedYuan = 55_000 }),
        WithoutBudgets(Totalled("少儿馆九", r => r with { AddedAmountYuan = null, AddedRatePct = null }, Open("fatal", "100000", null, subject: "report.totals.amount"))),
        Skips("a form without a report is not judged", Sound),
    ];

    private static LakeReport Report { get; } = new(
        "", "2024年度绩效自评报告", "云溪县文化局", "云溪县", 2024, null, 1, 100_000, 90_000, 90, 1, 60_000, 55_000, 91.67m, 0, 40_000, 35_000, 87.5m, "第1行", "{}");

    private static RuleCase Totalled(string project, Func<LakeReport, LakeReport> change, params IReadOnlyList<Verdict> findings) =>
        new($"totals of {project}", Sound with { Name = project }, true, findings) { Report = change(Report), ReportItems = [Item(project)] };

    private static RuleCase WithoutBudgets(RuleCase one) => one with
    {
        Form = one.Form.WithOnlyTotal(new("total", null, null, 90_000)),
        ReportItems = [one.ReportItems[0] with { AmountYuan = null }],
    };
}
