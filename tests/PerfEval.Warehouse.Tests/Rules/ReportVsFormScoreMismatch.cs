using PerfEval.Warehouse.Lake;

namespace PerfEval.Warehouse.Tests.Rules;

public sealed class ReportVsFormScoreMismatch : RuleCases
{
    public override string Rule => "report_vs_form_score_mismatch";

    public override IEnumerable<RuleCase> Cases =>
    [
        Reported("书库修缮", Finds("a score that the report gives otherwise is found", Sound, Fatal("94.2", "95.2")), i => i with { Score = 95.2m }),
        Reported("书架购置", Finds("a wrong stated total is held against the report", Sound with { TotalScore = 92.4m }, Fatal("92.4", "94.2")), i => i),
        Reported("书目编制", Passes("the same score passes", Sound), i => i),
        Reported("书展举办", Finds("a form without a total cannot be judged", Sound with { TotalScore = null }, Open("fatal", null, "94.2")), i => i),
        Reported("书签印制", Skips("a report that gives no score is not judged", Sound), i => i with { Score = null }),
        Skips("a form without a report is not judged", Sound),
    ];

    private static RuleCase Reported(string project, RuleCase verdict, Func<LakeReportItem, LakeReportItem> change) =>
        verdict with { Form = verdict.Form with { Name = project }, ReportItems = [change(Item(project))] };
}
