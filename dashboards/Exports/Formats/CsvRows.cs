using PerfEval.Warehouse.Engine;

namespace PerfEval.Dashboards.Exports.Formats;

/// <summary>Rows as csv by RFC 4180: names of columns first, CRLF, quotes where a value needs them.</summary>
internal static class CsvRows
{
    private static readonly System.Buffers.SearchValues<char> NeedQuotes = System.Buffers.SearchValues.Create(",\"\r\n");

    /// <summary>Writes head and rows.</summary>
    public static void Write(TextWriter writer, ResultTable table)
    {
        WriteLine(writer, table.Columns.Select(column => column.Name));
        foreach (var row in table.Rows)
            WriteLine(writer, row.Select((value, column) => ExactText.Of(value, table.Columns[column]) ?? ""));
    }

    private static void WriteLine(TextWriter writer, IEnumerable<string> values)
    {
        writer.Write(string.Join(',', values.Select(Quote)));
        writer.Write("\r\n");
    }

    private static string Quote(string value) => value.AsSpan().ContainsAny(NeedQuotes) ? $"\"{value.Replace("\"", "\"\"")}\"" : value;
}
