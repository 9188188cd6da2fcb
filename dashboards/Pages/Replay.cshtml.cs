using Microsoft.AspNetCore.Mvc;
using PerfEval.Dashboards.Charts;
using PerfEval.Dashboards.Display;
using PerfEval.Dashboards.Site;
using PerfEval.Warehouse.Engine;

namespace PerfEval.Dashboards.Pages;

/// <summary>这98分怎么来的: each row of one form's score as stated and as its rule gives it.</summary>
public sealed class ReplayModel(WarehouseSession session, ChartCatalog charts) : WarehousePage(session)
{
    /// <summary>The form: document and ordinal.</summary>
    [BindProperty(SupportsGet = true)]
    public string Key { get; set; } = "";

    /// <summary>The form's totals.</summary>
    public ResultRow? Form { get; private set; }

    /// <summary>From the stated to the replayed total.</summary>
    public ChartView? Waterfall { get; private set; }

    /// <summary>Row by row; each leads to its cell.</summary>
    public TableView? Steps { get; private set; }

    /// <inheritdoc/>
    protected override IActionResult Load(WarehouseReader reader)
    {
        var of = new Dictionary<string, object?> { ["evaluation_key"] = Key };
        Form = ResultRow.Of(reader.Read("score_replay", of)).FirstOrDefault();
        if (Form is null)
        {
            return NotFound();
        }

        Waterfall = ChartView.Of(charts, "score_replay", reader, KeyValuePair.Create("form", Key)) with { Table = null };
        Steps = new TableView(reader.Read("score_replay_steps", of, "step_no"))
        {
            Only = ["row_no", "name", "weight", "stated_score", "replayed_score", "difference", "component", "basis", "location"],
        };
        return Page();
    }
}
