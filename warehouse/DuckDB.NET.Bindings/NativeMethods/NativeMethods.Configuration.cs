namespace DuckDB.NET.Native;

public static partial class NativeMethods
{
    /// <summary>Options for opening a database.</summary>
    public static partial class Configuration
    {
        [LibraryImport(Library, EntryPoint = "duckdb_create_config")]
        public static partial DuckDBState DuckDBCreateConfig(out DuckDBConfig config);

        [LibraryImport(Library, EntryPoint = "duckdb_set_config", StringMarshalling = StringMarshalling.Utf8)]
        public static partial DuckDBState DuckDBSetConfig(DuckDBConfig config, string name, string option);

        [LibraryImport(Library, EntryPoint = "duckdb_destroy_config")]
        internal static partial void DuckDBDestroyConfig(ref nint config);

        [LibraryImport(Library, EntryPoint = "duckdb_config_count")]
        private static partial nuint ConfigCount();

        [LibraryImport(Library, EntryPoint = "duckdb_get_config_flag")]
        private static partial DuckDBState GetConfigFlag(
            nuint index,
            [MarshalUsing(typeof(BorrowedString))] out string name,
            [MarshalUsing(typeof(BorrowedString))] out string description);

        /// <summary>How many options there are; the engine counts in <c>size_t</c>.</summary>
        public static int DuckDBConfigCount() => (int)ConfigCount();

        /// <summary>Name and description of one option; the engine counts in <c>size_t</c>.</summary>
        public static DuckDBState DuckDBGetConfigFlag(int index, out string name, out string description) =>
            GetConfigFlag((nuint)index, out name, out description);
    }
}
