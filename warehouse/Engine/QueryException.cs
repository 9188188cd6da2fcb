namespace PerfEval.Warehouse.Engine;

/// <summary>A question to the warehouse cannot be answered as it was asked. The message is Chinese and for whoever asked.</summary>
public class QueryException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">Chinese, with what to do.</param>
    /// <param name="inner">The engine's own words.</param>
    public QueryException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }
}
