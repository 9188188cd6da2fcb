using System.Globalization;
using PerfEval.Dashboards.Display;
using PerfEval.Warehouse.Engine;

namespace PerfEval.Dashboards.Decisions;

/// <summary>What another year's policy would say of a year's forms.</summary>
/// <param name="Changes">The thresholds that differ: those of the forms' own year and those of the other year, each with its source.</param>
/// <param name="Effect">Figures and findings of the year's forms that would change.</param>
public sealed record PolicyEffect(IReadOnlyList<(string Before, string After)> Changes, DecisionEffect Effect)
{
    private const string Nothing = "（无）";

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
        ResultRow.Of(outcome.Policies).Where(row => forms.Contains(row.Text("evaluation_key")!))
            .GroupBy(row => row.Text("key")!, row => $"{row.Text("word")}（{row.Text("source")}）")
            .ToDictionary(group => group.Key, group => string.Join("；", group.Distinct().Order(StringComparer.Ordinal)));
}
