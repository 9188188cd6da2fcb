using System.Text.Json;

namespace PerfEval.Warehouse.Lake;

/// <summary>What one look at the inbox found, kept in a file until all of it is in the lake. A run that dies leaves it behind and the next goes on with it
/// under the same id, so that an interrupted run and an undisturbed one give the same versions.</summary>
/// <param name="Id">Sortable by time.</param>
/// <param name="Documents">New and changed documents in path order.</param>
public sealed record Intake(string Id, IReadOnlyList<CollectedDocument> Documents)
{
    /// <summary>Unfinished collections, oldest first.</summary>
    /// <exception cref="LakeReadException">A file is damaged.</exception>
    public static IReadOnlyList<Intake> Unfinished(Workspace workspace)
    {
        var folder = Folder(workspace);
        return !Directory.Exists(folder)
            ? []
            : [.. Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal).Select(Read)];
    }

    /// <summary>Keeps the collection.</summary>
    /// <exception cref="LakeWriteException">The disk is full or cannot be written.</exception>
    public void Save(Workspace workspace)
    {
        try
        {
            ImmutableFile.Write(FileOf(workspace), JsonSerializer.SerializeToUtf8Bytes(this, LakeJson.Options));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new LakeWriteException($"收件清单无法写入“{Folder(workspace)}”：{fault.Message}。请检查磁盘空间和写权限，然后重新运行。", fault);
        }
    }

    /// <summary>Forgets the collection: all of it is in the lake.</summary>
    public void Finish(Workspace workspace) => File.Delete(FileOf(workspace));

    private static Intake Read(string path)
    {
        try
        {
            return JsonSerializer.Deserialize<Intake>(File.ReadAllBytes(path), LakeJson.Options)
                ?? throw new JsonException("null");
        }
        catch (JsonException fault)
        {
            throw new LakeReadException($"收件清单“{path}”已损坏：{fault.Message}。请删除该文件后重新运行，文档会重新收取。", fault);
        }
    }

    private string FileOf(Workspace workspace) => Path.Combine(Folder(workspace), Id + ".json");

    private static string Folder(Workspace workspace) => Path.Combine(workspace.Lake, "collections");
}
