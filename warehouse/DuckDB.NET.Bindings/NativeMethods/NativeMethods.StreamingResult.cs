namespace DuckDB.NET.Native;

public static partial class NativeMethods
{
    /// <summary>Results that are computed while they are read.</summary>
    public static partial class StreamingResult
    {
        [LibraryImport(Library, EntryPoint = "duckdb_stream_fetch_chunk")]
        public static partial DuckDBDataChunk DuckDBStreamFetchChunk(DuckDBResult result);
    }
}
