using PerfEval.Warehouse.Engine;

namespace PerfEval.Warehouse.Tests.Engine;

/// <summary>A copy of the product's model files that a test may change.</summary>
public sealed class ModelFolder : IDisposable
{
    private readonly string folder = Path.Combine(Path.GetTempPath(), "perfeval-tests", Guid.NewGuid().ToString("N"));

    public ModelFolder()
    {
        var source = Path.Combine(AppContext.BaseDirectory, "warehouse");
        foreach (var file in Directory.GetFiles(source, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(folder, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    public SqlModelCatalog Load() => SqlModelCatalog.Load(folder);

    public void Write(string path, string text) => File.WriteAllText(Path.Combine(folder, path), text);

    public void Replace(string path, string old, string text)
    {
        var file = Path.Combine(folder, path);
        var before = File.ReadAllText(file);
        before.ShouldContain(old);
        File.WriteAllText(file, before.Replace(old, text, StringComparison.Ordinal));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
