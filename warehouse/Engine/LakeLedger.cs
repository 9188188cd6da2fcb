using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using PerfEval.Warehouse.Lake;

namespace PerfEval.Warehouse.Engine;

/// <summary>The raw rows of the lake in the warehouse (schema <c>lake</c>) and the ledger of the batches they came in.
/// A batch's id and its rows are in one transaction, so each batch is there exactly once.</summary>
internal sealed class LakeLedger(Workspace workspace, WarehouseDatabase database)
{
    private const string DecisionTable =
        "CREATE TABLE IF NOT EXISTS lake.decisions (id VARCHAR, time TIMESTAMP, who VARCHAR, what VARCHAR, key VARCHAR, value VARCHAR, reason VARCHAR)";

    /// <summary>The shape of the raw tables: a warehouse of another shape is built anew.</summary>
    internal static string Shape() => Convert.ToHexStringLower(
        SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', LakeDataset.All.Select(d => $"{d.Name}({d.TableColumns()})")))));

    internal void Create()
    {
        database.Execute("CREATE SCHEMA IF NOT EXISTS lake");
        database.Execute("CREATE TABLE IF NOT EXISTS lake.batches (batch_no INTEGER PRIMARY KEY, batch_id VARCHAR UNIQUE, created_at TIMESTAMP)");
        database.Execute("CREATE TABLE IF NOT EXISTS lake.state (name VARCHAR PRIMARY KEY, value VARCHAR)");
        foreach (var dataset in LakeDataset.All)
        {
            database.Execute($"CREATE TABLE IF NOT EXISTS lake.{dataset.Name} (batch_no INTEGER, batch_id VARCHAR, {dataset.TableColumns()})");
        }
    }

    internal HashSet<string> Batches() => Texts("SELECT batch_id FROM lake.batches");

    /// <summary>Number of the newest batch; 0 where there is none.</summary>
    internal long LastBatch() => Convert.ToInt64(database.Scalar("SELECT coalesce(max(batch_no), 0) FROM lake.batches"), CultureInfo.InvariantCulture);

    /// <summary>Ids of the decisions that were replayed last.</summary>
    internal HashSet<string> Decisions()
    {
        database.Execute(DecisionTable);
        return Texts("SELECT id FROM lake.decisions");
    }

    /// <summary>Drops every model: other models may be tables where these are views, and some may be gone.</summary>
    internal void DropModels()
    {
        foreach (var drop in Texts("SELECT 'DROP ' || CASE table_type WHEN 'VIEW' THEN 'VIEW ' ELSE 'TABLE ' END || table_name FROM information_schema.tables WHERE table_schema = 'main'"))
        {
            database.Execute(drop);
        }
    }

    internal string? State(string name) => (string?)database.Scalar("SELECT value FROM lake.state WHERE name = $name", ("name", name));

    internal void SetState(string name, string value) =>
        database.Execute("INSERT OR REPLACE INTO lake.state VALUES ($name, $value)", ("name", name), ("value", value));

    /// <summary>Takes a batch in.</summary>
    /// <exception cref="LakeReadException">A file is missing or not what the manifest says.</exception>
    internal void Take(LakeManifest batch)
    {
        database.Execute("INSERT INTO lake.batches VALUES ($no, $id, $at)", ("no", batch.Batch), ("id", batch.Id), ("at", batch.CreatedAt));
        foreach (var file in batch.Files)
        {
            var path = Path.Combine(workspace.Lake, file.Path);
            if (!File.Exists(path) || LakeWriter.HashOf(path) != file.Sha256)
            {
                throw new LakeReadException($"数据湖文件“{path}”缺失或已被改动，与批次清单不符。请从备份恢复该文件后重新加载。");
            }

            var dataset = LakeDataset.Named(file.Dataset);
            var names = string.Join(", ", dataset.Columns.Select(c => WarehouseDatabase.Quote(c.Name)));
            var year = dataset.IsByYear ? $", {file.Year?.ToString(CultureInfo.InvariantCulture) ?? "NULL"} AS year" : "";
            database.Execute(
                $"""
                INSERT INTO lake.{dataset.Name} BY NAME
                SELECT {batch.Batch} AS batch_no, $id AS batch_id, COLUMNS(c -> c IN ({names})){year}
                FROM read_parquet($path, hive_partitioning = false)
                """,
                ("id", batch.Id),
                ("path", path));
        }
    }

    /// <summary>Replays what people decided.</summary>
    internal void Replay(IReadOnlyList<Decision> decisions)
    {
        database.Execute(DecisionTable);
        database.Execute("DELETE FROM lake.decisions");
        foreach (var d in decisions)
        {
            database.Execute(
                "INSERT INTO lake.decisions VALUES ($id, $time, $who, $what, $key, $value, $reason)",
                ("id", d.Id), ("time", d.Time), ("who", d.Who), ("what", d.What), ("key", d.Key), ("value", d.Value), ("reason", d.Reason));
        }
    }

    private HashSet<string> Texts(string sql)
    {
        using var command = database.Command(sql);
        using var reader = command.ExecuteReader();
        var texts = new HashSet<string>();
        while (reader.Read())
        {
            texts.Add(reader.GetString(0));
        }

        return texts;
    }
}
