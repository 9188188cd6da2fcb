using PerfEval.EndToEnd.Tests.Host;

namespace PerfEval.EndToEnd.Tests.Commands;

/// <summary>One workspace with the bundled samples in it, for the tests that only read.</summary>
public sealed class SampleWorkspace : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public SampleWorkspace() => FirstRun = Perfeval.Run("run", "--input", Perfeval.Samples, "--data", Data, "--json");

    /// <summary>The workspace.</summary>
    public string Data => folder["data"];

    /// <summary>What the run on the samples said.</summary>
    public Finished FirstRun { get; }

    /// <summary>Runs a command on this workspace.</summary>
    public Finished Run(params string[] arguments) => Perfeval.Run([.. arguments, "--data", Data]);

    /// <summary>A path for something that a test writes.</summary>
    public string PathOf(string name) => folder[name];

    public void Dispose() => folder.Dispose();
}
