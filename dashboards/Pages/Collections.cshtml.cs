using Microsoft.AspNetCore.Mvc;
using PerfEval.Dashboards.Display;
using PerfEval.Dashboards.Site;
using PerfEval.Warehouse.Engine;

namespace PerfEval.Dashboards.Pages;

/// <summary>收件批次: what each look at the inbox brought, and taking all of it back.</summary>
public sealed class CollectionsModel(WarehouseSession session) : WarehousePage(session)
{
    /// <summary>The newest batches.</summary>
    public IReadOnlyList<ResultRow> Collections { get; private set; } = [];

    /// <inheritdoc/>
    protected override IActionResult Load(WarehouseReader reader)
    {
        Collections = ResultRow.Of(reader.Read("collection_list", limit: PageOf.Size, orderBy: "received_at desc"));
        return Page();
    }
}
