namespace DuckDB.NET.Native;

/// <summary>A TIME WITH TIME ZONE by its parts (<c>duckdb_time_tz_struct</c>); the offset is in seconds.</summary>
public readonly record struct DuckDBTimeTz(DuckDBTimeOnly Time, int Offset);
