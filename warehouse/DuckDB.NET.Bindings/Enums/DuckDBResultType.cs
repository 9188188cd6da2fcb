namespace DuckDB.NET.Native;

/// <summary>What a statement returns (<c>duckdb_result_type</c>).</summary>
public enum DuckDBResultType
{
    /// <summary><c>DUCKDB_RESULT_TYPE_INVALID</c></summary>
    Invalid = 0,

    /// <summary><c>DUCKDB_RESULT_TYPE_CHANGED_ROWS</c></summary>
    ChangedRows = 1,

    /// <summary><c>DUCKDB_RESULT_TYPE_NOTHING</c></summary>
    Nothing = 2,

    /// <summary><c>DUCKDB_RESULT_TYPE_QUERY_RESULT</c></summary>
    QueryResult = 3,
}
