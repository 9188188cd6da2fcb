using PerfEval.Dashboards.Exports.Formats;
using PerfEval.Warehouse.Engine;

namespace PerfEval.Dashboards.Exports;

/// <summary>Every export and every format of the program, found by scanning this assembly.</summary>
public static class ExportCatalog
{
    private static readonly IReadOnlyList<IExportFormat> Writers = Scan<IExportFormat>(format => format.Name);

    /// <summary>The exports, ordered by name.</summary>
    public static IReadOnlyList<IExport> Exports { get; } = Scan<IExport>(export => export.Name);

    /// <summary>The names of the formats, in order; which of them an export is written in is its own to say.</summary>
    public static IReadOnlyList<string> Formats { get; } = [.. Writers.Select(writer => writer.Name)];

    /// <summary>Makes one export and writes its files.</summary>
    /// <param name="reader">The warehouse.</param>
    /// <param name="name">The export.</param>
    /// <param name="period">The period.</param>
    /// <param name="format">xlsx, docx, csv or parquet.</param>
    /// <param name="directory">Where the files go; created when missing.</param>
    /// <returns>The paths written. The same data gives the same bytes.</returns>
    /// <exception cref="ExportUsageException">There is no such export, period or format.</exception>
    /// <exception cref="ExportEmptyException">The period holds no data.</exception>
    public static IReadOnlyList<string> Write(WarehouseReader reader, string name, string period, string format, string directory)
    {
        var export = Exports.FirstOrDefault(candidate => candidate.Name == name)
            ?? throw new ExportUsageException($"没有名为“{name}”的导出。可用的导出：{string.Join("、", Exports.Select(candidate => candidate.Name))}。");
        if (!export.Formats.Contains(format))
            throw new ExportUsageException($"该导出没有 {format} 格式。可用的格式：{string.Join("、", export.Formats)}。");
        var book = export.Read(reader, period);
        Directory.CreateDirectory(directory);
        return Writers.Single(writer => writer.Name == format).Write(book, directory);
    }

    private static IReadOnlyList<T> Scan<T>(Func<T, string> name) =>
        [.. typeof(ExportCatalog).Assembly.GetTypes()
            .Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(T)))
            .Select(type => (T)Activator.CreateInstance(type)!)
            .OrderBy(name, StringComparer.Ordinal)];
}
