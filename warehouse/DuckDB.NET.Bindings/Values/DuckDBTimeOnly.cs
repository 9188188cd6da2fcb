namespace DuckDB.NET.Native;

/// <summary>A TIME by its parts (<c>duckdb_time_struct</c>).</summary>
public readonly record struct DuckDBTimeOnly(byte Hour, byte Min, byte Sec, int Microsecond)
{
    /// <summary>The same time, to the microsecond.</summary>
    public static implicit operator DuckDBTimeOnly(TimeOnly time) =>
        new((byte)time.Hour, (byte)time.Minute, (byte)time.Second, (time.Millisecond * 1000) + time.Microsecond);

    /// <summary>The same time.</summary>
    public static implicit operator TimeOnly(DuckDBTimeOnly time) =>
        new TimeOnly(time.Hour, time.Min, time.Sec).Add(TimeSpan.FromMicroseconds(time.Microsecond));
}
