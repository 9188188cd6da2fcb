using System.Globalization;
using System.Text;

namespace PerfEval.Etl.Documents.Workbooks;

/// <summary>Shows a day number under a date format.</summary>
internal static class DateFormat
{
    /// <summary>Day 60 is 29 February 1900, which never was: the spreadsheet counts it all the same.</summary>
    private const int PhantomDay = 60;

    private const int LastDay = 2_958_465;

    /// <summary>The date as the format writes it; numbers that are no days are shown as they are.</summary>
    internal static string Show(double value, string code, bool uses1904)
    {
        var days = uses1904 ? value + 1462 : value;
        if (days is < 0 or > LastDay)
        {
            return NumberFormat.ShowGeneral(value);
        }

        var date = new DateTime(1899, 12, 30).AddDays(days + (days < PhantomDay ? 1 : 0)).AddMilliseconds(0.5);
        var shown = new StringBuilder();
        for (var i = 0; i < code.Length;)
        {
            var c = code[i];
            if (c == '"')
            {
                var end = code.IndexOf('"', i + 1);
                end = end < 0 ? code.Length : end;
                shown.Append(code, i + 1, end - i - 1);
                i = end + 1;
            }
            else if (c is '\\' or '_' or '*')
            {
                shown.Append(c == '\\' && i + 1 < code.Length ? code[i + 1].ToString() : string.Empty);
                i += 2;
            }
            else if ("ymdhsYMDHS".Contains(c, StringComparison.Ordinal))
            {
                var length = 1;
                while (i + length < code.Length && char.ToLowerInvariant(code[i + length]) == char.ToLowerInvariant(c))
                {
                    length++;
                }

                shown.Append(Part(date, char.ToLowerInvariant(c), length, IsMinutes(code, i, length)));
                i += length;
            }
            else
            {
                shown.Append(c is '[' or ']' or '@' or ';' ? string.Empty : c.ToString());
                i++;
            }
        }

        return shown.ToString().Replace("AM/PM", date.Hour < 12 ? "AM" : "PM", StringComparison.OrdinalIgnoreCase)
            .Replace("上午/下午", date.Hour < 12 ? "上午" : "下午", StringComparison.Ordinal).Trim();
    }

    private static string Part(DateTime date, char letter, int length, bool isMinutes) => letter switch
    {
        'y' => date.ToString(length > 2 ? "yyyy" : "yy", CultureInfo.InvariantCulture),
        'm' when isMinutes => Padded(date.Minute, length),
        'm' => length > 2 ? date.ToString("MMM", CultureInfo.InvariantCulture) : Padded(date.Month, length),
        'd' => length > 2 ? date.ToString("ddd", CultureInfo.InvariantCulture) : Padded(date.Day, length),
        'h' => Padded(date.Hour, length),
        _ => Padded(date.Second, length),
    };

    private static string Padded(int number, int length) => number.ToString(length > 1 ? "00" : "0", CultureInfo.InvariantCulture);

    // m is minutes behind h or before s, months elsewhere.
    private static bool IsMinutes(string code, int start, int length)
    {
        var before = code[..start].LastOrDefault(char.IsAsciiLetter);
        var behind = code[(start + length)..].FirstOrDefault(char.IsAsciiLetter);
        return before is 'h' or 'H' || behind is 's' or 'S';
    }
}
