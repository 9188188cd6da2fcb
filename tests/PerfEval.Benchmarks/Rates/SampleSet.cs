using PerfEval.Dashboards.Samples;
using PerfEval.Etl.Jobs;
using PerfEval.Warehouse;

namespace PerfEval.Benchmarks.Rates;

/// <summary>Documents of one format, a form each, in a folder and collected into a workspace.</summary>
public sealed class SampleSet : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("perfeval-benchmark-").FullName;

    /// <summary>Makes the documents and collects them.</summary>
    public SampleSet(string format, int forms)
    {
        Format = format;
        Folder = Directory.CreateDirectory(Path.Combine(root, "documents")).FullName;
        Sums = Sums.Zero;
        foreach (var document in SampleGenerator.Generate(new SampleOrder(forms, 2, [format], Seed: 1) { FormsPerDocument = 1 }))
        {
            var path = Path.Combine(Folder, document.FileName);
            File.WriteAllBytes(path, document.Bytes);
            File.SetLastWriteTimeUtc(path, new DateTime(2025, 1, 1, 0, 0, 0, DateTimeKind.Utc));
            Bytes += document.Bytes.Length;
            Sums = Sums.With(document);
        }

        new CollectJob(Workspace).Run(Folder, CancellationToken.None);
    }

    /// <summary>The documents' format.</summary>
    public string Format { get; }

    /// <summary>Where they are.</summary>
    public string Folder { get; }

    /// <summary>Where they are collected.</summary>
    public Workspace Workspace => Workspace.Open(Path.Combine(root, "data"));

    /// <summary>What they add up to.</summary>
    public Sums Sums { get; }

    /// <summary>Their size.</summary>
    public long Bytes { get; }

    /// <summary>Removes everything.</summary>
    public void Dispose() => Directory.Delete(root, recursive: true);
}
