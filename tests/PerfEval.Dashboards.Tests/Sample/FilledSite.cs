namespace PerfEval.Dashboards.Tests.Sample;

/// <summary>One filled site for all tests that only look.</summary>
public sealed class FilledSite : IAsyncLifetime
{
    public SampleSite Site { get; private set; } = null!;

    public async Task InitializeAsync() => Site = await SampleSite.Start(filled: true);

    public async Task DisposeAsync() => await Site.DisposeAsync();
}
