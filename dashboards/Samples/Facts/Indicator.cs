namespace PerfEval.Dashboards.Samples.Facts;

/// <summary>One indicator row's facts.</summary>
internal sealed record Indicator(string Level1, string Level2, string Level3, Target Target, decimal Weight, decimal Score, string? Deviation);
