using PerfEval.Warehouse;
using PerfEval.Warehouse.Engine;

namespace PerfEval.Etl.Jobs;

/// <summary>Loads the lake's new batches into the warehouse; each is taken exactly once.</summary>
/// <param name="workspace">Where from and where to.</param>
/// <param name="catalog">The models.</param>
public sealed class LoadJob(Workspace workspace, SqlModelCatalog catalog)
{
    /// <summary>Loads what is new; nothing new changes nothing.</summary>
    public LoadOutcome Run(CancellationToken stop) => new WarehouseLoader(workspace, catalog).Load(stop);
}
