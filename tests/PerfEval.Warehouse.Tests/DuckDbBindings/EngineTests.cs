using DuckDB.NET.Data;

namespace PerfEval.Warehouse.Tests.DuckDbBindings;

/// <summary>An engine in memory for one test, with the settings that the warehouse uses.</summary>
public abstract class EngineTests : IDisposable
{
    /// <summary>Nothing can be installed where the product runs: a missing extension is an error at once, not a download.</summary>
    protected const string InMemory = "DataSource=:memory:;autoinstall_known_extensions=false;autoload_known_extensions=false";

    protected EngineTests()
    {
        Connection = new DuckDBConnection(InMemory);
        Connection.Open();
    }

    protected DuckDBConnection Connection { get; }

    public virtual void Dispose()
    {
        Connection.Dispose();
        GC.SuppressFinalize(this);
    }

    protected void Run(string sql)
    {
        using var command = Connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    protected object? Value(string sql, params DuckDBParameter[] parameters)
    {
        using var command = Connection.CreateCommand();
        command.CommandText = sql;
        command.Parameters.AddRange(parameters);
        return command.ExecuteScalar();
    }
}
