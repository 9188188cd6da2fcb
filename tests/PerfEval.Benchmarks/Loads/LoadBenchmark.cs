using System.Diagnostics;
using System.Text.Json;
using DuckDB.NET.Data;
using PerfEval.Warehouse;
using PerfEval.Warehouse.Engine;
using PerfEval.Warehouse.Lake;

namespace PerfEval.Benchmarks.Loads;

/// <summary>Parquet to star schema against a plain script of the same selects, and what 500 more forms cost a large warehouse and an empty one.</summary>
internal static class LoadBenchmark
{
    private const double MostOfScript = 1.5;
    private const double MostOfEmpty = 1.2;
    private const int More = 500;
    private const int ShownModels = 12;

    /// <summary>Prints times and ratios; true where both targets are met and the warehouse that grew equals one built anew.</summary>
    public static bool Run(int forms)
    {
        var root = Directory.CreateTempSubdirectory("perfeval-load-").FullName;
        try
        {
            var (large, small) = (Workspace.Open(Path.Combine(root, "large")), Workspace.Open(Path.Combine(root, "small")));
            var (largeLake, smallLake) = (new LargeLake(large), new LargeLake(small));
            largeLake.Write(forms, More);
            Console.WriteLine($"load: {forms - More} forms, then {More} more, {Environment.ProcessorCount} cores");
            var catalog = SqlModelCatalog.Load();
            var star = catalog.Only([.. catalog.Models.Where(model => model.Folder != "marts").Select(model => model.Name)], []);
            var load = Seconds(() => new WarehouseLoader(large, star).Rebuild(CancellationToken.None));
            var script = Seconds(() => Script(large, star, Path.Combine(root, "script.duckdb")));
            Console.WriteLine($"  plain script               {script,8:0.0} s");
            Console.WriteLine($"  load with ledger           {load,8:0.0} s   ratio {load / script:0.00} (at most {MostOfScript})");
            Shown("  with rules and marts     ", () => new WarehouseLoader(large, catalog).Rebuild(CancellationToken.None));

            largeLake.WriteHeldBack(More);
            smallLake.WriteHeldBack(More);
            var empty = Shown($"  {More} into an empty one     ", () => new WarehouseLoader(small, catalog).Load(CancellationToken.None));
            var grown = Shown($"  {More} into the large one    ", () => new WarehouseLoader(large, catalog).Load(CancellationToken.None));
            Console.WriteLine($"  ratio                      {grown / empty,8:0.00}   (at most {MostOfEmpty})");
            var before = Contents(large, catalog);
            new WarehouseLoader(large, catalog).Rebuild(CancellationToken.None);
            var differing = before.Except(Contents(large, catalog)).ToList();
            Console.WriteLine(differing.Count == 0 ? "  every table equals a rebuild's" : $"  differs from a rebuild: {string.Join(", ", differing.Select(pair => pair.Key))}");
            return load <= MostOfScript * script && grown <= MostOfEmpty * empty && differing.Count == 0;
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }

    private static double Shown(string label, Func<LoadOutcome> load)
    {
        LoadOutcome? outcome = null;
        var seconds = Seconds(() => outcome = load());
        Console.WriteLine($"{label}{seconds,8:0.0} s   load {outcome!.Seconds.Load} rules {outcome.Seconds.Rules} marts {outcome.Seconds.Marts}; longest: "
            + string.Join(", ", outcome.Seconds.Models.OrderByDescending(model => model.Value).Take(ShownModels).Select(model => $"{model.Key} {model.Value:0.0}")));
        return seconds;
    }

    private static double Seconds(Action action)
    {
        var clock = Stopwatch.StartNew();
        action();
        return clock.Elapsed.TotalSeconds;
    }

    // What somebody would write who wants the tables and nothing else: read the lake, run the selects, close.
    private static void Script(Workspace workspace, SqlModelCatalog star, string path)
    {
        using var connection = new DuckDBConnection($"DataSource={path}");
        connection.Open();
        foreach (var statement in Statements(workspace, star))
        {
            using var command = connection.CreateCommand();
            command.CommandText = statement;
            command.ExecuteNonQuery();
        }
    }

    private static IEnumerable<string> Statements(Workspace workspace, SqlModelCatalog star)
    {
        var models = Path.Combine(AppContext.BaseDirectory, "warehouse");
        yield return "CREATE SCHEMA lake; CREATE SCHEMA reference";
        yield return "CREATE TABLE lake.batches AS SELECT 1 AS batch_no, now()::TIMESTAMP AS created_at; CREATE TABLE lake.finding_history (data_key VARCHAR, batch_no INTEGER)";
        yield return "CREATE TABLE lake.decisions (id VARCHAR, time TIMESTAMP, who VARCHAR, what VARCHAR, key VARCHAR, value VARCHAR, reason VARCHAR)";
        yield return $"ATTACH '{Directory.GetFiles(workspace.WarehouseDirectory, "*.duckdb").Single()}' AS loaded (READ_ONLY)";
        foreach (var dataset in typeof(LakeRows).GetProperties().Select(property => JsonNamingPolicy.SnakeCaseLower.ConvertName(property.Name)))
        {
            var files = Directory.GetFiles(workspace.Lake, "*.parquet", SearchOption.AllDirectories).Where(file => file.Contains($"dataset={dataset}/", StringComparison.Ordinal)).ToList();
            yield return files.Count == 0
                ? $"CREATE TABLE lake.{dataset} AS FROM loaded.lake.{dataset} LIMIT 0"
                : $"CREATE TABLE lake.{dataset} AS SELECT 1 AS batch_no, * FROM read_parquet([{string.Join(", ", files.Select(file => $"'{file}'"))}], union_by_name = true, hive_partitioning = true)";
        }

        yield return "CREATE TABLE rule_row AS FROM loaded.main.rule_row LIMIT 0";
        yield return "DETACH loaded";
        foreach (var file in Directory.GetFiles(Path.Combine(models, "reference"), "*.csv"))
        {
            yield return $"CREATE TABLE reference.{Path.GetFileNameWithoutExtension(file)} AS FROM read_csv('{file}', header = true, all_varchar = true, delim = ',', quote = '\"')";
        }

        yield return "CREATE TABLE reference.rule (rule_id VARCHAR, title VARCHAR, category VARCHAR, scope VARCHAR, basis VARCHAR, since VARCHAR, version VARCHAR)";
        foreach (var macro in Directory.GetFiles(Path.Combine(models, "macros"), "*.sql").Order(StringComparer.Ordinal))
        {
            yield return File.ReadAllText(macro);
        }

        foreach (var model in star.Models.Where(model => model.Folder != "marts"))
        {
            yield return $"CREATE TABLE {model.Name} AS {model.Sql}";
        }
    }

    // A number that stands for the rows of each table, whatever their order.
    private static Dictionary<string, string> Contents(Workspace workspace, SqlModelCatalog catalog)
    {
        using var reader = WarehouseReader.Open(workspace, catalog);
        return catalog.Models.ToDictionary(model => model.Name, model => string.Join(' ', reader.Sql($"SELECT count(*), sum(hash(x)::HUGEINT) FROM {model.Name} AS x", TimeSpan.FromMinutes(5)).Rows[0]));
    }
}
