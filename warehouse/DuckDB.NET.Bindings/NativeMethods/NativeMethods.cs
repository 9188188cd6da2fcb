namespace DuckDB.NET.Native;

/// <summary>
/// The functions of <c>duckdb.h</c> (DuckDB 1.5.6) that DuckDB.NET.Data calls, under the names it calls them by; each says its
/// C name. User-defined functions and Arrow are left out: nothing here registers or exports any.
/// </summary>
public static partial class NativeMethods
{
    private const string Library = "duckdb";
}
