namespace PerfEval.Warehouse.Engine;

/// <summary>A free query was refused or failed: not one SELECT, something outside the warehouse, too long, or simply wrong.</summary>
public sealed class SqlRefusedException : QueryException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">Chinese, with the engine's words.</param>
    /// <param name="inner">The engine's own words.</param>
    public SqlRefusedException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }
}
