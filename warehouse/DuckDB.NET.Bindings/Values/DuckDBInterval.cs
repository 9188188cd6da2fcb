namespace DuckDB.NET.Native;

/// <summary>An INTERVAL (<c>duckdb_interval</c>).</summary>
public readonly record struct DuckDBInterval(int Months, int Days, long Micros)
{
    /// <summary>Days and time of an interval.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It counts months, which have no fixed length.</exception>
    /// <exception cref="OverflowException">It is longer than a <see cref="TimeSpan" /> can say.</exception>
    public static explicit operator TimeSpan(DuckDBInterval interval)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(interval.Months, 0, nameof(interval));
        return new TimeSpan(checked((interval.Days * TimeSpan.TicksPerDay) + (interval.Micros * TimeSpan.TicksPerMicrosecond)));
    }

    /// <summary>Whole days, and the rest as microseconds.</summary>
    public static implicit operator DuckDBInterval(TimeSpan timeSpan) =>
        new(0, timeSpan.Days, timeSpan.Ticks % TimeSpan.TicksPerDay / TimeSpan.TicksPerMicrosecond);
}
