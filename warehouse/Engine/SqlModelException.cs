namespace PerfEval.Warehouse.Engine;

/// <summary>A model file is wrong: its header, its references, or its SQL. A fault of the installation, named with file and line.</summary>
public sealed class SqlModelException : WorkspaceException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">Chinese, names the file.</param>
    /// <param name="inner">The engine's own words.</param>
    public SqlModelException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }
}
