namespace PerfEval.Warehouse.Engine;

/// <summary>A second file beside the published one: mostly the one that was published before. Nobody asks for it any more, and it differs by what the last load
/// wrote: brought in step it is the next working copy for the price of reading both, where a copy would have everything written to the disk again.
/// Its bytes are compared, so that it may be in whatever state a crash left it.</summary>
/// <param name="path">Where it is kept.</param>
internal sealed class SpareWarehouse(string path)
{
    /// <summary>What is compared and written at a time: a block of the engine's.</summary>
    private const int Piece = 16 * 1024;
    private const int Span = 16 * Piece;

    /// <summary>Makes a copy of a published file: of the spare where no reader has it open any more, else a new file.</summary>
    /// <param name="published">The file.</param>
    /// <param name="copy">Path of the copy.</param>
    internal void Copy(string published, string copy)
    {
        using var spare = Take();
        if (spare is null)
        {
            File.Copy(published, copy);
            return;
        }

        File.Move(path, copy);
        BringInStep(published, spare);
    }

    /// <summary>Keeps a file that is published no longer.</summary>
    internal void Keep(string former) => File.Move(former, path, overwrite: true);

    /// <summary>Copies a file that has no predecessor, so that the first load after it need not. Without room for it there is none.</summary>
    internal void Prepare(string published)
    {
        try
        {
            File.Copy(published, path, overwrite: true);
        }
        catch (IOException)
        {
            File.Delete(path);
        }
    }

    // A reader holds its file with a shared lock: this one is exclusive, and fails where there is a reader or no file.
    private FileStream? Take()
    {
        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException)
        {
            return null;
        }
    }

    private static void BringInStep(string published, FileStream spare)
    {
        using var source = File.OpenHandle(published);
        var (target, length) = (spare.SafeFileHandle, RandomAccess.GetLength(source));
        spare.SetLength(length);
        var (wanted, present) = (new byte[Span], new byte[Span]);
        int count;
        for (var offset = 0L; offset < length; offset += count)
        {
            count = Math.Min(RandomAccess.Read(source, wanted, offset), RandomAccess.Read(target, present, offset));
            for (var at = 0; at < count; at += Piece)
            {
                var piece = wanted.AsSpan(at, Math.Min(Piece, count - at));
                if (!piece.SequenceEqual(present.AsSpan(at, piece.Length)))
                {
                    RandomAccess.Write(target, piece, offset + at);
                }
            }
        }
    }
}
