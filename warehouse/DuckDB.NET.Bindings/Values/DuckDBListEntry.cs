namespace DuckDB.NET.Native;

/// <summary>Where the items of one LIST lie in the child vector (<c>duckdb_list_entry</c>).</summary>
public readonly record struct DuckDBListEntry(ulong Offset, ulong Length);
