using DuckDB.NET.Data;
using PerfEval.Warehouse.Engine;

namespace PerfEval.Warehouse.Lake;

/// <summary>What the lake knows already: which content stood at which path last, and which engine version read a document.
/// Answers "is this new?" without the warehouse.</summary>
public sealed class LakeIndex
{
    private readonly IReadOnlyDictionary<string, string> contentByPath;
    private readonly IReadOnlyDictionary<string, string> readerByDocument;

    private LakeIndex(IReadOnlyDictionary<string, string> contentByPath, IReadOnlyDictionary<string, string> readerByDocument)
    {
        this.contentByPath = contentByPath;
        this.readerByDocument = readerByDocument;
    }

    /// <summary>Reads the index from the lake.</summary>
    /// <param name="workspace">Where the lake is.</param>
    /// <exception cref="LakeReadException">A file of the lake is missing or damaged.</exception>
    public static LakeIndex Read(Workspace workspace)
    {
        var files = LakeManifest.ReadAll(workspace)
            .SelectMany(batch => batch.Files)
            .Where(file => file.Dataset == "documents")
            .Select(file => Path.Combine(workspace.Lake, file.Path))
            .ToList();
        if (files.Count == 0)
        {
            return new(new Dictionary<string, string>(), new Dictionary<string, string>());
        }

        try
        {
            using var database = WarehouseDatabase.OpenInMemory(Path.Combine(workspace.WarehouseDirectory, ".engine"));
            return new(
                Newest(database, files, "source_path", "document_id", "true"),
                Newest(database, files, "document_id", "reader_version", "is_reading"));
        }
        catch (DuckDBException fault)
        {
            throw new LakeReadException($"数据湖中的文件缺失或损坏：{fault.Message}。请从备份恢复“{workspace.Lake}”。", fault);
        }
    }

    /// <summary>Content that stood at a path when it was last collected.</summary>
    /// <param name="sourcePath">Full path in the inbox.</param>
    /// <returns>SHA-256, or null when the path is new.</returns>
    public string? ContentAt(string sourcePath) => contentByPath.GetValueOrDefault(sourcePath);

    /// <summary>Version of the engine that read a document last.</summary>
    /// <param name="documentId">SHA-256 of its bytes.</param>
    /// <returns>The version, or null when it was never read.</returns>
    public string? ReaderVersionOf(string documentId) => readerByDocument.GetValueOrDefault(documentId);

    // The newest value of each key: files stand in order of their batches.
    private static Dictionary<string, string> Newest(WarehouseDatabase database, List<string> files, string key, string value, string condition)
    {
        using var command = database.Command(
            $"""
            SELECT {key}, arg_max({value}, (list_position($files, filename), received_at))
            FROM read_parquet($files, hive_partitioning = false, filename = true)
            WHERE {condition} GROUP BY {key}
            """,
            ("files", files));
        using var reader = command.ExecuteReader();
        var pairs = new Dictionary<string, string>();
        while (reader.Read())
        {
            pairs.Add(reader.GetString(0), reader.GetString(1));
        }

        return pairs;
    }
}
