using System.Globalization;
using PerfEval.Dashboards.Display;
using PerfEval.Warehouse;
using PerfEval.Warehouse.Engine;

namespace PerfEval.Dashboards.Decisions;

/// <summary>What another year's policy would say of a year's forms.</summary>
/// <param name="Changes">The thresholds that differ: those of the forms' own year and those of the other year, each with its source.</param>
/// <param name="Effect">Figures and findings of the year's forms that would change.</param>
public sealed record PolicyEffect(IReadOnlyList<(string Before, string After)> Changes, DecisionEffect Effect)
{
    private const string Nothing = "（无）";

    /// <summary>Judges a year's current forms both ways.</summary>
    /// <param name="workspace">The workspace; nothing in it is changed.</param>
    /// <param name="catalog">The models.</param>
    /// <param name="reader">Its warehouse.</param>
    /// <param name="year">The forms' year.</param>
    /// <param name="policyYear">The policy's year.</param>
    /// <param name="zone">The reader's time zone.</param>
    public static PolicyEffect Of(Workspace workspace, SqlModelCatalog catalog, WarehouseReader reader, int year, int policyYear, TimeZoneInfo zone)
    {
        var documents = ResultRow.Of(reader.Read("fct_evaluation", new Dictionary<string, object?> { ["year"] = year, ["is_current"] = true })).Select(form => form.Text("document_key")!);
        using var preview = DecisionPreview.Open(workspace, catalog, documents);
        return Between(preview.With(), preview.UnderPolicyOf(policyYear), year, zone);
    }

    /// <summary>Compares two outcomes. A document may hold forms of other years: they are left out.</summary>
    /// <param name="before">Under each form's own policy.</param>
    /// <param name="after">Under the other year's.</param>
    /// <param name="year">The forms' year.</param>
    /// <param name="zone">The reader's time zone.</param>
    public static PolicyEffect Between(DecisionOutcome before, DecisionOutcome after, int year, TimeZoneInfo zone)
    {
        var wanted = year.ToString(CultureInfo.InvariantCulture);
        bool IsOfYear(ResultRow row) => row.Text("year") == wanted;
        var forms = ResultRow.Of(before.Evaluations).Where(IsOfYear).Select(form => form.Text("evaluation_key")!).ToHashSet();
        var effect = DecisionEffect.Between(before, after, zone);
        var (own, other) = (Policies(before, forms), Policies(after, forms));
        var changes = own.Keys.Union(other.Keys).Order(StringComparer.Ordinal)
            .Select(key => (Before: own.GetValueOrDefault(key, Nothing), After: other.GetValueOrDefault(key, Nothing)))
            .Where(change => change.Before != change.After);
        return new PolicyEffect([.. changes], new DecisionEffect([.. effect.Forms.Where(change => IsOfYear(change.Form))], [.. effect.Gone.Where(IsOfYear)], [.. effect.Added.Where(IsOfYear)]));
    }

    // Places may differ: each value with its source, once.
    private static Dictionary<string, string> Policies(DecisionOutcome outcome, HashSet<string> forms) =>
        Lines(outcome.Policies, row => (row.Text("key")!, $"{row.Text("word")}（{row.Text("source")}）"))
            .Concat(Lines(outcome.GradeLines, row => (row.Text("grade")!, $"{row.Text("grade")}：{row.Text("lower_score")}分起（{row.Text("source")}）")))
            .Where(line => forms.Contains(line.Form))
            .GroupBy(line => line.Key, line => line.Text)
            .ToDictionary(group => group.Key, group => string.Join("；", group.Distinct().Order(StringComparer.Ordinal)));

    private static IEnumerable<(string Form, string Key, string Text)> Lines(ResultTable table, Func<ResultRow, (string Key, string Text)> line) =>
        ResultRow.Of(table).Select(row => (row.Text("evaluation_key")!, line(row).Key, line(row).Text));
}
