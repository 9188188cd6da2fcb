using System.Buffers.Binary;

namespace PerfEval.Etl.Documents.Containers;

/// <summary>The checksum of zip parts (ISO 3309, polynomial EDB88320), added up piece by piece.</summary>
internal struct Crc32
{
    // For each byte of a word what it does to the sum behind the bytes that follow it: four bytes are added at once.
    private static readonly uint[][] Tables = Build();

    private uint inverse;

    /// <summary>The checksum of all bytes so far.</summary>
    public readonly uint Value => inverse;

    /// <summary>Adds bytes.</summary>
    public void Add(ReadOnlySpan<byte> bytes)
    {
        var crc = ~inverse;
        var (first, second, third, fourth) = (Tables[0], Tables[1], Tables[2], Tables[3]);
        for (; bytes.Length >= sizeof(uint); bytes = bytes[sizeof(uint)..])
        {
            crc ^= BinaryPrimitives.ReadUInt32LittleEndian(bytes);
            crc = fourth[(byte)crc] ^ third[(byte)(crc >> 8)] ^ second[(byte)(crc >> 16)] ^ first[crc >> 24];
        }

        foreach (var b in bytes)
        {
            crc = first[(byte)(crc ^ b)] ^ (crc >> 8);
        }

        inverse = ~crc;
    }

    private static uint[][] Build()
    {
        var tables = new uint[sizeof(uint)][];
        tables[0] = [.. Enumerable.Range(0, 256).Select(i => Eight((uint)i))];
        for (var i = 1; i < tables.Length; i++)
        {
            tables[i] = Array.ConvertAll(tables[i - 1], crc => tables[0][(byte)crc] ^ (crc >> 8));
        }

        return tables;
    }

    private static uint Eight(uint value)
    {
        for (var bit = 0; bit < 8; bit++)
        {
            value = (value & 1) == 0 ? value >> 1 : (value >> 1) ^ 0xEDB88320;
        }

        return value;
    }
}
