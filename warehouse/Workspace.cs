namespace PerfEval.Warehouse;

/// <summary>The one folder that holds everything a body keeps: lake, warehouse, exports, log. Copying the folder is a backup.</summary>
public sealed class Workspace
{
    private Workspace(string root)
    {
        Root = root;
        Inbox = Path.Combine(root, "inbox");
        Lake = Path.Combine(root, "lake");
        Sources = Path.Combine(Lake, "sources");
        WarehouseDirectory = Path.Combine(root, "warehouse");
        Exports = Path.Combine(root, "exports");
        Log = Path.Combine(root, "log");
    }

    /// <summary>Full path of the workspace.</summary>
    public string Root { get; }

    /// <summary>Default inbox of the site.</summary>
    public string Inbox { get; }

    /// <summary>The Parquet lake: the truth.</summary>
    public string Lake { get; }

    /// <summary>The documents' bytes, content-addressed.</summary>
    public string Sources { get; }

    /// <summary>The published DuckDB files: disposable.</summary>
    public string WarehouseDirectory { get; }

    /// <summary>Periodic summaries that were made.</summary>
    public string Exports { get; }

    /// <summary>Log files.</summary>
    public string Log { get; }

    /// <summary>Opens a workspace and creates what is missing of it.</summary>
    /// <param name="directory">The folder, relative to the working directory or absolute.</param>
    /// <exception cref="WorkspaceException">The folder cannot be created, or is a file.</exception>
    public static Workspace Open(string directory)
    {
        try
        {
            var workspace = new Workspace(Path.GetFullPath(directory));
            foreach (var folder in new[] { workspace.Inbox, workspace.Lake, workspace.Sources, workspace.WarehouseDirectory, workspace.Exports, workspace.Log })
            {
                Directory.CreateDirectory(folder);
            }

            return workspace;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new WorkspaceException($"无法创建或打开工作目录“{directory}”：{fault.Message}。请检查路径、写权限和磁盘空间，或用 --data 指定另一个目录。", fault);
        }
    }

    /// <summary>Takes the lock of whoever writes lake or warehouse. The same flow of execution may take it again.</summary>
    /// <param name="wait">How long to wait for somebody else.</param>
    /// <exception cref="WorkspaceLockedException">It was not free within that time.</exception>
    public WorkspaceLock Lock(TimeSpan wait) => WorkspaceLock.Take(this, wait);
}
