namespace DuckDB.NET.Native;

/// <summary>A BIGNUM (<c>duckdb_bignum</c>): the bytes of its magnitude and whether it is negative (1) or not (0).</summary>
public readonly record struct DuckDBBignum(nint Data, ulong Size, byte IsNegative);
