using PerfEval.Warehouse.Tests.Samples;

namespace PerfEval.Warehouse.Tests.Rules;

/// <summary>Every case of every rule in one warehouse: all in one document, but for those about a report or an earlier version.</summary>
public sealed class JudgedForms : IDisposable
{
    private const string Common = "案例.txt";
    private readonly LoadedWarehouse warehouse = new();
    private readonly Dictionary<(string Rule, string Name), (string File, long Form)> places = [];
    private readonly ILookup<(string Rule, string File, long Form), Verdict> findings;
    private readonly HashSet<(string Rule, string File, long Form)> judged;

    public JudgedForms()
    {
        var cases = RuleCases.All.SelectMany(rule => rule.Cases.Select(c => (rule.Rule, Case: c))).ToList();
        var common = cases.Where(c => !c.Case.IsAlone).ToList();
        var alone = cases.Where(c => c.Case.IsAlone).Select((c, i) => (c.Rule, c.Case, File: $"案例{i + 1}.txt")).ToList();
        warehouse.Write([.. alone.Where(c => c.Case.Earlier is not null).Select(c => new Document($"/收件/{c.File}", "c0", c.Case.Earlier!))]);
        warehouse.Load(
        [
            new Document($"/收件/{Common}", "c1", [.. common.SelectMany(c => c.Case.Forms)]),
            .. alone.Select(c => new Document($"/收件/{c.File}", "c1", c.Case.Forms) { Report = c.Case.Report, ReportItems = c.Case.ReportItems }),
        ]);
        var before = 0;
        foreach (var (rule, one) in common)
        {
            places[(rule, one.Name)] = (Common, before + one.Before.Count + 1);
            before += one.Forms.Count;
        }

        foreach (var (rule, one, file) in alone)
        {
            places[(rule, one.Name)] = (file, one.Before.Count + 1);
        }

        findings = Rows("SELECT rule_id, file_name, form_ordinal, verdict, severity, printed, expected, row_no, subject FROM finding_list WHERE form_ordinal IS NOT NULL").ToLookup(
            r => ((string)r[0]!, (string)r[1]!, (long)r[2]!),
            r => new Verdict((string)r[3]!, (string)r[4]!, (string?)r[5], (string?)r[6], (int?)(long?)r[7], (string?)r[8]));
        judged = [.. Rows("SELECT v.rule_id, e.file_name, e.form_ordinal FROM fct_rule_verdict AS v JOIN fct_evaluation AS e ON e.evaluation_key = v.evaluation_key AND e.is_current")
            .Select(r => ((string)r[0]!, (string)r[1]!, (long)r[2]!))];
    }

    public IEnumerable<Verdict> FindingsOf(string rule, string name) => findings[Place(rule, name)];

    public bool IsJudged(string rule, string name) => judged.Contains(Place(rule, name));

    public IReadOnlyList<object?[]> Rows(string sql) => warehouse.Sql(sql);

    public void Dispose() => warehouse.Dispose();

    private (string Rule, string File, long Form) Place(string rule, string name)
    {
        var (file, form) = places[(rule, name)];
        return (rule, file, form);
    }
}
