namespace DuckDB.NET.Native;

/// <summary>A DATE (<c>duckdb_date</c>).</summary>
public struct DuckDBDate
{
    /// <summary>Days since 1970-01-01; the largest number and its negative are the infinities.</summary>
    public int Days { get; set; }

    /// <summary>Whether this is <c>'infinity'</c> or <c>'-infinity'</c>.</summary>
    public readonly bool IsInfinity => Days is int.MaxValue or -int.MaxValue;
}
