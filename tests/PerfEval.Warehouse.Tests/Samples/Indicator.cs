namespace PerfEval.Warehouse.Tests.Samples;

/// <summary>An indicator row of a test form.</summary>
public sealed record Indicator(
    string? Level1,
    string? Level2,
    string? Level3,
    decimal? Weight,
    decimal? Score,
    string? Target = "≥1项",
    string? Actual = "1项",
    decimal? Level1Weight = null);
