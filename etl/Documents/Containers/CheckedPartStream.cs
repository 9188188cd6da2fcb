using System.IO.Compression;

namespace PerfEval.Etl.Documents.Containers;

/// <summary>Reads one part of a zip, tells how much it inflates, and at its end compares length and checksum with what the directory promises.</summary>
/// <param name="source">The inflating stream.</param>
/// <param name="entry">The part's entry in the directory.</param>
/// <param name="spend">Told of every read: entry, bytes of the part so far, bytes of this read; throws where a limit is passed.</param>
internal sealed class CheckedPartStream(Stream source, ZipArchiveEntry entry, Action<ZipArchiveEntry, long, int> spend) : Stream
{
    private Crc32 checksum;
    private long read;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => read;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var count = ReadSource(buffer);
        if (count > 0)
        {
            read += count;
            checksum.Add(buffer[..count]);
            spend(entry, read, count);
        }
        else if (buffer.Length > 0 && (read != entry.Length || checksum.Value != entry.Crc32))
        {
            throw UnreadableDocumentException.Damaged($"{entry.Name} 的长度或校验和不符");
        }

        return count;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            source.Dispose();
        }

        base.Dispose(disposing);
    }

    private int ReadSource(Span<byte> buffer)
    {
        try
        {
            return source.Read(buffer);
        }
        catch (Exception fault) when (BoundedZip.IsDamage(fault))
        {
            throw UnreadableDocumentException.Damaged(entry.Name, fault);
        }
    }
}
