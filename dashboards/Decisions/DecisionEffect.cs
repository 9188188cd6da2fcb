using PerfEval.Dashboards.Display;
using PerfEval.Warehouse.Engine;

namespace PerfEval.Dashboards.Decisions;

/// <summary>What a decision would change: figures of forms, and findings that go or come.</summary>
/// <param name="Forms">Changed figures, form by form.</param>
/// <param name="Gone">Findings that there would be no more.</param>
/// <param name="Added">Findings that there would be.</param>
public sealed record DecisionEffect(IReadOnlyList<FormChange> Forms, IReadOnlyList<ResultRow> Gone, IReadOnlyList<ResultRow> Added)
{
    private static readonly string[] Figures =
    [
        "version_state", "project_name", "year", "form_kind", "department", "implementing_unit", "initial_yuan", "annual_yuan", "executed_yuan", "execution_rate_pct",
        "fund_score", "indicator_score_sum", "total_weight", "total_score", "grade", "grade_of_score",
    ];

    /// <summary>True where nothing that is counted would change.</summary>
    public bool IsNothing => Forms.Count == 0 && Gone.Count == 0 && Added.Count == 0;

    /// <summary>Compares two outcomes.</summary>
    /// <param name="before">Without the decision.</param>
    /// <param name="after">With it.</param>
    /// <param name="zone">The reader's time zone.</param>
    public static DecisionEffect Between(DecisionOutcome before, DecisionOutcome after, TimeZoneInfo zone)
    {
        var then = ResultRow.Of(after.Evaluations).ToDictionary(row => row.Text("evaluation_key")!);
        var changes =
            from form in ResultRow.Of(before.Evaluations)
            let changed = then.GetValueOrDefault(form.Text("evaluation_key")!)
            where changed is not null
            from name in Figures
            let column = before.Evaluations.Columns.First(column => column.Name == name)
            let texts = (Before: CellText.Of(column, form, zone).Text, After: CellText.Of(column, changed, zone).Text)
            where texts.Before != texts.After
            select new FormChange(form, column.Label ?? name, texts.Before, texts.After);
        var (found, finds) = (ResultRow.Of(before.Findings), ResultRow.Of(after.Findings));
        return new DecisionEffect([.. changes], Without(found, finds), Without(finds, found));
    }

    private static List<ResultRow> Without(IEnumerable<ResultRow> findings, IEnumerable<ResultRow> others)
    {
        var known = others.Select(Identity).ToHashSet();
        return [.. findings.Where(finding => !known.Contains(Identity(finding)))];
    }

    private static (string?, string?, string?, string?, string?) Identity(ResultRow finding) =>
        (finding.Text("finding_key"), finding.Text("verdict"), finding.Text("severity"), finding.Text("printed"), finding.Text("expected"));
}
