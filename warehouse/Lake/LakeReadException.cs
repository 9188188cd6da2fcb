namespace PerfEval.Warehouse.Lake;

/// <summary>A file of the lake is missing or not what the manifest says: the truth is damaged and a person has to bring it back.</summary>
public sealed class LakeReadException : WorkspaceException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">Chinese, with what to do.</param>
    /// <param name="inner">The machine's own words.</param>
    public LakeReadException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }
}
