using PerfEval.Warehouse.Engine;

namespace PerfEval.Dashboards.Exports.Formats;

/// <summary>One Parquet file a sheet, for other tools.</summary>
public sealed class ParquetFormat : IExportFormat
{
    /// <inheritdoc/>
    public string Name => "parquet";

    /// <inheritdoc/>
    public IReadOnlyList<string> Write(ExportBook book, string directory) => [.. book.Sheets.Select(sheet =>
    {
        var path = Path.Combine(directory, $"{book.FileName}-{sheet.Key}.parquet");
        ParquetExport.Write(sheet.Table, path);
        return path;
    })];
}
