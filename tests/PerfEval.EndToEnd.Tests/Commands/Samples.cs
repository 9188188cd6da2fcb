namespace PerfEval.EndToEnd.Tests.Commands;

/// <summary>Tests that share the workspace with the samples.</summary>
[CollectionDefinition(Name)]
public sealed class Samples : ICollectionFixture<SampleWorkspace>
{
    public const string Name = "samples";
}
