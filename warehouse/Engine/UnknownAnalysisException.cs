namespace PerfEval.Warehouse.Engine;

/// <summary>There is no analysis, table or column of that name.</summary>
public sealed class UnknownAnalysisException : QueryException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">Chinese, with what there is.</param>
    public UnknownAnalysisException(string message)
        : base(message)
    {
    }
}
