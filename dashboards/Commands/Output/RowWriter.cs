using System.Text;
using PerfEval.Dashboards.Exports.Formats;
using PerfEval.Warehouse.Engine;

namespace PerfEval.Dashboards.Commands.Output;

/// <summary>Prints rows on standard output in the format asked for.</summary>
internal static class RowWriter
{
    /// <summary>Writes the rows.</summary>
    /// <param name="table">The rows.</param>
    /// <param name="format">table, json or csv.</param>
    public static void Write(ResultTable table, string format)
    {
        using var output = Console.OpenStandardOutput();
        if (format == "json")
        {
            JsonRows.Write(output, table);
            return;
        }
        using var writer = new StreamWriter(output, new UTF8Encoding(false), bufferSize: 1 << 16);
        if (format == "csv")
            CsvRows.Write(writer, table);
        else
            TextTable.Write(writer, table);
    }
}
