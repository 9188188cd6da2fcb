using System.IO.Compression;

namespace PerfEval.Dashboards.Exports.Formats;

/// <summary>An Office package without a clock inside: the same parts give the same bytes.</summary>
internal static class TimelessPackage
{
    // The earliest time that a zip entry can carry.
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Copies a package part by part, in the order of their names.</summary>
    /// <param name="package">The package.</param>
    /// <param name="target">Where to; it stays open.</param>
    public static void Copy(Stream package, Stream target)
    {
        using var source = new ZipArchive(package, ZipArchiveMode.Read);
        using var copy = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var part in source.Entries.OrderBy(entry => entry.FullName, StringComparer.Ordinal))
        {
            var entry = copy.CreateEntry(part.FullName, CompressionLevel.Optimal);
            entry.LastWriteTime = NoTime;
            using var from = part.Open();
            using var to = entry.Open();
            from.CopyTo(to);
        }
    }
}
