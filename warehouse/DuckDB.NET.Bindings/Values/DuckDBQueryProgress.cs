namespace DuckDB.NET.Native;

/// <summary>How far a running query is (<c>duckdb_query_progress_type</c>).</summary>
public readonly record struct DuckDBQueryProgress(double Percentage, ulong RowsProcessed, ulong TotalRowsToProcess);
