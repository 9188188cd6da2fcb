using PerfEval.Warehouse;
using PerfEval.Warehouse.Engine;

namespace PerfEval.Dashboards.Site;

/// <summary>The warehouse as one request sees it: the file that was published when the request first asked, whatever is published meanwhile.</summary>
/// <param name="workspace">Where the warehouse is.</param>
/// <param name="catalog">The models.</param>
public sealed class WarehouseSession(Workspace workspace, SqlModelCatalog catalog) : IDisposable
{
    private WarehouseReader? reader;
    private bool isOpened;

    /// <summary>True while nothing has been loaded yet.</summary>
    public bool IsEmpty => Open() is null;

    /// <summary>The warehouse.</summary>
    /// <exception cref="WarehouseMissingException">Nothing has been loaded yet.</exception>
    public WarehouseReader Reader => Open() ?? WarehouseReader.Open(workspace, catalog);

    /// <inheritdoc/>
    public void Dispose() => reader?.Dispose();

    private WarehouseReader? Open()
    {
        if (isOpened)
        {
            return reader;
        }

        isOpened = true;
        try
        {
            reader = WarehouseReader.Open(workspace, catalog);
        }
        catch (WarehouseMissingException)
        {
            reader = null;
        }

        return reader;
    }
}
