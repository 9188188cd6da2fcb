namespace PerfEval.Warehouse.Tests.Samples;

/// <summary>A workspace in a folder of its own that goes when the test does.</summary>
public sealed class TemporaryWorkspace : IDisposable
{
    private readonly string folder = Path.Combine(Path.GetTempPath(), "perfeval-tests", Guid.NewGuid().ToString("N"));

    public TemporaryWorkspace() => Workspace = Workspace.Open(folder);

    public Workspace Workspace { get; }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
