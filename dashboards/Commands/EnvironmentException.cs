namespace PerfEval.Dashboards.Commands;

/// <summary>The machine lacks what the command needs.</summary>
/// <param name="message">One Chinese sentence that says what to do.</param>
internal sealed class EnvironmentException(string message) : Exception(message);
