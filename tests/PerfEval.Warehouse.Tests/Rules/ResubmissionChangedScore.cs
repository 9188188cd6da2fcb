using PerfEval.Warehouse.Tests.Samples;

namespace PerfEval.Warehouse.Tests.Rules;

public sealed class ResubmissionChangedScore : RuleCases
{
    public override string Rule => "resubmission_changed_score";

    public override IEnumerable<RuleCase> Cases =>
    [
        Finds("a changed score is found", Named("乐器购置", 95.2m), Info("95.2", "94.2", subject: "total_score")) with { Earlier = Named("乐器购置", 94.2m) },
        Finds(
            "changed amounts are found",
            Named("舞台维修", 94.2m).WithTotal(f => f with { Annual = 95_000, Executed = 85_000 }),
            Info("95000", "100000", subject: "funds.total.annual"),
            Info("85000", "90000", subject: "funds.total.executed")) with { Earlier = Named("舞台维修", 94.2m) },
        Finds("a changed grade is found", Named("灯光更新", 94.2m), Info("优", "良", subject: "grade")) with { Earlier = Named("灯光更新", 94.2m) with { Grade = "良" } },
        Passes("a version that changes something else passes", Named("幕布更新", 94.2m)) with { Earlier = Named("幕布更新", 94.2m) with { GoalActual = "完成过半" } },
        Finds("a score that was not there cannot be compared", Named("音响更新", 94.2m), Open("info", "94.2", null, subject: "total_score")) with
        {
            Earlier = Named("音响更新", 94.2m) with { TotalScore = null },
        },
        Skips("another project is no version", Named("道具制作", 94.2m)) with { Earlier = Named("服装制作", 94.2m) },
        Skips("a first version is not judged", Sound),
    ];

    private static Form Named(string name, decimal score) => Sound with { Name = name, TotalScore = score };
}
