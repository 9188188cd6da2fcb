namespace PerfEval.Etl.Jobs;

/// <summary>Finds the documents of an inbox and its sub-folders and leaves out what is none: lock files of office programs, hidden files, files still being copied.</summary>
public static class InboxScanner
{
    private static readonly TimeSpan Settled = TimeSpan.FromSeconds(1);
    private static readonly string[] PartialExtensions = [".tmp", ".part", ".partial", ".crdownload", ".download"];

    /// <summary>Lists the documents in path order.</summary>
    /// <param name="inbox">The folder.</param>
    /// <param name="leftOut">Counts what was left out, by Chinese reason.</param>
    /// <exception cref="InputFolderException">The folder does not exist or cannot be read.</exception>
    public static IReadOnlyList<FileInfo> Scan(string inbox, Dictionary<string, int> leftOut)
    {
        if (!Directory.Exists(inbox))
        {
            throw new InputFolderException(File.Exists(inbox)
                ? $"“{inbox}”是文件，不是文件夹。请指定存放自评表的文件夹。"
                : $"文件夹“{inbox}”不存在。请检查路径。");
        }

        var found = new List<FileInfo>();
        try
        {
            Walk(new DirectoryInfo(inbox), found, leftOut);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new InputFolderException($"文件夹“{inbox}”无法读取：{fault.Message}。请检查读权限。", fault);
        }

        var growing = Growing(found);
        leftOut["正在复制"] = leftOut.GetValueOrDefault("正在复制") + growing.Count;
        return [.. found.Where(file => !growing.Contains(file.FullName)).OrderBy(file => file.FullName, StringComparer.Ordinal)];
    }

    private static void Walk(DirectoryInfo folder, List<FileInfo> found, Dictionary<string, int> leftOut)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos())
        {
            if (Reason(entry) is { } reason)
            {
                leftOut[reason] = leftOut.GetValueOrDefault(reason) + 1;
            }
            else if (entry is DirectoryInfo sub)
            {
                Walk(sub, found, leftOut);
            }
            else
            {
                found.Add((FileInfo)entry);
            }
        }
    }

    private static string? Reason(FileSystemInfo entry)
    {
        if (entry.LinkTarget is not null)
        {
            return "链接";
        }

        if (entry.Name.StartsWith("~$", StringComparison.Ordinal))
        {
            return "临时锁文件（~$）";
        }

        if (entry.Name.StartsWith('.') || entry.Attributes.HasFlag(FileAttributes.Hidden))
        {
            return "隐藏文件";
        }

        return entry is FileInfo && PartialExtensions.Contains(entry.Extension.ToLowerInvariant()) ? "正在复制" : null;
    }

    // A file written a moment ago may still be growing: looked at twice, a moment apart.
    private static HashSet<string> Growing(List<FileInfo> files)
    {
        var fresh = files.Where(file => DateTime.UtcNow - file.LastWriteTimeUtc < Settled).Select(file => (file.FullName, file.Length, file.LastWriteTimeUtc)).ToList();
        if (fresh.Count == 0)
        {
            return [];
        }

        Thread.Sleep(Settled / 2);
        return [.. fresh.Where(before => Now(before.FullName) != (before.Length, before.LastWriteTimeUtc)).Select(before => before.FullName)];
    }

    private static (long Length, DateTime LastWriteTimeUtc) Now(string path)
    {
        var file = new FileInfo(path);
        return file.Exists ? (file.Length, file.LastWriteTimeUtc) : default;
    }
}
