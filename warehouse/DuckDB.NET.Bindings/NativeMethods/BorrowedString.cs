namespace DuckDB.NET.Native;

/// <summary>A UTF-8 string that stays the engine's: it is read and not freed.</summary>
[CustomMarshaller(typeof(string), MarshalMode.ManagedToUnmanagedOut, typeof(BorrowedString))]
internal static unsafe class BorrowedString
{
    public static string ConvertToManaged(byte* text) => Marshal.PtrToStringUTF8((nint)text) ?? string.Empty;
}
