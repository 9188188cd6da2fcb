using System.Buffers.Binary;
using System.Text;

namespace PerfEval.Etl.Documents.Containers;

/// <summary>The directory of an OLE container (MS-CFB), as far as it takes to tell what the container is.</summary>
public static class OleDirectory
{
    private const int EntrySize = 128;
    private const int HeaderSize = 512;
    private const int DirectFatSectors = 109;

    /// <summary>Names of the streams directly in the root: a workbook embedded in a .doc has its streams in a storage of its own and does not count.
    /// None where the directory cannot be read.</summary>
    public static IReadOnlySet<string> RootNames(byte[] bytes)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var directory = Directory(bytes);
        if (directory.Length < EntrySize)
        {
            return names;
        }

        var seen = new HashSet<int>();
        var waiting = new Stack<int>([Int(directory, 76)]);
        while (waiting.TryPop(out var id))
        {
            // Siblings form a tree; a forged one may have circles.
            if (id >= 0 && (id + 1L) * EntrySize <= directory.Length && seen.Add(id))
            {
                var entry = directory.AsSpan(id * EntrySize, EntrySize);
                var length = Math.Clamp(BinaryPrimitives.ReadUInt16LittleEndian(entry[64..]) - 2, 0, 62);
                names.Add(Encoding.Unicode.GetString(entry[..length]));
                waiting.Push(BinaryPrimitives.ReadInt32LittleEndian(entry[68..]));
                waiting.Push(BinaryPrimitives.ReadInt32LittleEndian(entry[72..]));
            }
        }

        return names;
    }

    private static byte[] Directory(byte[] bytes)
    {
        if (bytes.Length < HeaderSize || bytes[30] is not (9 or 12))
        {
            return [];
        }

        var sector = 1 << bytes[30];
        var directory = new MemoryStream();
        var seen = new HashSet<int>();
        for (var id = Int(bytes, 48); id >= 0 && (id + 2L) * sector <= bytes.Length + sector - 1 && seen.Add(id); id = Next(bytes, id, sector))
        {
            var start = (id + 1) * sector;
            directory.Write(bytes, start, Math.Min(sector, bytes.Length - start));
        }

        return directory.ToArray();
    }

    // The allocation table says which sector follows.
    private static int Next(byte[] bytes, int id, int sector)
    {
        var perSector = sector / sizeof(int);
        var table = TableSector(bytes, id / perSector, sector);
        return table < 0 ? -1 : At(bytes, table, id % perSector, sector);
    }

    // The header names the table's first 109 sectors, 7 MB worth of file; a chain of sectors names the others, each but its last word a sector.
    private static int TableSector(byte[] bytes, int table, int sector)
    {
        if (table < DirectFatSectors)
        {
            return Int(bytes, 76 + (table * sizeof(int)));
        }

        var perSector = (sector / sizeof(int)) - 1;
        var link = Int(bytes, 68);
        for (var skip = (table - DirectFatSectors) / perSector; skip > 0 && link >= 0; skip--)
        {
            link = At(bytes, link, perSector, sector);
        }

        return link < 0 ? -1 : At(bytes, link, (table - DirectFatSectors) % perSector, sector);
    }

    private static int At(byte[] bytes, int id, int word, int sector)
    {
        var at = ((id + 1L) * sector) + (word * sizeof(int));
        return at > 0 && at + sizeof(int) <= bytes.Length ? Int(bytes, (int)at) : -1;
    }

    private static int Int(byte[] bytes, int at) => BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(at));
}
