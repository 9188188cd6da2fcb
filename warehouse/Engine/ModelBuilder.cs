using System.Diagnostics;
using DuckDB.NET.Data;
using DuckDB.NET.Native;

namespace PerfEval.Warehouse.Engine;

/// <summary>Runs model files: macros, reference tables, models, rules.</summary>
internal sealed class ModelBuilder(WarehouseDatabase database, SqlModelCatalog catalog)
{
    private const string RuleColumns =
        "evaluation_key VARCHAR, row_no INTEGER, subject VARCHAR, verdict VARCHAR, severity VARCHAR, printed VARCHAR, expected VARCHAR, detail VARCHAR, location VARCHAR";

    private readonly Dictionary<string, decimal> seconds = [];

    /// <summary>How long each model and rule took.</summary>
    internal IReadOnlyDictionary<string, decimal> Seconds => seconds;

    /// <summary>Reference data, macros and the list of rules: what the models read beside the lake.</summary>
    internal void Prepare()
    {
        database.Execute("CREATE SCHEMA IF NOT EXISTS reference");
        foreach (var file in catalog.References)
        {
            Run(file, $"CREATE OR REPLACE TABLE reference.{Path.GetFileNameWithoutExtension(file)} AS FROM read_csv({WarehouseDatabase.Quote(file)}, header = true, all_varchar = true, delim = ',', quote = '\"')");
        }

        foreach (var macro in catalog.Macros)
        {
            Run(macro, File.ReadAllText(macro));
        }

        database.Execute("CREATE OR REPLACE TABLE reference.rule (rule_id VARCHAR, title VARCHAR, category VARCHAR, scope VARCHAR, basis VARCHAR, since VARCHAR, version VARCHAR)");
        foreach (var rule in catalog.Rules)
        {
            database.Execute(
                "INSERT INTO reference.rule VALUES ($id, $title, $category, $scope, $basis, $since, $version)",
                ("id", rule.Name), ("title", rule.Title), ("category", rule.Category), ("scope", rule.Scope),
                ("basis", rule.Basis), ("since", rule.Since), ("version", rule.Version));
        }
    }

    /// <summary>Builds a model's table with the default parameters.</summary>
    internal void Build(SqlModel model) => Run(model.Path, $"CREATE OR REPLACE TABLE {model.Name} AS {model.WithDefaults()}");

    /// <summary>An empty table for what the rules say; it lives as long as the connection.</summary>
    internal void BeginRules() =>
        database.Execute($"CREATE OR REPLACE TEMP TABLE {SqlModelCatalog.RuleRows} (rule_id VARCHAR, rule_version VARCHAR, {RuleColumns})");

    /// <summary>Adds what one rule says.</summary>
    internal void Judge(SqlModel rule) =>
        Run(
            rule.Path,
            $"INSERT INTO {SqlModelCatalog.RuleRows} BY NAME SELECT $rule AS rule_id, $version AS rule_version, * FROM ({rule.Sql.TrimEnd().TrimEnd(';')}\n)",
            ("rule", rule.Name),
            ("version", rule.Version));

    // The SQL begins on the file's first line, so the engine's "LINE 12" is line 12 of the file.
    private void Run(string path, string sql, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        var watch = Stopwatch.StartNew();
        try
        {
            database.Execute(sql, parameters);
            seconds[Path.GetFileNameWithoutExtension(path)] = watch.ElapsedMilliseconds / 1000m;
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
