namespace PerfEval.Dashboards.Charts;

/// <summary>Somebody asked for a chart that does not exist.</summary>
/// <param name="name">The name asked for.</param>
/// <param name="known">The names there are.</param>
public sealed class UnknownChartException(string name, IEnumerable<string> known)
    : Exception($"没有名为“{name}”的图表。可用的图表：{string.Join("、", known)}。");
