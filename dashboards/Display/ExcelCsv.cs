using System.Globalization;
using System.Text;
using PerfEval.Warehouse.Engine;

namespace PerfEval.Dashboards.Display;

/// <summary>A result as a CSV file that a double click opens rightly in Excel: UTF-8 with a byte order mark, Chinese headings, RFC 4180 quoting.</summary>
public static class ExcelCsv
{
    /// <summary>The media type.</summary>
    public const string ContentType = "text/csv; charset=utf-8";

    /// <summary>Excel shows a longer run of digits as 4.40303E+20, and changes it from the 16th digit on.</summary>
    private const int DigitsExcelShows = 11;

    /// <summary>The file's bytes.</summary>
    public static byte[] Bytes(ResultTable table)
    {
        var text = new StringBuilder();
        text.AppendJoin(',', table.Columns.Select(column => Quote(Heading(column)))).Append("\r\n");
        foreach (var row in table.Rows)
        {
            text.AppendJoin(',', row.Select(value => Quote(Value(value)))).Append("\r\n");
        }

        return [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    private static string Heading(ResultColumn column) =>
        (column.Label ?? column.Name) + (string.IsNullOrEmpty(column.Unit) ? "" : $"（{column.Unit}）");

    private static string Value(object? value) => value switch
    {
        null => "",
        DateTime time when time.TimeOfDay == TimeSpan.Zero => time.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime time => time.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        bool yes => yes ? "是" : "否",
        string text => Text(text),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };

    /// <summary>A text that Excel would compute (<c>=100%</c>) gets an apostrophe, a code that it would round gets a tab; both show as the text itself.</summary>
    private static string Text(string text) => text switch
    {
        ['=' or '+' or '-' or '@' or '\t', _, ..] => "'" + text,
        _ when text.All(char.IsAsciiDigit) && (text.Length > DigitsExcelShows || text is ['0', _, ..]) => "\t" + text,
        _ => text,
    };

    private static string Quote(string text) =>
        text.AsSpan().ContainsAny("\",\r\n\t") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
