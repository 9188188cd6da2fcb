namespace PerfEval.Warehouse;

/// <summary>Somebody else is writing to this workspace and did not finish in time.</summary>
public sealed class WorkspaceLockedException : WorkspaceException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">Chinese, with what to do.</param>
    public WorkspaceLockedException(string message)
        : base(message)
    {
    }
}
