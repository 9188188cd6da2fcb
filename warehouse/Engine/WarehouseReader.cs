using System.Text;
using DuckDB.NET.Data;

namespace PerfEval.Warehouse.Engine;

/// <summary>Reads the published warehouse. It keeps the file it opened: a load that finishes meanwhile is seen by the next reader.
/// Not for use by several threads at once.</summary>
public sealed class WarehouseReader : IDisposable
{
    private const int LongestFreeResult = 100_000;
    private const int Attempts = 3;
    private static readonly TimeSpan LongestFreeQuery = TimeSpan.FromSeconds(30);

    private readonly WarehouseDatabase database;
    private readonly SqlModelCatalog catalog;

    private WarehouseReader(WarehouseDatabase database, SqlModelCatalog catalog)
    {
        this.database = database;
        this.catalog = catalog;
    }

    /// <summary>The models that the warehouse was opened with.</summary>
    public SqlModelCatalog Catalog => catalog;

    /// <summary>Opens what is published now.</summary>
    /// <param name="workspace">The workspace.</param>
    /// <param name="catalog">The models.</param>
    /// <exception cref="WarehouseMissingException">Nothing was loaded yet.</exception>
    /// <exception cref="WorkspaceException">The file cannot be opened.</exception>
    public static WarehouseReader Open(Workspace workspace, SqlModelCatalog catalog)
    {
        var published = new PublishedWarehouse(workspace);
        for (var attempt = 1; ; attempt++)
        {
            var path = published.Current()
                ?? throw new WarehouseMissingException($"工作目录“{workspace.Root}”中还没有数据。请先导入文档：perfeval run --input 目录。");
            try
            {
                return new(WarehouseDatabase.OpenForReading(path, published.TemporaryFolder), catalog);
            }
            catch (Exception fault) when (fault is DuckDBException or IOException && attempt < Attempts && published.Current() != path)
            {
                // A newer file was published between reading the pointer and opening: take that one.
            }
            catch (Exception fault) when (fault is DuckDBException or IOException or UnauthorizedAccessException)
            {
                throw new WorkspaceException($"无法打开数据仓库“{path}”：{fault.Message}。可以用 perfeval rebuild 从数据湖重建。", fault);
            }
        }
    }

    /// <summary>Rows of a table of the warehouse, in the order in which the model puts them.</summary>
    /// <param name="table">A model's name.</param>
    /// <param name="where">Column = value; null asks for NULL.</param>
    /// <param name="orderBy">Columns with commas, each with <c>desc</c> where wanted.</param>
    /// <param name="limit">At most so many rows.</param>
    /// <param name="offset">After so many rows.</param>
    /// <exception cref="UnknownAnalysisException">No such table or column.</exception>
    public ResultTable Read(string table, IReadOnlyDictionary<string, object?>? where = null, string? orderBy = null, int? limit = null, int? offset = null)
    {
        var model = ModelOf(table);
        using var command = database.Command("");
        var sql = new StringBuilder($"SELECT * FROM {model.Name}{Where(model, where, command)}");
        sql.Append(orderBy is not null ? $" ORDER BY {string.Join(", ", Orders(model, orderBy))}" : model.RowOrder is { } order ? $" ORDER BY {order}" : "");
        sql.Append(limit is null ? "" : $" LIMIT {limit}");
        sql.Append(offset is null ? "" : $" OFFSET {offset}");
        command.CommandText = sql.ToString();
        return ResultReader.Read(command, model.Columns);
    }

    /// <summary>How many rows of a table there are.</summary>
    /// <param name="table">A model's name.</param>
    /// <param name="where">As for <see cref="Read"/>.</param>
    /// <exception cref="UnknownAnalysisException">No such table or column.</exception>
    public long Count(string table, IReadOnlyDictionary<string, object?>? where = null)
    {
        var model = ModelOf(table);
        using var command = database.Command("");
        command.CommandText = $"SELECT count(*) FROM {model.Name}{Where(model, where, command)}";
        return (long)command.ExecuteScalar()!;
    }

    /// <summary>The answer of an analysis: its table where every parameter has its default, else its select with the values bound.</summary>
    /// <param name="analysis">A mart's name.</param>
    /// <param name="parameters">Values as text; an empty text is NULL.</param>
    /// <exception cref="UnknownAnalysisException">No such analysis.</exception>
    /// <exception cref="BadParameterException">Unknown parameter, or a value that is not of its type.</exception>
    public ResultTable Query(string analysis, IReadOnlyDictionary<string, string>? parameters = null)
    {
        var model = catalog.Analyses.FirstOrDefault(m => m.Name == analysis)
            ?? throw new UnknownAnalysisException($"没有名为“{analysis}”的分析。可用的分析：{string.Join("、", catalog.Analyses.Select(m => m.Name))}。");
        if (parameters is not { Count: > 0 })
        {
            return Read(analysis);
        }

        using var command = database.Command(model.Parameterised());
        foreach (var (name, value) in Bound(model, parameters))
        {
            command.Parameters.Add(new DuckDBParameter(name, (object?)value ?? DBNull.Value));
        }

        return ResultReader.Read(command, model.Columns);
    }

    /// <summary>Runs one free SELECT: read-only, nothing outside the warehouse, within a time and a number of rows.</summary>
    /// <param name="sql">The query.</param>
    /// <param name="limit">How long it may take; 30 seconds where nothing is said.</param>
    /// <exception cref="SqlRefusedException">Not one SELECT, not allowed, too long, or wrong.</exception>
    public ResultTable Sql(string sql, TimeSpan? limit = null) => new SqlSandbox(database, limit ?? LongestFreeQuery, LongestFreeResult).Run(sql);

    /// <summary>Closes the file.</summary>
    public void Dispose() => database.Dispose();

    private SqlModel ModelOf(string table) => catalog.Models.FirstOrDefault(m => m.Name == table)
        ?? throw new UnknownAnalysisException($"没有名为“{table}”的表。");

    private static string Where(SqlModel model, IReadOnlyDictionary<string, object?>? where, DuckDBCommand command) =>
        where is not { Count: > 0 } ? "" : $" WHERE {string.Join(" AND ", where.Select((pair, i) => Condition(model, pair, command, $"w{i}")))}";

    private static string Condition(SqlModel model, KeyValuePair<string, object?> pair, DuckDBCommand command, string name)
    {
        var column = ColumnOf(model, pair.Key);
        if (pair.Value is null)
        {
            return $"{column} IS NULL";
        }

        command.Parameters.Add(new DuckDBParameter(name, pair.Value));
        return $"{column} = ${name}";
    }

    // The grain decides between equals: without it two pages could show one row twice and another never.
    private static IEnumerable<string> Orders(SqlModel model, string orderBy) =>
        orderBy.Split(',', StringSplitOptions.TrimEntries).Select(part => Order(model, part)).Concat(model.Grain);

    private static string Order(SqlModel model, string part)
    {
        var words = part.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var direction = words.Length == 1 ? "ASC" : words[1].ToUpperInvariant();
        return words.Length is 1 or 2 && direction is "ASC" or "DESC"
            ? $"{ColumnOf(model, words[0])} {direction} NULLS LAST"
            : throw new UnknownAnalysisException($"无法按“{part}”排序。");
    }

    private static string ColumnOf(SqlModel model, string name) =>
        model.Columns.FirstOrDefault(c => c.Name == name)?.Name
        ?? throw new UnknownAnalysisException($"表“{model.Name}”没有名为“{name}”的列。");

    // Values are checked one by one first, so that the message names the parameter and not a line of SQL.
    private IEnumerable<(string Name, string? Value)> Bound(SqlModel model, IReadOnlyDictionary<string, string> given)
    {
        var unknown = given.Keys.FirstOrDefault(key => model.Parameters.All(p => p.Name != key));
        if (unknown is not null)
        {
            var known = model.Parameters.Count == 0 ? "该分析没有参数" : $"可用的参数：{string.Join("、", model.Parameters.Select(p => $"{p.Name}（{p.Label}）"))}";
            throw new BadParameterException($"分析“{model.Name}”没有参数“{unknown}”。{known}。");
        }

        return model.Parameters.Select(p => (p.Name, given.TryGetValue(p.Name, out var value) ? Checked(p, value) : Default(p)));
    }

    private string? Checked(SqlParameter parameter, string value)
    {
        if (value.Length == 0)
        {
            return null;
        }

        try
        {
            database.Execute($"SELECT CAST($value AS {parameter.Type})", ("value", value));
            return value;
        }
        catch (DuckDBException fault)
        {
            throw new BadParameterException($"参数 {parameter.Name}（{parameter.Label}）的值“{value}”无效，应为 {parameter.Type}，例如 {parameter.Default}。", fault);
        }
    }

    private string? Default(SqlParameter parameter) => (string?)database.Scalar($"SELECT CAST(CAST({parameter.Default} AS {parameter.Type}) AS VARCHAR)");
}
