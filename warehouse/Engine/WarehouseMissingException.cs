namespace PerfEval.Warehouse.Engine;

/// <summary>Nothing was loaded into this workspace yet.</summary>
public sealed class WarehouseMissingException : WorkspaceException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">Chinese, with what to do.</param>
    public WarehouseMissingException(string message)
        : base(message)
    {
    }
}
