namespace DuckDB.NET.Native;

/// <summary>The error of an appender (<c>duckdb_error_data</c>).</summary>
public sealed class DuckDBErrorData() : SafeHandleZeroOrMinusOneIsInvalid(ownsHandle: true)
{
    /// <summary>Whether there is an error at all.</summary>
    public bool HasError => NativeMethods.ErrorData.DuckDBErrorDataHasError(this);

    /// <summary>The engine's message; empty where there is no error.</summary>
    public string Message => NativeMethods.ErrorData.DuckDBErrorDataMessage(this);

    /// <inheritdoc />
    protected override bool ReleaseHandle()
    {
        NativeMethods.ErrorData.DuckDBDestroyErrorData(ref handle);
        return true;
    }
}
