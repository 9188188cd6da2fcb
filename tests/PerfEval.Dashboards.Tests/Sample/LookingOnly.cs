namespace PerfEval.Dashboards.Tests.Sample;

[CollectionDefinition(nameof(LookingOnly))]
public sealed class LookingOnly : ICollectionFixture<FilledSite>;
