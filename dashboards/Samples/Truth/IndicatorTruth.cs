namespace PerfEval.Dashboards.Samples.Truth;

/// <summary>One indicator row of a form.</summary>
public sealed record IndicatorTruth(
    int Row, string? Level1, decimal? Level1Weight, string? Level2, string Level3, string Target, string? Unit, string Actual, decimal? Weight, decimal? Score, string? Deviation,
    QuantityTruth? TargetParsed, QuantityTruth? ActualParsed);
