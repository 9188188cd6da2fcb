using System.Text.Json;

namespace PerfEval.Warehouse.Lake;

/// <summary>One batch of the lake. A batch exists if and only if its manifest does: the manifest is written last.</summary>
/// <param name="Batch">Number, from 1, without gaps in order of writing.</param>
/// <param name="Id">Content of the batch: hash of its files.</param>
/// <param name="CreatedAt">UTC.</param>
/// <param name="Files">Its Parquet files.</param>
/// <param name="Rows">Rows by dataset.</param>
public sealed record LakeManifest(int Batch, string Id, DateTime CreatedAt, IReadOnlyList<LakeFile> Files, IReadOnlyDictionary<string, long> Rows)
{
    private const int ShownId = 12;

    /// <summary>All batches in order of writing.</summary>
    /// <param name="workspace">Where the lake is.</param>
    /// <exception cref="LakeReadException">A manifest cannot be read.</exception>
    public static IReadOnlyList<LakeManifest> ReadAll(Workspace workspace)
    {
        var folder = Folder(workspace);
        return Directory.Exists(folder)
            ? [.. Directory.EnumerateFiles(folder, "*.json").Select(Read).OrderBy(m => m.Batch)]
            : [];
    }

    internal static string Folder(Workspace workspace) => Path.Combine(workspace.Lake, "manifest");

    internal void Write(Workspace workspace) =>
        ImmutableFile.Write(Path.Combine(Folder(workspace), $"{Batch:D6}-{Id[..ShownId]}.json"), JsonSerializer.SerializeToUtf8Bytes(this, LakeJson.Options));

    private static LakeManifest Read(string path)
    {
        try
        {
            return JsonSerializer.Deserialize<LakeManifest>(File.ReadAllBytes(path), LakeJson.Options)
                ?? throw new JsonException("null");
        }
        catch (Exception fault) when (fault is JsonException or IOException or UnauthorizedAccessException)
        {
            throw new LakeReadException($"无法读取批次清单“{path}”：{fault.Message}。请从备份恢复该文件，不要手工修改。", fault);
        }
    }
}
