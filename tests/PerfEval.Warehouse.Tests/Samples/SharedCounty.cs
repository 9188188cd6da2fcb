namespace PerfEval.Warehouse.Tests.Samples;

/// <summary>One county for all tests that only read.</summary>
[CollectionDefinition(nameof(County))]
public sealed class SharedCounty : ICollectionFixture<County>;
