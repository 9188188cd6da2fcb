using System.Buffers.Binary;
using System.Text;

namespace PerfEval.Dashboards.Samples.Formats.Biff;

/// <summary>Writes an OLE compound file of one stream, after [MS-CFB]: header, allocation table, directory, stream.</summary>
internal static class CompoundFile
{
    private const int Sector = 512;
    private const int EntryBytes = 128;
    private const int SmallestStream = 4096;
    private const uint EndOfChain = 0xFFFFFFFE;
    private const uint TableSector = 0xFFFFFFFD;
    private const uint Free = 0xFFFFFFFF;

    /// <summary>The file; a stream shorter than 4096 bytes is filled up, so that it needs no small sectors.</summary>
    public static byte[] Of(string name, byte[] stream)
    {
        var sectors = (Math.Max(stream.Length, SmallestStream) + Sector - 1) / Sector;
        var tables = 1;
        while (tables * (Sector / 4) < tables + 1 + sectors)
            tables++;
        var file = new byte[Sector * (1 + tables + 1 + sectors)];
        Header(file, tables);
        var table = file.AsSpan(Sector, tables * Sector);
        table.Fill(0xFF);
        for (var i = 0; i < tables; i++)
            Put(table, i * 4, TableSector);
        Put(table, tables * 4, EndOfChain);
        for (var i = 0; i < sectors; i++)
            Put(table, (tables + 1 + i) * 4, i == sectors - 1 ? EndOfChain : (uint)(tables + 2 + i));
        var directory = file.AsSpan(Sector * (1 + tables), Sector);
        Entry(directory, "Root Entry", 5, child: 1, start: EndOfChain, size: 0);
        Entry(directory[EntryBytes..], name, 2, child: Free, start: (uint)(tables + 1), size: (uint)(sectors * Sector));
        for (var i = 2; i < 4; i++)
            Entry(directory[(i * EntryBytes)..], string.Empty, 0, child: Free, start: 0, size: 0);
        stream.CopyTo(file.AsSpan(Sector * (2 + tables)));
        return file;
    }

    private static void Header(Span<byte> file, int tables)
    {
        ReadOnlySpan<byte> signature = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
        signature.CopyTo(file);
        Put(file, 24, 0x0003_003E);
        Put(file, 28, 0x0009_FFFE);
        Put(file, 32, 6);
        Put(file, 44, (uint)tables);
        Put(file, 48, (uint)tables);
        Put(file, 56, SmallestStream);
        Put(file, 60, EndOfChain);
        Put(file, 68, EndOfChain);
        for (var i = 0; i < 109; i++)
            Put(file, 76 + (i * 4), i < tables ? (uint)i : Free);
    }

    private static void Entry(Span<byte> entry, string name, byte type, uint child, uint start, uint size)
    {
        Encoding.Unicode.GetBytes(name, entry);
        BinaryPrimitives.WriteUInt16LittleEndian(entry[64..], (ushort)(name.Length == 0 ? 0 : (name.Length + 1) * 2));
        entry[66] = type;
        entry[67] = 1;
        Put(entry, 68, Free);
        Put(entry, 72, Free);
        Put(entry, 76, child);
        Put(entry, 116, start);
        Put(entry, 120, size);
    }

    private static void Put(Span<byte> bytes, int at, uint value) => BinaryPrimitives.WriteUInt32LittleEndian(bytes[at..], value);
}
