using PerfEval.Warehouse.Tests.Samples;

namespace PerfEval.Warehouse.Tests.Rules;

/// <summary>Every case of every rule in one warehouse: all in one document.</summary>
public sealed class JudgedForms : IDisposable
{
    private readonly LoadedWarehouse warehouse = new();
    private readonly List<(string Rule, RuleCase Case)> cases = [.. RuleCases.All.SelectMany(rule => rule.Cases.Select(c => (rule.Rule, c)))];
    private readonly ILookup<(string Rule, long Form), Verdict> findings;
    private readonly HashSet<(string Rule, long Form)> judged;

    public JudgedForms()
    {
        warehouse.Load(new Document("/收件/案例.txt", "c1", [.. cases.SelectMany(c => (Form[])[.. c.Case.Before, c.Case.Form, .. c.Case.After])]));
        findings = Rows("SELECT rule_id, form_ordinal, verdict, severity, printed, expected, row_no, subject FROM finding_list WHERE form_ordinal IS NOT NULL").ToLookup(
            r => ((string)r[0]!, (long)r[1]!),
            r => new Verdict((string)r[2]!, (string)r[3]!, (string?)r[4], (string?)r[5], (int?)(long?)r[6], (string?)r[7]));
        judged = [.. Rows("SELECT v.rule_id, e.form_ordinal FROM fct_rule_verdict AS v JOIN fct_evaluation AS e ON e.evaluation_key = v.evaluation_key")
            .Select(r => ((string)r[0]!, (long)r[1]!))];
    }

    public IEnumerable<Verdict> FindingsOf(string rule, string name) => findings[(rule, Ordinal(rule, name))];

    public bool IsJudged(string rule, string name) => judged.Contains((rule, Ordinal(rule, name)));

    public IReadOnlyList<object?[]> Rows(string sql) => warehouse.Sql(sql);

    public void Dispose() => warehouse.Dispose();

    private int Ordinal(string rule, string name)
    {
        var index = cases.FindIndex(c => c.Rule == rule && c.Case.Name == name);
        return cases.Take(index).Sum(c => c.Case.Before.Count + 1 + c.Case.After.Count) + cases[index].Case.Before.Count + 1;
    }
}
