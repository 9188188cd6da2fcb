namespace DuckDB.NET.Native;

/// <summary>A TIME (<c>duckdb_time</c>).</summary>
public struct DuckDBTime
{
    /// <summary>Microseconds since midnight.</summary>
    public long Micros { get; set; }
}
