using System.IO.Compression;

namespace PerfEval.Benchmarks.Fuzz;

/// <summary>Takes a zip container apart and writes it anew: what comes out is a whole container.</summary>
internal static class ZipEdits
{
    /// <summary>The same entries in another order.</summary>
    public static byte[] Shuffle(byte[] container, Random random)
    {
        var entries = Entries(container).ToArray();
        random.Shuffle(entries);
        return Write(entries);
    }

    /// <summary>One entry less.</summary>
    public static byte[] Lose(byte[] container, Random random)
    {
        var entries = Entries(container);
        entries.RemoveAt(random.Next(entries.Count));
        return Write(entries);
    }

    /// <summary>Another content for the entries that the edit takes.</summary>
    public static byte[] Replace(byte[] container, Func<string, byte[], byte[]> edit) =>
        Write(Entries(container).Select(entry => (entry.Name, edit(entry.Name, entry.Bytes))));

    /// <summary>All entries in their order.</summary>
    public static List<(string Name, byte[] Bytes)> Entries(byte[] container)
    {
        using var zip = new ZipArchive(new MemoryStream(container));
        return [.. zip.Entries.Select(entry =>
        {
            using var part = entry.Open();
            using var bytes = new MemoryStream();
            part.CopyTo(bytes);
            return (entry.FullName, bytes.ToArray());
        })];
    }

    private static byte[] Write(IEnumerable<(string Name, byte[] Bytes)> entries)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in entries)
            {
                using var part = zip.CreateEntry(name).Open();
                part.Write(bytes);
            }
        }

        return file.ToArray();
    }
}
