namespace PerfEval.Etl.Documents.Containers;

/// <summary>The checksum of zip parts (ISO 3309, polynomial EDB88320), added up piece by piece.</summary>
internal struct Crc32
{
    private static readonly uint[] Table = [.. Enumerable.Range(0, 256).Select(i => Eight((uint)i))];

    private uint inverse;

    /// <summary>The checksum of all bytes so far.</summary>
    public readonly uint Value => inverse;

    /// <summary>Adds bytes.</summary>
    public void Add(ReadOnlySpan<byte> bytes)
    {
        var crc = ~inverse;
        foreach (var b in bytes)
        {
            crc = Table[(byte)(crc ^ b)] ^ (crc >> 8);
        }

        inverse = ~crc;
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
