namespace PerfEval.Etl.Documents.Workbooks;

/// <summary>What was read from parts that are the same in many workbooks, byte by byte: a bureau's forms come from one template and share its
/// relations and styles. A dozen of the small ones are kept; any other is read each time.</summary>
/// <param name="read">Reads a part; what it gives never changes.</param>
internal sealed class TemplateParts<T>(Func<Stream, T> read)
{
    private const int MostKept = 12;

    // Replaced as a whole: whoever looks while another adds finds the one or the other.
    private volatile (byte[] Bytes, T Value)[] kept = [];

    /// <summary>Reads a part, or gives what was read from the same bytes before.</summary>
    internal T Read(Stream part)
    {
        if (part is not MemoryStream small || !small.TryGetBuffer(out var buffer))
        {
            return read(part);
        }

        foreach (var (bytes, known) in kept)
        {
            if (buffer.AsSpan().SequenceEqual(bytes))
            {
                return known;
            }
        }

        var value = read(part);
        kept = [(buffer.ToArray(), value), .. kept.Take(MostKept - 1)];
        return value;
    }
}
