namespace PerfEval.Dashboards.Exports;

/// <summary>Somebody asked for an export, a period or a format that there is not.</summary>
/// <param name="message">One Chinese sentence that says what there is.</param>
public sealed class ExportUsageException(string message) : Exception(message);
