using PerfEval.Dashboards.Samples;

namespace PerfEval.Benchmarks.Fuzz;

/// <summary>Mutates documents. Everything comes from the random numbers given, so that a run can be repeated.</summary>
public static class Mutations
{
    /// <summary>The document ends early.</summary>
    public const string Truncation = "truncation";

    private static readonly string[] Checked = ["xlsx", "docx", "zip", "pdf"];

    /// <summary>Whether checksums guard what a format's documents say.</summary>
    public static bool IsChecked(string format) => Checked.Contains(format);

    /// <summary>One mutation of a document.</summary>
    public static Mutant Of(int number, SampleDocument document, Random random) => random.Next(7) switch
    {
        0 => Damage(number, document, "bit flips", Flip(document.Bytes, random)),
        1 => new Mutant(number, document, Truncation, document.Bytes[..random.Next(document.Bytes.Length)], Claim.EqualOrReported),
        2 => Damage(number, document, "overwritten block", Overwrite(document.Bytes, random)),
        3 when IsContainer(document) => new Mutant(number, document, "shuffled entries", ZipEdits.Shuffle(document.Bytes, random), document.Format == "zip" ? Claim.Survives : Claim.Equal),
        4 when IsContainer(document) => new Mutant(number, document, "lost entry", ZipEdits.Lose(document.Bytes, random), Claim.Survives),
        3 or 4 => Damage(number, document, "lost bytes", Lose(document.Bytes, random)),
        5 when MarkupEdits.Suits(document) => new Mutant(number, document, "edited mark-up", MarkupEdits.Edit(document, random), Claim.Survives),
        _ => CellEdits.Edit(document, random) is var (bytes, text) ? new Mutant(number, document, "edited cell", bytes, Claim.EditedOrReported, text) : Damage(number, document, "bit flips", Flip(document.Bytes, random)),
    };

    private static bool IsContainer(SampleDocument document) => document.Format is "xlsx" or "docx" or "zip";

    // Where no checksum guards the text, a changed byte may simply be another text.
    private static Mutant Damage(int number, SampleDocument document, string mutation, byte[] bytes) =>
        new(number, document, mutation, bytes, IsChecked(document.Format) ? Claim.EqualOrReported : Claim.Survives);

    private static byte[] Flip(byte[] bytes, Random random)
    {
        var flipped = (byte[])bytes.Clone();
        for (var i = random.Next(1, 9); i > 0; i--)
            flipped[random.Next(flipped.Length)] ^= (byte)(1 << random.Next(8));
        return flipped;
    }

    private static byte[] Overwrite(byte[] bytes, Random random)
    {
        var length = Math.Min(random.Next(1, 512), bytes.Length / 2);
        var written = (byte[])bytes.Clone();
        if (random.Next(2) == 0)
            random.NextBytes(written.AsSpan(random.Next(bytes.Length - length), length));
        else
            bytes.AsSpan(random.Next(bytes.Length - length), length).CopyTo(written.AsSpan(random.Next(bytes.Length - length)));
        return written;
    }

    private static byte[] Lose(byte[] bytes, Random random)
    {
        var start = random.Next(bytes.Length);
        return [.. bytes[..start], .. bytes[Math.Min(bytes.Length, start + random.Next(1, 256))..]];
    }
}
