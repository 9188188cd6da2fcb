using System.Security.Cryptography;
using System.Text;
using DuckDB.NET.Data;
using PerfEval.Warehouse.Engine;

namespace PerfEval.Warehouse.Lake;

/// <summary>Writes batches of rows to the lake. A batch is whole or not there: files under temporary names, flushed, renamed to the
/// name of their content, and the manifest last.</summary>
/// <param name="workspace">Where the lake is.</param>
public sealed class LakeWriter(Workspace workspace)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    /// <summary>Writes the rows as one batch. Rows that are in the lake already as a batch are not written again: their batch is returned.</summary>
    /// <param name="rows">What was read; may be empty.</param>
    /// <returns>The batch; number 0 and no files where there were no rows.</returns>
    /// <exception cref="LakeWriteException">The disk is full or cannot be written; nothing of the batch is in the lake.</exception>
    public LakeManifest Write(LakeRows rows)
    {
        using var held = workspace.Lock(Patience);
        var writing = Path.Combine(workspace.Lake, ".writing");
        try
        {
            var batches = LakeManifest.ReadAll(workspace);
            LakeOrphans.Remove(workspace, batches, writing);
            Directory.CreateDirectory(writing);
            var files = WriteFiles(rows, writing);
            return files.Count == 0 ? Manifest(0, files) : Publish(batches, files, writing);
        }
        catch (OverflowException fault)
        {
            throw new LakeWriteException($"数据湖写入失败，本批数据没有写入：{fault.Message}。该数值大得不可能是真实数据，请把文档移出收件目录并反馈给维护人员。", fault);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or DuckDBException)
        {
            throw new LakeWriteException($"数据湖写入失败，本批数据没有写入：{fault.Message}。请检查磁盘空间和“{workspace.Lake}”的写权限，然后重新运行，会从未完成处继续。", fault);
        }
        finally
        {
            LakeOrphans.RemoveFolder(writing);
        }
    }

    private static List<LakeFile> WriteFiles(LakeRows rows, string writing)
    {
        var files = new List<LakeFile>();
        using var database = WarehouseDatabase.OpenInMemory(Path.Combine(writing, "engine"));
        foreach (var dataset in LakeDataset.All)
        {
            foreach (var (year, part) in dataset.Partitions(rows))
            {
                var temporary = Path.Combine(writing, "part.parquet");
                ParquetFile.Write(database, dataset, part, temporary);
                ImmutableFile.FlushToDisk(temporary);
                var hash = HashOf(temporary);
                var file = new LakeFile($"{dataset.Folder(year)}/{hash}.parquet", dataset.Name, year, part.Count, hash);
                File.Move(temporary, Path.Combine(writing, $"{files.Count}"));
                files.Add(file);
            }
        }

        return files;
    }

    private LakeManifest Publish(IReadOnlyList<LakeManifest> batches, List<LakeFile> files, string writing)
    {
        var manifest = Manifest(batches.Count == 0 ? 1 : batches[^1].Batch + 1, files);
        if (batches.FirstOrDefault(b => b.Id == manifest.Id) is { } known)
        {
            return known;
        }

        for (var i = 0; i < files.Count; i++)
        {
            var path = Path.Combine(workspace.Lake, files[i].Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.Move(Path.Combine(writing, $"{i}"), path, overwrite: true);
        }

        manifest.Write(workspace);
        return manifest;
    }

    private static LakeManifest Manifest(int batch, List<LakeFile> files)
    {
        var content = string.Join('\n', files.Select(f => f.Path));
        var id = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)));
        return new(batch, id, DateTime.UtcNow, files, files.GroupBy(f => f.Dataset).ToDictionary(g => g.Key, g => g.Sum(f => f.Rows)));
    }

    internal static string HashOf(string path)
    {
        using var file = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(file));
    }
}
