using System.Globalization;
using DuckDB.NET.Data;
using PerfEval.Warehouse.Lake;

namespace PerfEval.Warehouse.Engine;

/// <summary>A connection to the engine with this product's settings: limits, no extension from the network, a temporary folder of its own.</summary>
internal sealed class WarehouseDatabase : IDisposable
{
    private const string Main = "main";

    private readonly FileStream? held;
    private string searched = Main;

    private WarehouseDatabase(DuckDBConnection connection, FileStream? held)
    {
        Connection = connection;
        this.held = held;
    }

    internal DuckDBConnection Connection { get; }

    /// <summary>A database file that this process alone writes. Small blocks: most tables are small, and there are many.</summary>
    internal static WarehouseDatabase OpenForWriting(string path, string temporaryFolder)
    {
        var database = Open(path, temporaryFolder, EngineLimits.OfThisMachine(), new() { ["default_block_size"] = "16384", ["storage_compatibility_version"] = "v1.2.0" });
        database.Execute("SET TimeZone = 'UTC'");

        // What a form's cells print, and the sentences of findings, are most of the file: as Zstandard they are a tenth of it.
        database.Execute("SET zstd_min_string_length = 64");

        // A deleted row would have all row groups of its table written anew at the next checkpoint: a load that replaces a few forms' rows would write the whole file.
        // DeadRows says when they have become too many.
        database.Execute("SET max_vacuum_tasks = 0");

        // A few rows known by their numbers are sought in the blocks that have them, and not in all blocks between the first and the last.
        database.Execute("SET dynamic_or_filter_threshold = 1000");

        // What is not ordered by a select need not be kept in order in memory until it is written; what is ordered stays so.
        database.Execute("SET preserve_insertion_order = false");

        // Trying these on hundreds of small columns costs most of a checkpoint and saves a fifth of the space of a disposable file.
        database.Execute("SET disabled_compression_methods = 'fsst,dict_fsst'");
        return database;
    }

    /// <summary>A published file: nobody can change it, and nothing outside it can be reached from SQL.</summary>
    /// <exception cref="IOException">It is published no longer.</exception>
    internal static WarehouseDatabase OpenForReading(string path, string temporaryFolder)
    {
        var held = PublishedWarehouse.Hold(path);
        try
        {
            return Open(path, temporaryFolder, EngineLimits.OfThisMachine(), new() { ["access_mode"] = "READ_ONLY", ["enable_external_access"] = "false" }, held);
        }
        catch (DuckDBException)
        {
            held.Dispose();
            throw;
        }
    }

    /// <summary>A scratch database with one thread: what it writes does not depend on scheduling.</summary>
    internal static WarehouseDatabase OpenInMemory(string temporaryFolder) =>
        Open(DuckDBConnectionStringBuilder.InMemoryDataSource, temporaryFolder, EngineLimits.OfThisMachine() with { Threads = 1 }, []);

    internal static string Quote(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    /// <summary>Runs a statement.</summary>
    /// <returns>How many rows it inserted or deleted.</returns>
    internal int Execute(string sql, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        using var command = Command(sql, parameters);
        return command.ExecuteNonQuery();
    }

    internal DuckDBCommand Command(string sql, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        var command = Connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in parameters)
        {
            command.Parameters.Add(new DuckDBParameter(name, value ?? DBNull.Value));
        }

        return command;
    }

    internal object? Scalar(string sql, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        using var command = Command(sql, parameters);
        return command.ExecuteScalar() is { } value and not DBNull ? value : null;
    }

    internal long Count(string table) =>
        Convert.ToInt64(Scalar($"SELECT count(*) FROM {table}"), CultureInfo.InvariantCulture);

    /// <summary>Rows of some tables, asked in one statement: a hundred of them take longer to plan than to answer.</summary>
    internal Dictionary<string, long> Counts(IEnumerable<string> tables)
    {
        using var command = Command(string.Join(" UNION ALL ", tables.Select(table => $"SELECT {Quote(table)}, count(*) FROM {table}")));
        using var reader = command.ExecuteReader();
        var counts = new Dictionary<string, long>();
        while (reader.Read())
        {
            counts[reader.GetString(0)] = reader.GetInt64(1);
        }

        return counts;
    }

    /// <summary>What is named without a schema is looked for in this one first, and then among all tables.</summary>
    internal void LookFirstIn(string schema)
    {
        if (searched != schema)
        {
            Execute($"SET search_path = '{(schema == Main ? Main : $"{schema},{Main}")}'");
            searched = schema;
        }
    }

    /// <summary>What is named without a schema is the whole table.</summary>
    internal void LookAtAll() => LookFirstIn(Main);

    /// <summary>Closes the connection; a written file is checkpointed by the engine when its last connection goes.</summary>
    public void Dispose()
    {
        Connection.Dispose();
        held?.Dispose();
    }

    private static WarehouseDatabase Open(string path, string temporaryFolder, EngineLimits limits, Dictionary<string, string> more, FileStream? held = null)
    {
        Directory.CreateDirectory(temporaryFolder);
        var settings = new DuckDBConnectionStringBuilder
        {
            DataSource = path,
            ["memory_limit"] = limits.Memory,
            ["threads"] = limits.Threads.ToString(CultureInfo.InvariantCulture),
            // A folder for each connection: engines of two processes would overwrite each other's files in a shared one.
            ["temp_directory"] = Path.Combine(temporaryFolder, TimedId.New()),
            ["autoinstall_known_extensions"] = "false",
            ["autoload_known_extensions"] = "false",
        };
        foreach (var (name, value) in more)
        {
            settings[name] = value;
        }

        var connection = new DuckDBConnection(settings.ConnectionString);
        connection.Open();
        return new WarehouseDatabase(connection, held);
    }
}
