using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace PerfEval.Warehouse;

/// <summary>The exclusive lock on a workspace, held by the operating system: it is free again when its process dies, however it dies.</summary>
public sealed class WorkspaceLock : IDisposable
{
    // A job holds the lock and calls writers that take it too, so one flow of execution may enter twice; another thread may not.
    private static readonly AsyncLocal<ImmutableHashSet<string>?> Held = new();
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

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

        try
        {
            // For the person who finds it held; a full disk must not keep the lock from being taken.
            file.Write(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{Environment.ProcessId} {DateTime.UtcNow:yyyy-MM-ddTHH:mm:ssZ}\n")));
            file.SetLength(file.Position);
            file.Flush();
        }
        catch (IOException)
        {
            file.SetLength(0);
        }

        return file;
    }

    private static string Owner(string path)
    {
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var reader = new StreamReader(file);
            return reader.ReadLine() is { Length: > 0 } line ? $"（进程 {line}）" : "";
        }
        catch (IOException)
        {
            return "";
        }
    }
}
