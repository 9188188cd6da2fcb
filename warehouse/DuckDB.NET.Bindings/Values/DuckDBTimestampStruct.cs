namespace DuckDB.NET.Native;

/// <summary>A TIMESTAMP (<c>duckdb_timestamp</c>).</summary>
public struct DuckDBTimestampStruct
{
    /// <summary>Microseconds since 1970-01-01; the largest number and its negative are the infinities.</summary>
    public long Micros { get; set; }

    /// <summary>Whether this is <c>'infinity'</c> or <c>'-infinity'</c>.</summary>
    public readonly bool IsInfinity => Micros is long.MaxValue or -long.MaxValue;
}
