namespace PerfEval.Warehouse;

/// <summary>A fault of the machine that concerns the workspace: it cannot be created, written or read. The message is Chinese and says what to do.</summary>
public class WorkspaceException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">Chinese, with what to do.</param>
    /// <param name="inner">The machine's own words.</param>
    public WorkspaceException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }
}
