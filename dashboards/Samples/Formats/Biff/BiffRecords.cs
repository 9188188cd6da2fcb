using System.Text;

namespace PerfEval.Dashboards.Samples.Formats.Biff;

/// <summary>Writes records of BIFF8: number, length, data.</summary>
internal sealed class BiffRecords
{
    /// <summary>A record's data end here; what is longer goes on in a CONTINUE record.</summary>
    public const int LongestRecord = 8224;

    private readonly List<byte> records = [];

    /// <summary>Bytes so far.</summary>
    public int Length => records.Count;

    /// <summary>Adds a record.</summary>
    public void Add(ushort number, params ReadOnlySpan<object> fields)
    {
        var data = Bytes(fields);
        records.AddRange([.. BitConverter.GetBytes(number), .. BitConverter.GetBytes((ushort)data.Length), .. data]);
    }

    /// <summary>All records.</summary>
    public byte[] ToArray() => [.. records];

    /// <summary>Writes a number over one written before.</summary>
    public void Overwrite(int at, uint value)
    {
        var bytes = BitConverter.GetBytes(value);
        for (var i = 0; i < bytes.Length; i++)
            records[at + i] = bytes[i];
    }

    /// <summary>Fields one after the other: bytes, 16 and 32 bit numbers, doubles, and text as UTF-16 with its own header before it.</summary>
    public static byte[] Bytes(ReadOnlySpan<object> fields)
    {
        using var data = new MemoryStream();
        foreach (var field in fields)
        {
            data.Write(field switch
            {
                byte one => [one],
                ushort two => BitConverter.GetBytes(two),
                uint four => BitConverter.GetBytes(four),
                double eight => BitConverter.GetBytes(eight),
                string text => [1, .. Encoding.Unicode.GetBytes(text)],
                byte[] bytes => bytes,
                _ => throw new ArgumentException($"no field of a record: {field.GetType()}", nameof(fields)),
            });
        }

        return data.ToArray();
    }
}
