namespace PerfEval.Dashboards.Samples;

/// <summary>What samples are asked for.</summary>
/// <param name="Forms">How many forms.</param>
/// <param name="Years">Over how many years each project goes, the last one being <see cref="LastYear"/>.</param>
/// <param name="Formats">Formats, taken in turn; see <see cref="SampleGenerator.Formats"/>.</param>
/// <param name="Seed">The same seed gives the same bytes.</param>
public sealed record SampleOrder(int Forms, int Years, IReadOnlyList<string> Formats, int Seed)
{
    /// <summary>The year that the newest forms evaluate.</summary>
    public const int LastYear = 2024;

    /// <summary>Names of layouts, taken in turn; all of them where empty.</summary>
    public IReadOnlyList<string> Layouts { get; init; } = [];

    /// <summary>Most forms in one document; archives and documents hold one form up to this many.</summary>
    public int FormsPerDocument { get; init; } = 3;
}
