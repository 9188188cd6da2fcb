namespace DuckDB.NET.Native;

public static partial class NativeMethods
{
    /// <summary>Memory and sizes.</summary>
    public static partial class Helpers
    {
        [LibraryImport(Library, EntryPoint = "duckdb_free")]
        internal static partial void DuckDBFree(nint pointer);

        [LibraryImport(Library, EntryPoint = "duckdb_vector_size")]
        public static partial ulong DuckDBVectorSize();
    }
}
