namespace PerfEval.Warehouse.Tests.Rules;

public sealed class ReportVsFormFactMismatch : RuleCases
{
    public override string Rule => "report_vs_form_fact_mismatch";

    public override IEnumerable<RuleCase> Cases =>
    [
        Told("朗读亭一", Finds("another result than the form's is found", Sound, Warning("840人次", "实际900人次", subject: "report.facts.1")), Fact("actual", 900, "人次", "实际900人次")),
        Told("朗读亭二", Finds("another target than the form's is found", Sound, Warning("≥1000人次", "目标1200人次", subject: "report.facts.1")), Fact("target", 1200, "人次", "目标1200人次")),
        Told("朗读亭三", Passes("the same result passes", Sound), Fact("actual", 840, "人次", "实际840人次")),
        Told("朗读亭四", Passes("a number that is either the target or the result passes", Sound), Fact("either", 1000, "人次", "借阅人次1000人次")),
        Told("朗读亭五", Skips("what is counted in another unit is another thing", Sound), Fact("actual", 900, "场", "实际900场")),
        Told("朗读亭六", Skips("what no indicator counts is not judged", Sound), Fact("actual", 900, "人次", "讲座听众900人次", "讲座听众")),
        Told(
            "朗读亭七",
            Finds("a row that holds no number cannot be judged", Sound.WithIndicator(3, i => i with { Actual = "完成" }), Open("warning", null, "实际900人次", subject: "report.facts.1")),
            Fact("actual", 900, "人次", "实际900人次")),
        Told("朗读亭八", Passes("a form that says 以上 leaves room", Sound.WithIndicator(3, i => i with { Actual = "≥800人次" })), Fact("actual", 900, "人次", "实际900人次")),
        Told(
            "朗读亭九",
            Finds("what is told twice is found once", Sound, Warning("840人次", "实际900人次", subject: "report.facts.1")),
            Fact("actual", 900, "人次", "实际900人次"),
            Fact("actual", 900, "人次", "共900人次")),
    ];

    private static string Fact(string side, decimal value, string unit, string printed, string phrase = "借阅人次") =>
        $$"""{"phrase": "{{phrase}}", "side": "{{side}}", "op": null, "value": {{value}}, "high": null, "unit": "{{unit}}", "printed": "{{printed}}"}""";

    private static RuleCase Told(string project, RuleCase verdict, params string[] facts) => verdict with
    {
        Form = verdict.Form with { Name = project },
        ReportItems = [Item(project) with { Facts = $"[{string.Join(',', facts)}]" }],
    };
}
