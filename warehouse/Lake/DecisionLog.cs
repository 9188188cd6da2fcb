using System.Text.Json;

namespace PerfEval.Warehouse.Lake;

/// <summary>The decisions of a workspace (dataset <c>decisions</c>), one immutable file each.</summary>
/// <param name="workspace">Where the lake is.</param>
public sealed class DecisionLog(Workspace workspace)
{
    private string Folder => Path.Combine(workspace.Lake, "dataset=decisions");

    /// <summary>Keeps a decision. It takes effect with the next load.</summary>
    /// <exception cref="LakeWriteException">The disk is full or cannot be written.</exception>
    public void Append(Decision decision)
    {
        try
        {
            ImmutableFile.Write(Path.Combine(Folder, TimedId.Checked(decision.Id) + ".json"), JsonSerializer.SerializeToUtf8Bytes(decision, LakeJson.Options));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new LakeWriteException($"决定没有保存：{fault.Message}。请检查磁盘空间和写权限后重试。", fault);
        }
    }

    /// <summary>All decisions, oldest first.</summary>
    /// <exception cref="LakeReadException">A file cannot be read.</exception>
    public IReadOnlyList<Decision> ReadAll() =>
        Directory.Exists(Folder)
            ? [.. Directory.EnumerateFiles(Folder, "*.json").Select(Read).OrderBy(d => d.Time).ThenBy(d => d.Id, StringComparer.Ordinal)]
            : [];

    private static Decision Read(string path)
    {
        try
        {
            return JsonSerializer.Deserialize<Decision>(File.ReadAllBytes(path), LakeJson.Options) ?? throw new JsonException("null");
        }
        catch (Exception fault) when (fault is JsonException or IOException or UnauthorizedAccessException)
        {
            throw new LakeReadException($"无法读取决定“{path}”：{fault.Message}。请从备份恢复该文件，不要手工修改。", fault);
        }
    }
}
