namespace PerfEval.Dashboards.Tests.Sample;

/// <summary>A form of the sample warehouse: amounts in 元, two indicator rows whose scores are given.</summary>
internal sealed record SampleForm(
    int Year,
    string Name,
    string? Department,
    decimal? Initial,
    decimal? Annual,
    decimal? Executed,
    decimal FundScore,
    decimal OutputScore,
    decimal BenefitScore,
    decimal? TotalScore)
{
    public string Kind { get; init; } = "project";

    public string? Grade { get; init; } = "优";

    public decimal? PrintedRate { get; init; }

    /// <summary>Rows with target and actual that have no weight and no score: one finding each.</summary>
    public int RowsWithoutWeight { get; init; }
}
