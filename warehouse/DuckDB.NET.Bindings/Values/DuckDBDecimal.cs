namespace DuckDB.NET.Native;

/// <summary>A DECIMAL (<c>duckdb_decimal</c>): <paramref name="Value" /> divided by ten to the power of <paramref name="Scale" />.</summary>
public readonly record struct DuckDBDecimal(byte Width, byte Scale, DuckDBHugeInt Value);
