namespace PerfEval.Etl.Jobs;

/// <summary>Somebody asked for a job that the schedule does not have.</summary>
/// <param name="name">The name asked for.</param>
/// <param name="known">The names there are.</param>
public sealed class UnknownJobException(string name, IEnumerable<string> known)
    : Exception($"没有名为“{name}”的作业。可用的作业：{string.Join("、", known)}。");
