using DuckDB.NET.Data;
using PerfEval.Warehouse.Engine;

namespace PerfEval.Warehouse.Lake;

/// <summary>What the lake knows already: which content stood at which path last, and which engine version read a document.
/// Answers "is this new?" without the warehouse.</summary>
public sealed class LakeIndex
{
    private readonly IReadOnlyDictionary<string, CollectedDocument> lastByPath;
    private readonly IReadOnlyDictionary<string, string> readerByDocument;

    private LakeIndex(IReadOnlyDictionary<string, CollectedDocument> lastByPath, IReadOnlyDictionary<string, string> readerByDocument)
    {
        this.lastByPath = lastByPath;
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
            return new(new Dictionary<string, CollectedDocument>(), new Dictionary<string, string>());
        }

        try
        {
            using var database = WarehouseDatabase.OpenInMemory(Path.Combine(workspace.WarehouseDirectory, ".engine"));
            return new(LastDocuments(database, files), LastReaders(database, files));
        }
        catch (DuckDBException fault)
        {
            throw new LakeReadException($"数据湖中的文件缺失或损坏：{fault.Message}。请从备份恢复“{workspace.Lake}”。", fault);
        }
    }

    /// <summary>The document that stood at a path when it was last collected.</summary>
    /// <param name="sourcePath">Full path in the inbox.</param>
    /// <returns>The document, or null when the path is new.</returns>
    public CollectedDocument? LastAt(string sourcePath) => lastByPath.GetValueOrDefault(sourcePath);

    /// <summary>Content that stood at a path when it was last collected.</summary>
    /// <param name="sourcePath">Full path in the inbox.</param>
    /// <returns>SHA-256, or null when the path is new.</returns>
    public string? ContentAt(string sourcePath) => LastAt(sourcePath)?.Sha256;

    /// <summary>Version of the engine that read a document last.</summary>
    /// <param name="documentId">SHA-256 of its bytes.</param>
    /// <returns>The version, or null when it was never read.</returns>
    public string? ReaderVersionOf(string documentId) => readerByDocument.GetValueOrDefault(documentId);

    private static Dictionary<string, CollectedDocument> LastDocuments(WarehouseDatabase database, List<string> files)
    {
        using var command = Newest(database, files, "source_path", "(document_id, size_bytes, modified_at, received_at)", "true");
        using var reader = command.ExecuteReader();
        var documents = new Dictionary<string, CollectedDocument>();
        while (reader.Read())
        {
            var path = reader.GetString(0);
            documents.Add(path, new CollectedDocument(path, reader.GetString(1), reader.GetInt64(2), Utc(reader.GetDateTime(3)), Utc(reader.GetDateTime(4))));
        }

        return documents;
    }

    private static Dictionary<string, string> LastReaders(WarehouseDatabase database, List<string> files)
    {
        using var command = Newest(database, files, "document_id", "(reader_version,)", "is_reading");
        using var reader = command.ExecuteReader();
        var versions = new Dictionary<string, string>();
        while (reader.Read())
        {
            versions.Add(reader.GetString(0), reader.GetString(1));
        }

        return versions;
    }

    // The newest values of each key, a column each: files stand in order of their batches.
    private static DuckDBCommand Newest(WarehouseDatabase database, List<string> files, string key, string values, string condition) => database.Command(
        $"""
        SELECT key, unnest(newest)
        FROM (SELECT {key} AS key, arg_max(row{values}, (list_position($files, filename), received_at)) AS newest
              FROM read_parquet($files, hive_partitioning = false, filename = true)
              WHERE {condition} GROUP BY {key})
        """,
        ("files", files));

    private static DateTime Utc(DateTime stored) => DateTime.SpecifyKind(stored, DateTimeKind.Utc);
}
