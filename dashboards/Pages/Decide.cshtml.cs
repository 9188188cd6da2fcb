using Microsoft.AspNetCore.Mvc;
using PerfEval.Dashboards.Decisions;
using PerfEval.Dashboards.Site;
using PerfEval.Warehouse.Engine;
using PerfEval.Warehouse.Lake;

namespace PerfEval.Dashboards.Pages;

/// <summary>Withdrawing, restoring or choosing a version, a document or a batch: what it would change, and then the decision itself.</summary>
public sealed class DecideModel(WarehouseSession session, DecisionDesk desk) : WarehousePage(session)
{
    private readonly WarehouseSession session = session;

    /// <summary>The kind of decision.</summary>
    [BindProperty(SupportsGet = true)]
    public string? What { get; set; }

    /// <summary>What it is about.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Key { get; set; }

    /// <summary>True right after the decision.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Decided { get; set; }

    /// <summary>What it is about.</summary>
    public DecidableThing? Thing { get; private set; }

    /// <summary>What would change; null once it is decided.</summary>
    public DecisionEffect? Effect { get; private set; }

    /// <summary>Keeps the decision and has the warehouse loaded anew.</summary>
    /// <param name="who">Who decides.</param>
    /// <param name="reason">Why.</param>
    public async Task<IActionResult> OnPostAsync(string? who, string? reason)
    {
        if (DecisionDesk.SignatureOf(who, reason) is not { } signed)
        {
            return BadRequest();
        }

        if (session.IsEmpty || DecidableThing.Find(session.Reader, What, Key) is not { } thing)
        {
            return NotFound();
        }

        await desk.Keep(Decision.Now(signed.Who, thing.What, thing.Key, signed.Reason));
        return RedirectToPage(new { what = What, key = Key, decided = true });
    }

    /// <inheritdoc/>
    protected override IActionResult Load(WarehouseReader reader)
    {
        Thing = DecidableThing.Find(reader, What, Key);
        if (Thing is null)
        {
            return NotFound();
        }

        Effect = Decided ? null : desk.EffectOf(Thing.Documents, Decision.Now("", Thing.What, Thing.Key));
        return Page();
    }
}
