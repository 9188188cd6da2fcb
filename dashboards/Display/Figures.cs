using System.Globalization;

namespace PerfEval.Dashboards.Display;

/// <summary>Numbers as people read them. The values stay what they are: digits are grouped, the decimal point is moved, nothing is added up.</summary>
public static class Figures
{
    /// <summary>What stands where there is no value; a printed 0 stays 0.</summary>
    public const string Blank = "—";

    /// <summary>元 with thousands separators and two decimals: <c>5,422,400.00</c>.</summary>
    public static string Yuan(decimal? yuan) => yuan?.ToString("#,##0.00", CultureInfo.InvariantCulture) ?? Blank;

    /// <summary>The same amount in 万元 with two decimals: <c>542.24</c>; rounded for reading only, so the exact 元 belong beside it.</summary>
    public static string Wan(decimal? yuan) => InWan(yuan)?.ToString("#,##0.00", CultureInfo.InvariantCulture) ?? Blank;

    /// <summary>The exact amount with its decimal point moved by four places, for the axis of a chart.</summary>
    public static decimal? InWan(decimal? yuan) => yuan is { } value ? value * 0.0001m : null;

    /// <summary>Percent points with two decimals and the sign: <c>94.03%</c>.</summary>
    public static string Percent(decimal? percentPoints) => percentPoints?.ToString("#,##0.00", CultureInfo.InvariantCulture) + (percentPoints is null ? Blank : "%");

    /// <summary>An average or a difference, with two decimals.</summary>
    public static string Rounded(decimal? value) => value?.ToString("#,##0.00", CultureInfo.InvariantCulture) ?? Blank;

    /// <summary>A score, a weight or a count without needless zeros: <c>98.6</c>, <c>1,204</c>.</summary>
    public static string Number(decimal? value) => value?.ToString("#,##0.####", CultureInfo.InvariantCulture) ?? Blank;

    /// <summary>A moment in the reader's time zone, to the second.</summary>
    public static string Moment(DateTime? utc, TimeZoneInfo zone) =>
        utc is { } time ? TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(time, DateTimeKind.Utc), zone).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture) : Blank;

    /// <summary>The text, cut with an ellipsis where it is longer than so many characters; whole characters are kept.</summary>
    public static string Cut(string? text, int length)
    {
        var elements = new StringInfo(text ?? Blank);
        return elements.LengthInTextElements <= length ? elements.String : elements.SubstringByTextElements(0, length - 1) + "…";
    }
}
