using System.IO.Compression;
using System.Text;

namespace PerfEval.Dashboards.Samples.Formats;

/// <summary>Writes zip containers whose bytes depend on nothing but their parts.</summary>
internal static class ZipFile
{
    private static readonly DateTimeOffset Time = new(2025, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>A container with these parts.</summary>
    public static byte[] Of(params ReadOnlySpan<(string Name, string Text)> parts)
    {
        var bytes = new List<(string, byte[])>();
        foreach (var (name, text) in parts)
            bytes.Add((name, Encoding.UTF8.GetBytes(text)));
        return Of(bytes);
    }

    /// <summary>A container with these parts.</summary>
    public static byte[] Of(IEnumerable<(string Name, byte[] Bytes)> parts)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in parts)
            {
                var entry = zip.CreateEntry(name, CompressionLevel.Fastest);
                entry.LastWriteTime = Time;
                using var part = entry.Open();
                part.Write(bytes);
            }
        }

        return file.ToArray();
    }
}
