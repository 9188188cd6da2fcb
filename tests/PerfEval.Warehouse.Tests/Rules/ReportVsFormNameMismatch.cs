using PerfEval.Warehouse.Lake;
using PerfEval.Warehouse.Tests.Samples;

namespace PerfEval.Warehouse.Tests.Rules;

public sealed class ReportVsFormNameMismatch : RuleCases
{
    public override string Rule => "report_vs_form_name_mismatch";

    public override IEnumerable<RuleCase> Cases =>
    [
        Reported("古籍修复", Finds("another name is found", Sound, Info("古籍修复", "古籍保护")), i => i with { Name = "古籍保护" }),
        Reported("古籍普查", Passes("the same name passes", Sound), i => i),
        Reported("2024年古籍影印项目", Passes("year, quotation marks and a closing 经费 are set aside", Sound), i => i with { Name = "“古籍影印”经费" }),
        Finds("a form without a name cannot be judged", Nameless, Open("info", null, "古籍装裱")) with { ReportItems = [Item("古籍装裱")] },
        Skips("an item without a name is not judged", Sound with { Name = "古籍展陈" }) with { ReportItems = [Item("") with { Name = null }] },
    ];

    private static Form Nameless { get; } = Sound with { Name = null, Kind = "transfer" };

    private static RuleCase Reported(string project, RuleCase verdict, Func<LakeReportItem, LakeReportItem> change) =>
        verdict with { Form = verdict.Form with { Name = project }, ReportItems = [change(Item(project))] };
}
