using System.Diagnostics;
using DuckDB.NET.Data;
using DuckDB.NET.Native;

namespace PerfEval.Warehouse.Engine;

/// <summary>Runs model files: macros, reference tables, models, rules.</summary>
internal class ModelBuilder(WarehouseDatabase database, SqlModelCatalog catalog)
{
    private readonly Dictionary<string, decimal> seconds = [];

    /// <summary>Where the models are.</summary>
    protected WarehouseDatabase Database { get; } = database;

    /// <summary>How long each model and rule took.</summary>
    internal IReadOnlyDictionary<string, decimal> Seconds => seconds;

    /// <summary>Reference data, macros and the list of rules: what the models read beside the lake.</summary>
    internal void Prepare()
    {
        Database.Execute("CREATE SCHEMA IF NOT EXISTS reference");
        foreach (var file in catalog.References)
        {
            Run(file, $"CREATE OR REPLACE TABLE reference.{Path.GetFileNameWithoutExtension(file)} AS FROM read_csv({WarehouseDatabase.Quote(file)}, header = true, all_varchar = true, delim = ',', quote = '\"')");
        }

        foreach (var macro in catalog.Macros)
        {
            Run(macro, File.ReadAllText(macro));
        }

        Database.Execute("CREATE OR REPLACE TABLE reference.rule (rule_id VARCHAR, title VARCHAR, category VARCHAR, scope VARCHAR, basis VARCHAR, since VARCHAR, version VARCHAR)");
        foreach (var rule in catalog.Rules)
        {
            Database.Execute(
                "INSERT INTO reference.rule VALUES ($id, $title, $category, $scope, $basis, $since, $version)",
                ("id", rule.Name), ("title", rule.Title), ("category", rule.Category), ("scope", rule.Scope),
                ("basis", rule.Basis), ("since", rule.Since), ("version", rule.Version));
        }
    }

    /// <summary>Builds a model's table or view with the default parameters.</summary>
    internal virtual void Build(SqlModel model) => Run(model.Path, $"CREATE OR REPLACE {(model.IsView ? "VIEW" : "TABLE")} {model.Name} AS {model.WithDefaults()}");

    /// <summary>Has all rules say what they say.</summary>
    internal virtual void Judge(IReadOnlyList<SqlModel> rules, CancellationToken cancellation)
    {
        Database.Execute($"CREATE OR REPLACE TABLE {RuleRows.Table} ({RuleRows.Definition})");
        foreach (var rule in rules)
        {
            cancellation.ThrowIfCancellationRequested();
            Judge(rule, RuleRows.Table);
        }
    }

    /// <summary>Adds what one rule says.</summary>
    protected void Judge(SqlModel rule, string table, string where = "true") =>
        Run(rule.Path, $"INSERT INTO {table} BY NAME {Said(rule, where)}", ("rule", rule.Name), ("version", rule.Version));

    /// <summary>The select of what a rule says, with the rule's name and version as parameters: each thing that is wrong or cannot be told, and for each form
    /// how many are right. Twenty things are right for one that is not, and nobody asks more of them than that they are.</summary>
    protected static string Said(SqlModel rule, string where = "true") =>
        $"SELECT $rule AS rule_id, $version AS rule_version, evaluation_key, verdict, {string.Join(", ", RuleRows.Details.Select(WhereWrong))}, count(*) AS items FROM ({rule.Sql.TrimEnd().TrimEnd(';')}\n) WHERE {where} GROUP BY ALL";

    private static string WhereWrong(string column) => $"CASE WHEN verdict <> 'pass' THEN {column} END AS {column}";

    // The SQL begins on the file's first line, so the engine's "LINE 12" is line 12 of the file.
    protected void Run(string path, string sql, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        var watch = Stopwatch.StartNew();
        try
        {
            Database.Execute(sql, parameters);
            seconds[Path.GetFileNameWithoutExtension(path)] = watch.ElapsedMilliseconds / 1000m;
        }
        catch (DuckDBException fault) when (fault.ErrorType == DuckDBErrorType.OutOfMemory)
        {
            throw new WarehouseWriteException($"数据仓库没有更新，已发布的数据没有变化：计算“{Path.GetFileNameWithoutExtension(path)}”时内存不足，上限为 {EngineLimits.OfThisMachine().Memory}。请给本程序更多内存，然后重新运行。", fault);
        }
        catch (DuckDBException fault) when (!IsOfTheMachine(fault))
        {
            throw new SqlModelException($"模型文件“{path}”执行失败：{fault.Message}", fault);
        }
    }

    internal static bool IsOfTheMachine(DuckDBException fault) =>
        fault.ErrorType is DuckDBErrorType.Io or DuckDBErrorType.OutOfMemory or DuckDBErrorType.Fatal
        || fault.Message.StartsWith("IO Error", StringComparison.Ordinal);
}
