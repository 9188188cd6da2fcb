namespace DuckDB.NET.Native;

/// <summary>Whether a call succeeded (<c>duckdb_state</c>).</summary>
public enum DuckDBState
{
    /// <summary><c>DuckDBSuccess</c></summary>
    Success = 0,

    /// <summary><c>DuckDBError</c></summary>
    Error = 1,
}
