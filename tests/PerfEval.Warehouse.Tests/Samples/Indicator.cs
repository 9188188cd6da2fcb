namespace PerfEval.Warehouse.Tests.Samples;

/// <summary>An indicator row of a test form; the quantities are read from its texts as <see cref="SampleQuantity"/> says.</summary>
public sealed record Indicator(
    string? Level1,
    string? Level2,
    string? Level3,
    decimal? Weight,
    decimal? Score,
    string? Target = "≥1项",
    string? Actual = "1项",
    decimal? Level1Weight = null)
{
    public string? Deviation { get; init; }

    /// <summary>Direction of a target without a comparator.</summary>
    public string Implied { get; init; } = ">=";

    /// <summary>What a spreadsheet did to the target as printed; the text is what it stands for.</summary>
    public bool IsTargetMangled { get; init; }

    /// <summary>The same of the actual.</summary>
    public bool IsActualMangled { get; init; }

    /// <summary>The row answered so far, for so many points, with a reason.</summary>
    public Indicator Answered(string target, string? actual, decimal? score, string? deviation = null) =>
        this with { Target = target, Actual = actual, Score = score, Deviation = deviation };
}
