namespace PerfEval.Warehouse.Engine;

/// <summary>An analysis does not know a parameter, or cannot read its value.</summary>
public sealed class BadParameterException : QueryException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">Chinese, with what would do.</param>
    /// <param name="inner">The engine's own words.</param>
    public BadParameterException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }
}
