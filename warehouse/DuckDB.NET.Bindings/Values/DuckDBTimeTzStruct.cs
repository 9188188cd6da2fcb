namespace DuckDB.NET.Native;

/// <summary>A TIME WITH TIME ZONE (<c>duckdb_time_tz</c>).</summary>
public struct DuckDBTimeTzStruct
{
    /// <summary>40 bits of microseconds, 24 bits of offset.</summary>
    public ulong Bits { get; set; }
}
