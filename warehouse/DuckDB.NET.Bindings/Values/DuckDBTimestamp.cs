namespace DuckDB.NET.Native;

/// <summary>A TIMESTAMP by its parts (<c>duckdb_timestamp_struct</c>).</summary>
public readonly record struct DuckDBTimestamp(DuckDBDateOnly Date, DuckDBTimeOnly Time)
{
    /// <summary>The parts of a timestamp.</summary>
    public static DuckDBTimestamp FromDuckDBTimestampStruct(DuckDBTimestampStruct timestampStruct) =>
        NativeMethods.DateTimeHelpers.DuckDBFromTimestamp(timestampStruct);

    /// <summary>The timestamp of these parts, which must name a moment of the calendar.</summary>
    public DuckDBTimestampStruct ToDuckDBTimestampStruct() => NativeMethods.DateTimeHelpers.DuckDBToTimestamp(this);
}
