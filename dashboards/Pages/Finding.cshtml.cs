using Microsoft.AspNetCore.Mvc;
using PerfEval.Dashboards.Decisions;
using PerfEval.Dashboards.Display;
using PerfEval.Dashboards.Site;
using PerfEval.Warehouse.Engine;
using PerfEval.Warehouse.Lake;

namespace PerfEval.Dashboards.Pages;

/// <summary>One finding: what the rule says, where it stands, and what people made of it.</summary>
public sealed class FindingModel(WarehouseSession session, DecisionDesk desk) : WarehousePage(session)
{
    private readonly WarehouseSession session = session;

    /// <summary>The finding's key.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Key { get; set; }

    /// <summary>True right after a review.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Decided { get; set; }

    /// <summary>The finding.</summary>
    public ResultRow? Finding { get; private set; }

    /// <summary>When it was first seen: its row in the list of findings; null where it is not in the list.</summary>
    public ResultRow? Listed { get; private set; }

    /// <summary>The rule.</summary>
    public ResultRow? Rule { get; private set; }

    /// <summary>What was said of it, the newest first.</summary>
    public TableView? History { get; private set; }

    /// <summary>Keeps what a person says of the finding and has the warehouse loaded anew.</summary>
    /// <param name="status">One of <see cref="ReviewedFinding.Statuses"/>.</param>
    /// <param name="who">Who says it.</param>
    /// <param name="reason">Why.</param>
    public async Task<IActionResult> OnPostAsync(string? status, string? who, string? reason)
    {
        if (!ReviewedFinding.Statuses.Contains(status) || DecisionDesk.SignatureOf(who, reason) is not { } signed)
        {
            return BadRequest();
        }

        if (session.IsEmpty || Find(session.Reader) is not { } found)
        {
            return NotFound();
        }

        var value = new ReviewedFinding(status!, found.Text("document_key"), found.Text("rule_id"), found.Text("project_name"), found.Text("year"), found.Text("detail"));
        await desk.Keep(Decision.Now(signed.Who, Decision.Review, found.Text("data_key")!, signed.Reason, value.ToString()));
        return RedirectToPage(new { key = Key, decided = true });
    }

    /// <inheritdoc/>
    protected override IActionResult Load(WarehouseReader reader)
    {
        Finding = Find(reader);
        if (Finding is null)
        {
            return NotFound();
        }

        Listed = ResultRow.Of(reader.Read("finding_list", new Dictionary<string, object?> { ["finding_key"] = Key })).FirstOrDefault();
        Rule = ResultRow.Of(reader.Read("dim_rule", new Dictionary<string, object?> { ["rule_id"] = Finding["rule_id"] }))[0];
        History = new TableView(reader.Read("decision_history", new Dictionary<string, object?> { ["what"] = Decision.Review, ["key"] = Finding["data_key"] }, "decided_at desc"))
        {
            Only = ["decided_at", "said", "who", "reason"],
            WhenEmpty = "还没有人复核过。",
        };
        return Page();
    }

    private ResultRow? Find(WarehouseReader reader) =>
        ResultRow.Of(reader.Read("fct_finding", new Dictionary<string, object?> { ["finding_key"] = Key })).FirstOrDefault();
}
