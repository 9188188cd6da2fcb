namespace PerfEval.Dashboards.Exports;

/// <summary>The period that was asked for holds no data; nothing is written.</summary>
/// <param name="message">One Chinese sentence.</param>
public sealed class ExportEmptyException(string message) : Exception(message);
