using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using PerfEval.Warehouse.Lake;

namespace PerfEval.Warehouse.Engine;

/// <summary>When each finding was seen first. What the rules find today can be computed again, what they found then cannot: the lake keeps, for every
/// load that found something new, a small immutable file of the new findings' keys and the newest batch at the time (folder <c>finding_history</c>).
/// The first load keeps an empty key beside them: what it found is not new, for there is nothing before it.</summary>
internal sealed class FindingHistory(Workspace workspace, WarehouseDatabase database)
{
    private const string Table = "lake.finding_history";
    private const string Added = "findings_added";
    private const string FilesState = "finding_history";
    private const int ShownHash = 12;

    private readonly LakeLedger ledger = new(workspace, database);
    private bool isReadAgain;

    private string Folder => Path.Combine(workspace.Lake, "finding_history");

    /// <summary>An empty history: every finding is new.</summary>
    internal void Create() => database.Execute($"CREATE OR REPLACE TABLE {Table} (data_key VARCHAR, batch_no INTEGER)");

    /// <summary>Reads what earlier loads kept, where the table does not hold it already.</summary>
    internal void Read()
    {
        var files = Files();
        if (ledger.State(FilesState) == Names(files))
        {
            return;
        }

        isReadAgain = true;
        Create();
        foreach (var file in files)
        {
            database.Execute($"INSERT INTO {Table} BY NAME SELECT data_key, batch_no FROM read_parquet($path)", ("path", file));
        }

        // A load that died before it was published may have kept a key that a later one kept again.
        database.Execute($"CREATE OR REPLACE TABLE {Table} AS SELECT data_key, min(batch_no) AS batch_no FROM {Table} GROUP BY data_key");
    }

    /// <summary>Keeps the findings of current forms that no earlier load has seen.</summary>
    /// <param name="where">Condition for the findings that came since the history was kept last; all are looked at where it is another one than then.</param>
    internal void Keep(string where)
    {
        database.Execute($"CREATE OR REPLACE TEMP TABLE {Added} AS SELECT DISTINCT data_key, (SELECT max(batch_no) FROM lake.batches) AS batch_no FROM (SELECT data_key FROM fct_finding WHERE is_current AND {(isReadAgain ? "true" : where)} UNION ALL SELECT '') AS f WHERE NOT EXISTS (FROM {Table} AS h WHERE h.data_key = f.data_key)");
        if (database.Count(Added) > 0)
        {
            Directory.CreateDirectory(Folder);
            var temporary = Path.Combine(Folder, "keeping" + ImmutableFile.TemporarySuffix);
            database.Execute($"COPY (FROM {Added} ORDER BY ALL) TO {WarehouseDatabase.Quote(temporary)} (FORMAT parquet, COMPRESSION zstd)");
            ImmutableFile.FlushToDisk(temporary);
            var batch = Convert.ToInt64(database.Scalar("SELECT max(batch_no) FROM lake.batches"), CultureInfo.InvariantCulture);
            File.Move(temporary, Path.Combine(Folder, string.Create(CultureInfo.InvariantCulture, $"{batch:D6}-{LakeWriter.HashOf(temporary)[..ShownHash]}.parquet")), overwrite: true);
            database.Execute($"INSERT INTO {Table} FROM {Added}");
        }

        ledger.SetState(FilesState, Names(Files()));
    }

    private List<string> Files() => Directory.Exists(Folder) ? [.. Directory.GetFiles(Folder, "*.parquet").Order(StringComparer.Ordinal)] : [];

    private static string Names(IEnumerable<string> files) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', files.Select(Path.GetFileName)))));
}
