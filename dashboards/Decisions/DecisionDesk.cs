using PerfEval.Dashboards.Display;
using PerfEval.Dashboards.Site;
using PerfEval.Etl.Jobs.Engine;
using PerfEval.Warehouse;
using PerfEval.Warehouse.Engine;
using PerfEval.Warehouse.Lake;

namespace PerfEval.Dashboards.Decisions;

/// <summary>Where people's decisions are looked at beforehand and kept.</summary>
public sealed class DecisionDesk(Workspace workspace, SqlModelCatalog catalog, WarehouseSession session, IJobScheduler scheduler, SiteSettings settings)
{
    /// <summary>Longest name of a person.</summary>
    public const int LongestName = 40;

    /// <summary>Longest reason.</summary>
    public const int LongestReason = 200;

    /// <summary>Who decides and why, trimmed; null where one of them is missing or too long.</summary>
    public static (string Who, string Reason)? SignatureOf(string? who, string? reason) =>
        who?.Trim() is { Length: > 0 and <= LongestName } name && reason?.Trim() is { Length: > 0 and <= LongestReason } why ? (name, why) : null;

    /// <summary>Keeps a decision and has the warehouse loaded anew.</summary>
    public async Task Keep(Decision decision)
    {
        new DecisionLog(workspace).Append(decision);
        await scheduler.RunNow("load");
    }

    /// <summary>What decisions would change. They are tried on the documents they name and on everything filed for the same projects,
    /// also the projects that forms belong to only with the decisions.</summary>
    /// <param name="documents">The documents that they name.</param>
    /// <param name="decisions">The decisions.</param>
    public DecisionEffect EffectOf(IEnumerable<string> documents, params IReadOnlyList<Decision> decisions)
    {
        var wanted = documents.ToHashSet();
        wanted.UnionWith(wanted.ToList().SelectMany(document => OfSameProjects(Forms("document_key", document))));
        var (before, after) = Try(wanted, decisions);
        return wanted.IsSupersetOf(OfSameProjects(ResultRow.Of(after.Evaluations)))
            ? DecisionEffect.Between(before, after, settings.Zone)
            : Wider(wanted.Union(OfSameProjects(ResultRow.Of(after.Evaluations))), decisions);
    }

    /// <summary>What would change in a year's current forms if they were judged by the policy of another year.</summary>
    /// <param name="year">The forms' year.</param>
    /// <param name="policyYear">The policy's year.</param>
    public PolicyEffect EffectOfPolicy(int year, int policyYear) => PolicyEffect.Of(workspace, catalog, session.Reader, year, policyYear, settings.Zone);

    private DecisionEffect Wider(IEnumerable<string> documents, IReadOnlyList<Decision> decisions)
    {
        var (before, after) = Try(documents, decisions);
        return DecisionEffect.Between(before, after, settings.Zone);
    }

    private (DecisionOutcome Before, DecisionOutcome After) Try(IEnumerable<string> documents, IReadOnlyList<Decision> decisions)
    {
        using var preview = DecisionPreview.Open(workspace, catalog, documents);
        return (preview.With(), preview.With(decisions));
    }

    private IEnumerable<string> OfSameProjects(IEnumerable<ResultRow> forms) =>
        forms.Select(form => form.Text("project_key")!).Distinct().SelectMany(project => Forms("project_key", project)).Select(form => form.Text("document_key")!).Distinct();

    private IReadOnlyList<ResultRow> Forms(string column, string value) =>
        ResultRow.Of(session.Reader.Read("fct_evaluation", new Dictionary<string, object?> { [column] = value }));
}
