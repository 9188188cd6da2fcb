using System.Text.Encodings.Web;
using System.Text.Json;
using PerfEval.Dashboards.Exports.Formats;
using PerfEval.Warehouse.Engine;

namespace PerfEval.Dashboards.Commands.Output;

/// <summary>Rows as JSON: an array of objects keyed by the columns' names. Decimals are strings, exact, as in <c>extract</c>; counts are numbers.</summary>
internal static class JsonRows
{
    /// <summary>Readable Chinese, indented.</summary>
    public static JsonWriterOptions Readable { get; } = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the array and a line end.</summary>
    public static void Write(Stream stream, ResultTable table)
    {
        using (var json = new Utf8JsonWriter(stream, Readable))
        {
            json.WriteStartArray();
            foreach (var row in table.Rows)
            {
                json.WriteStartObject();
                for (var column = 0; column < table.Columns.Count; column++)
                    WriteValue(json, table.Columns[column], row[column]);
                json.WriteEndObject();
            }
            json.WriteEndArray();
        }
        stream.WriteByte((byte)'\n');
    }

    private static void WriteValue(Utf8JsonWriter json, ResultColumn column, object? value)
    {
        json.WritePropertyName(column.Name);
        switch (value)
        {
            case bool truth:
                json.WriteBooleanValue(truth);
                break;
            case long count:
                json.WriteNumberValue(count);
                break;
            default:
                json.WriteStringValue(ExactText.Of(value, column));
                break;
        }
    }
}
