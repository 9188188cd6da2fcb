namespace PerfEval.Dashboards.Exports.Formats;

/// <summary>A file format that summaries can be written in.</summary>
public interface IExportFormat
{
    /// <summary>Identifier and file extension.</summary>
    string Name { get; }

    /// <summary>Writes the summary.</summary>
    /// <param name="book">What to write.</param>
    /// <param name="directory">An existing folder; files of the same name are replaced.</param>
    /// <returns>The paths written.</returns>
    IReadOnlyList<string> Write(ExportBook book, string directory);
}
