using System.Text.Json;

namespace PerfEval.EndToEnd.Tests.Commands;

[Collection(Samples.Name)]
public sealed class FindingsCommandTests(SampleWorkspace samples)
{
    [Fact]
    public void Each_finding_has_the_fields_of_the_contract()
    {
        var findings = Findings();
        findings.Count.ShouldBeGreaterThan(10);
        foreach (var finding in findings)
        {
            finding.EnumerateObject().Select(field => field.Name).ShouldBe(
                ["rule", "severity", "file", "form", "row", "subject", "project", "year", "verdict", "printed", "expected", "detail", "location", "status", "new", "key"]);
            finding.GetProperty("severity").GetString().ShouldBeOneOf("fatal", "warning", "info");
            finding.GetProperty("verdict").GetString().ShouldBeOneOf("fail", "undetermined");
            // What is missing has no form to stand in.
            (finding.GetProperty("file").GetString() is null).ShouldBe(finding.GetProperty("rule").GetString() == "coverage_gap");
            (finding.GetProperty("file").GetString() ?? "").ShouldNotContain("/");
            finding.GetProperty("detail").GetString().ShouldNotBeNullOrEmpty();
        }
    }

    [Fact]
    public void As_many_fails_are_listed_as_the_run_counted()
    {
        var fatal = Findings().Count(one => one.GetProperty("severity").GetString() == "fatal" && one.GetProperty("verdict").GetString() == "fail");
        fatal.ShouldBe(samples.FirstRun.Json.GetProperty("findings").GetProperty("fatal").GetInt32());
    }

    [Fact]
    public void Rule_and_year_narrow_the_list()
    {
        var some = Findings("--rule", "total_score_not_sum", "--year", "2024");
        some.ShouldNotBeEmpty();
        some.ShouldAllBe(one => one.GetProperty("rule").GetString() == "total_score_not_sum" && one.GetProperty("year").GetInt32() == 2024);
    }

    [Fact]
    public void An_unknown_rule_is_wrong_usage() => samples.Run("findings", "--rule", "no_such_rule").ShouldEndWith(2).ShouldSayOnly("no_such_rule");

    private List<JsonElement> Findings(params string[] arguments) =>
        [.. samples.Run(["findings", .. arguments, "--format", "json"]).ShouldEndWith(0).Json.EnumerateArray()];
}
