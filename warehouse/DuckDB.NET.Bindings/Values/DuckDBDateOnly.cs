namespace DuckDB.NET.Native;

/// <summary>A DATE by its parts (<c>duckdb_date_struct</c>).</summary>
public readonly record struct DuckDBDateOnly(int Year, byte Month, byte Day)
{
    /// <summary>The same day.</summary>
    public static implicit operator DuckDBDateOnly(DateOnly day) => new(day.Year, (byte)day.Month, (byte)day.Day);

    /// <summary>The same day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It lies outside the years 1 to 9999.</exception>
    public static implicit operator DateOnly(DuckDBDateOnly day) => new(day.Year, day.Month, day.Day);

    /// <summary>The parts of a date.</summary>
    public static DuckDBDateOnly FromDuckDBDate(DuckDBDate date) => NativeMethods.DateTimeHelpers.DuckDBFromDate(date);

    /// <summary>The date of these parts, which must name a day of the calendar.</summary>
    public DuckDBDate ToDuckDBDate() => NativeMethods.DateTimeHelpers.DuckDBToDate(this);
}
