namespace PerfEval.Warehouse.Tests.Samples;

/// <summary>A funds row of a test form; amounts in 元.</summary>
public sealed record Fund(
    string Kind,
    decimal? Initial = null,
    decimal? Annual = null,
    decimal? Executed = null,
    decimal? Weight = null,
    decimal? Rate = null,
    int? RateScale = null,
    decimal? Score = null,
    string? Label = null);
