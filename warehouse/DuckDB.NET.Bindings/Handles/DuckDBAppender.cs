namespace DuckDB.NET.Native;

/// <summary>An appender to one table (<c>duckdb_appender</c>).</summary>
public sealed class DuckDBAppender() : SafeHandleZeroOrMinusOneIsInvalid(ownsHandle: true)
{
    /// <inheritdoc />
    protected override bool ReleaseHandle() => NativeMethods.Appender.DuckDBAppenderDestroy(ref handle).IsSuccess();
}
