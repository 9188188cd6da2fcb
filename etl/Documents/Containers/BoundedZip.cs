using System.IO.Compression;
using System.Text;

namespace PerfEval.Etl.Documents.Containers;

/// <summary>A zip container (.docx, .xlsx, .zip) whose parts can be read without harm: entries, inflated bytes and ratio are limited, and a part that
/// is shorter than promised or whose checksum is wrong is a fault. .NET's own ZipArchive hands out a short read of a forged entry without a word.
/// Nothing is ever written to disk, so a path that leads out of the archive leads nowhere.</summary>
public sealed class BoundedZip : IDisposable
{
    /// <summary>A part up to this size is inflated at once: whoever reads it knows its length and takes no larger buffers than it needs.</summary>
    private const int SmallPart = 32 * 1024;

    private readonly ZipArchive archive;
    private readonly Dictionary<string, ZipArchiveEntry> entries = new(StringComparer.OrdinalIgnoreCase);
    private long inflated;

    private BoundedZip(ZipArchive archive)
    {
        this.archive = archive;
        foreach (var entry in archive.Entries)
        {
            // Two parts of one name: which of them counts would be left to chance.
            if (!entries.TryAdd(NameOf(entry), entry))
            {
                throw UnreadableDocumentException.Damaged("压缩包内有同名文件");
            }
        }
    }

    /// <summary>Names of the entries in order, with forward slashes; folders end with one.</summary>
    public IReadOnlyList<string> Names => [.. archive.Entries.Select(NameOf)];

    /// <summary>Opens a container.</summary>
    /// <exception cref="UnreadableDocumentException">Its directory is damaged or has too many entries.</exception>
    public static BoundedZip Open(byte[] bytes)
    {
        // Counted before the archive makes an object of each.
        if (bytes.AsSpan().Count("PK\u0001\u0002"u8) > DocumentLimits.ContainerEntries)
        {
            throw UnreadableDocumentException.TooLarge($"内的文件超过 {DocumentLimits.ContainerEntries} 个");
        }

        try
        {
            return new BoundedZip(new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read, leaveOpen: false, Encoding.Latin1));
        }
        catch (Exception fault) when (IsDamage(fault))
        {
            throw UnreadableDocumentException.Damaged("压缩结构不完整", fault);
        }
    }

    /// <summary>Names of the entries, of a damaged container as far as they can be told; for finding out what it is.</summary>
    public static IReadOnlySet<string> NamesIn(byte[] bytes)
    {
        try
        {
            using var zip = Open(bytes);
            return zip.entries.Keys.ToHashSet(StringComparer.OrdinalIgnoreCase);
        }
        catch (UnreadableDocumentException)
        {
            // The directory at the end is gone; names also stand before each part.
            string[] telling = ["[Content_Types].xml", "word/document.xml", "xl/workbook.xml", "ppt/presentation.xml", "OFD.xml"];
            return telling.Where(name => bytes.AsSpan().IndexOf(Encoding.ASCII.GetBytes(name)) >= 0).ToHashSet(StringComparer.OrdinalIgnoreCase);
        }
    }

    /// <summary>Opens a part for reading to its end; null where there is none. Reading throws UnreadableDocumentException where the part is damaged or too large.</summary>
    /// <exception cref="UnreadableDocumentException">The part is encrypted or packed in an unknown way.</exception>
    public Stream? Part(string name)
    {
        if (!entries.TryGetValue(name, out var entry))
        {
            return null;
        }

        if (entry.IsEncrypted)
        {
            throw UnreadableDocumentException.Encrypted();
        }

        try
        {
            var part = new CheckedPartStream(entry.Open(), entry, Spend);
            return entry.Length is >= 0 and <= SmallPart ? Whole(part, new byte[entry.Length], name) : part;
        }
        catch (Exception fault) when (IsDamage(fault))
        {
            throw UnreadableDocumentException.Damaged(name, fault);
        }
    }

    /// <summary>Reads a part whole; null where there is none.</summary>
    /// <exception cref="UnreadableDocumentException">The part is encrypted, damaged or too large.</exception>
    public byte[]? Bytes(string name)
    {
        using var part = Part(name);
        if (part is null)
        {
            return null;
        }

        using var copy = new MemoryStream();
        part.CopyTo(copy);
        return copy.ToArray();
    }

    /// <summary>Reads through parts to see that they are whole and within limits, for libraries that open the container themselves.</summary>
    /// <exception cref="UnreadableDocumentException">A part is encrypted, damaged or too large.</exception>
    public void Verify(Func<string, bool> isRead)
    {
        foreach (var name in entries.Keys.Where(isRead))
        {
            using var part = Part(name);
            part!.CopyTo(Stream.Null);
        }
    }

    private static MemoryStream Whole(CheckedPartStream part, byte[] bytes, string name)
    {
        using (part)
        {
            part.ReadExactly(bytes);

            // The read behind the last byte compares length and checksum.
            return part.ReadByte() < 0 ? new MemoryStream(bytes, 0, bytes.Length, writable: false, publiclyVisible: true) : throw UnreadableDocumentException.Damaged(name);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => archive.Dispose();

    /// <summary>Whether the framework's zip or deflate code says with this exception that the data is bad: it has several ways.</summary>
    internal static bool IsDamage(Exception fault) =>
        fault is InvalidDataException or IOException or NotSupportedException or ArgumentException or OverflowException;

    // Windows packs Chinese names in GBK, macOS in UTF-8, both without saying so; only names that say so arrive decoded.
    private static string NameOf(ZipArchiveEntry entry)
    {
        var name = entry.FullName;
        var decoded = name.All(char.IsAscii) || name.Any(c => c > 0xFF) ? name : TextDecoder.Decode(Encoding.Latin1.GetBytes(name)) ?? name;
        return decoded.Replace('\\', '/');
    }

    private void Spend(ZipArchiveEntry entry, long ofPart, int bytes)
    {
        inflated += bytes;
        if (inflated > DocumentLimits.InflatedBytes)
        {
            throw UnreadableDocumentException.TooLarge($"解压后超过 {DocumentLimits.InflatedBytes / 1024 / 1024} MB");
        }

        if (ofPart > DocumentLimits.RatioFreeBytes && ofPart / DocumentLimits.InflationRatio > entry.CompressedLength)
        {
            throw UnreadableDocumentException.TooLarge($"的压缩比异常（超过 {DocumentLimits.InflationRatio} 倍）");
        }
    }
}
