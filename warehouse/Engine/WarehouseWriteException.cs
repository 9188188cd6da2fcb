namespace PerfEval.Warehouse.Engine;

/// <summary>The warehouse could not be written. What was published before stands untouched.</summary>
public sealed class WarehouseWriteException : WorkspaceException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">Chinese, with what to do.</param>
    /// <param name="inner">The machine's own words.</param>
    public WarehouseWriteException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
