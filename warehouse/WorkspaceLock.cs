using System.Collections.Immutable;
using System.Globalization;

namespace PerfEval.Warehouse;

/// <summary>The exclusive lock on a workspace, held by the operating system: it is free again when its process dies, however it dies.</summary>
public sealed class WorkspaceLock : IDisposable
{
    // A job holds the lock and calls writers that take it too, so one flow of execution may enter twice; another thread may not.
    private static readonly AsyncLocal<ImmutableHashSet<string>?> Held = new();
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private const string OwnerSuffix = "-owner";

    private readonly string path;
    private readonly FileStream? file;

    private WorkspaceLock(string path, FileStream? file)
    {
        this.path = path;
        this.file = file;
    }

    /// <summary>Gives the lock back.</summary>
    public void Dispose()
    {
        if (file is null)
        {
            return;
        }

        Held.Value = Held.Value?.Remove(path);
        file.Dispose();
    }

    internal static WorkspaceLock Take(Workspace workspace, TimeSpan wait)
    {
        var path = Path.Combine(workspace.Root, ".lock");
        var held = Held.Value ?? [];
        if (held.Contains(path))
        {
            return new WorkspaceLock(path, null);
        }

        var until = DateTime.UtcNow + wait;
        while (true)
        {
            if (TryOpen(path) is { } file)
            {
                Held.Value = held.Add(path);
                return new WorkspaceLock(path, file);
            }

            if (DateTime.UtcNow >= until)
            {
                throw new WorkspaceLockedException($"工作目录“{workspace.Root}”正被另一个任务写入{Owner(path)}。请等它完成后再试；如果确定没有任务在运行，请检查该目录的写权限。");
            }

            Thread.Sleep(Pause);
        }
    }

    private static FileStream? TryOpen(string path)
    {
        FileStream file;
        try
        {
            file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (UnauthorizedAccessException fault)
        {
            throw new WorkspaceException($"无法写入“{path}”：{fault.Message}。请检查工作目录的写权限。", fault);
        }
        catch (IOException fault)
        {
            return File.Exists(path) ? null : throw new WorkspaceException($"无法创建“{path}”：{fault.Message}。请检查磁盘空间。", fault);
        }

        Sign(path);
        return file;
    }

    // For the person who finds it held. A locked file cannot be read, and a full disk must not keep the lock from being taken.
    private static void Sign(string path)
    {
        try
        {
            File.WriteAllText(path + OwnerSuffix, string.Create(CultureInfo.InvariantCulture, $"{Environment.ProcessId}，自 {DateTime.Now:yyyy-MM-dd HH:mm:ss}"));
        }
        catch (IOException)
        {
            File.Delete(path + OwnerSuffix);
        }
    }

    private static string Owner(string path)
    {
        try
        {
            return File.ReadAllText(path + OwnerSuffix) is { Length: > 0 } owner ? $"（进程 {owner}）" : "";
        }
        catch (IOException)
        {
            return "";
        }
    }
}
