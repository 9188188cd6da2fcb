namespace PerfEval.Etl.Jobs;

/// <summary>The schedule's settings cannot be used; the message names the setting and says how to mend it.</summary>
/// <param name="message">One Chinese sentence.</param>
public sealed class ScheduleException(string message) : Exception(message);
