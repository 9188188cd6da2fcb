using Microsoft.AspNetCore.Mvc;
using PerfEval.Dashboards.Decisions;
using PerfEval.Dashboards.Site;
using PerfEval.Warehouse.Engine;

namespace PerfEval.Dashboards.Pages;

/// <summary>口径重算: a year's forms judged by another year's policy, and what would differ.</summary>
public sealed class PolicyModel(WarehouseSession session, DecisionDesk desk) : WarehousePage(session)
{
    private const int EarliestYear = 1990;
    private const int LatestYear = 2200;

    /// <summary>The year whose policy is taken; null until somebody asks.</summary>
    [BindProperty(SupportsGet = true, Name = "under")]
    public int? Under { get; set; }

    /// <summary>What would differ; null until somebody asks.</summary>
    public PolicyEffect? Effect { get; private set; }

    /// <inheritdoc/>
    protected override IActionResult Load(WarehouseReader reader)
    {
        ChooseYear(reader, allowsAll: false);
        if (Under is { } under and >= EarliestYear and <= LatestYear && int.TryParse(Year.Value, out var year))
        {
            Effect = desk.EffectOfPolicy(year, under);
        }

        return Page();
    }
}
