namespace PerfEval.Warehouse.Tests.Rules;

public sealed class RuleTests(JudgedForms forms) : IClassFixture<JudgedForms>
{
    public static IEnumerable<object[]> EveryCase => RuleCases.All.SelectMany(rule => rule.Cases.Select(c => new object[] { rule.Rule, c.Name }));

    [Theory]
    [MemberData(nameof(EveryCase))]
    public void A_rule_says_of_a_form_what_it_should(string rule, string name)
    {
        var expected = RuleCases.All.Single(r => r.Rule == rule).Cases.Single(c => c.Name == name);

        forms.FindingsOf(rule, name).Select(f => f.ToString()).Order(StringComparer.Ordinal)
            .ShouldBe(expected.Findings.Select(f => f.ToString()).Order(StringComparer.Ordinal));
        forms.IsJudged(rule, name).ShouldBe(expected.IsJudged);
    }

    [Fact]
    public void Every_rule_has_an_offender_and_a_form_that_passes()
    {
        // What should be there and is not is no form: CoverageGapTests have its cases.
        foreach (var rule in Samples.LoadedWarehouse.Catalog.Rules.Where(rule => rule.Name != "coverage_gap"))
        {
            var cases = RuleCases.All.SingleOrDefault(c => c.Rule == rule.Name)?.Cases.ToList();
            cases.ShouldNotBeNull($"{rule.Name} has no cases: add Rules/<Name>.cs with an offender and a form that passes");
            cases.ShouldContain(c => c.Findings.Any(f => f.Kind == "fail"), rule.Name);
            cases.ShouldContain(c => c.IsJudged && c.Findings.Count == 0, rule.Name);
        }
    }

    [Fact]
    public void Every_rule_says_what_it_is()
    {
        foreach (var rule in Samples.LoadedWarehouse.Catalog.Rules)
        {
            new[] { rule.Category, rule.Scope, rule.Basis, rule.Since, rule.Version }.ShouldAllBe(text => !string.IsNullOrWhiteSpace(text), rule.Name);
            rule.Sql.ShouldContain($"-- id: {rule.Name}");
        }
    }

    [Fact]
    public void Every_finding_is_a_sentence_with_an_address()
    {
        var findings = forms.Rows("SELECT rule_id, detail, location, finding_key FROM finding_list");

        findings.Count.ShouldBeGreaterThan(50);
        findings.ShouldAllBe(f => ((string)f[1]!).EndsWith('。') && !string.IsNullOrEmpty((string?)f[2]));
        findings.Select(f => f[3]).Distinct().Count().ShouldBe(findings.Count);
    }

    [Fact]
    public void A_sentence_gives_amounts_in_the_unit_of_the_form()
    {
        using var warehouse = new Samples.LoadedWarehouse();
        var spent = new Samples.Form { AmountUnit = "万元" }.WithOnlyTotal(new("total", 571_600, 571_600, 600_000.5m));
        warehouse.Load(new Samples.Document("/收件/甲.txt", "c1", spent));

        warehouse.Lines("SELECT printed, expected, detail FROM finding_list WHERE rule_id = 'execution_over'").ShouldBe(
            ["600000.50 571600 全年执行数60.00005万元大于全年预算数57.16万元，超出2.84005万元，请核对金额和单位。"]);
    }

    [Fact]
    public void Nothing_is_found_in_a_sound_form()
    {
        using var warehouse = new Samples.LoadedWarehouse();
        warehouse.Load(new Samples.Document("/收件/甲.txt", "c1", new Samples.Form()));

        warehouse.Lines("SELECT rule_id, verdict, detail FROM finding_list").ShouldBeEmpty();
        warehouse.Lines("SELECT count(*) FROM fct_rule_verdict WHERE passes = 0").ShouldBe(["0"]);
    }
}
