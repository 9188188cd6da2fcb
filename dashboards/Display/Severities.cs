namespace PerfEval.Dashboards.Display;

/// <summary>Severities, what cannot be used first.</summary>
public static class Severities
{
    /// <summary>The codes, worst first.</summary>
    public static readonly IReadOnlyList<string> All = ["fatal", "warning", "info"];

    /// <summary>0 for fatal, 1 for warning, 2 for info.</summary>
    public static int Rank(string? severity) => severity switch { "fatal" => 0, "warning" => 1, _ => 2 };
}
