namespace DuckDB.NET.Native;

/// <summary>Reads a <see cref="DuckDBState" />.</summary>
public static class DuckDBStateExtensions
{
    /// <summary>Whether the call succeeded.</summary>
    public static bool IsSuccess(this DuckDBState state) => state == DuckDBState.Success;
}
