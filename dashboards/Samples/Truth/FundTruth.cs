namespace PerfEval.Dashboards.Samples.Truth;

/// <summary>One fund of a form, amounts in 元.</summary>
public sealed record FundTruth(string Kind, string Label, decimal? Initial, decimal? Annual, decimal? Executed, decimal? Weight, decimal? RatePercent, string? RateAsPrinted, decimal? Score);
