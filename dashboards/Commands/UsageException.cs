namespace PerfEval.Dashboards.Commands;

/// <summary>The command was called in a way that cannot be meant.</summary>
/// <param name="message">One Chinese sentence that says how to call it.</param>
internal sealed class UsageException(string message) : Exception(message);
