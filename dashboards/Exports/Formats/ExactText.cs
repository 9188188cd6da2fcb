using System.Globalization;
using PerfEval.Warehouse.Engine;

namespace PerfEval.Dashboards.Exports.Formats;

/// <summary>Values of the warehouse as exact text: decimals never pass through floating point.</summary>
internal static class ExactText
{
    private const string Trimmed = "0.############################";

    /// <summary>A value for machines: money with two decimals, other numbers without trailing zeros, dates ISO 8601, null as null.</summary>
    public static string? Of(object? value, ResultColumn column) => value switch
    {
        null => null,
        decimal money when IsMoney(column) => money.ToString("0.00", CultureInfo.InvariantCulture),
        decimal number => number.ToString(Trimmed, CultureInfo.InvariantCulture),
        bool truth => truth ? "true" : "false",
        DateTime { TimeOfDay.Ticks: 0 } date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime time => time.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };

    /// <summary>A value for people: money with thousands separators, 是 and 否, — for what is not there.</summary>
    public static string ForPeople(object? value, ResultColumn column) => value switch
    {
        null => "—",
        decimal money when IsMoney(column) => money.ToString("#,##0.00", CultureInfo.InvariantCulture),
        bool truth => truth ? "是" : "否",
        DateTime { TimeOfDay.Ticks: not 0 } time => time.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        _ => Of(value, column) ?? "",
    };

    /// <summary>True where the column holds amounts of money.</summary>
    public static bool IsMoney(ResultColumn column) => column.Name.EndsWith("_yuan", StringComparison.Ordinal);

    /// <summary>True where the column holds numbers.</summary>
    public static bool IsNumber(ResultColumn column) => column.Type == typeof(decimal) || column.Type == typeof(long);
}
