namespace PerfEval.Dashboards.Samples.Truth;

/// <summary>The two goal texts of a form.</summary>
public sealed record GoalsTruth(string? Expected, string? Actual);
