using System.Text;

namespace PerfEval.Dashboards.Exports.Formats;

/// <summary>One csv file a sheet, UTF-8 with a byte order mark, without which Excel takes Chinese for another encoding.</summary>
public sealed class CsvFormat : IExportFormat
{
    /// <inheritdoc/>
    public string Name => "csv";

    /// <inheritdoc/>
    public IReadOnlyList<string> Write(ExportBook book, string directory) =>
        [.. book.Sheets.Select(sheet => WholeFile.Write(Path.Combine(directory, $"{book.FileName}-{sheet.Key}.csv"), stream =>
        {
            using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
            CsvRows.Write(writer, sheet.Table);
        }))];
}
