namespace DuckDB.NET.Native;

/// <summary>A UTF-8 string that the engine hands over: it is read, then freed with <c>duckdb_free</c>.</summary>
[CustomMarshaller(typeof(string), MarshalMode.ManagedToUnmanagedOut, typeof(OwnedString))]
internal static unsafe class OwnedString
{
    public static string ConvertToManaged(byte* text) => Marshal.PtrToStringUTF8((nint)text) ?? string.Empty;

    public static void Free(byte* text) => NativeMethods.Helpers.DuckDBFree((nint)text);
}
