namespace DuckDB.NET.Native;

/// <summary>A query result (<c>duckdb_result</c>): five fields the engine no longer uses, then its own pointer.</summary>
public unsafe struct DuckDBResult
{
    private fixed long fields[6];

    /// <summary>Gives the result back to the engine.</summary>
    public void Close() => NativeMethods.Query.DuckDBDestroyResult(ref this);
}
