namespace PerfEval.Warehouse.Lake;

/// <summary>A batch could not be written; nothing of it is in the lake.</summary>
public sealed class LakeWriteException : WorkspaceException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">Chinese, with what to do.</param>
    /// <param name="inner">The machine's own words.</param>
    public LakeWriteException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
