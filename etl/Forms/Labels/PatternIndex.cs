using System.Collections.Frozen;
using System.Numerics;

namespace PerfEval.Etl.Forms.Labels;

/// <summary>Patterns by the characters they print. Nearly every text that is asked about is no label, and few of those are made of a pattern's own
/// characters: one walk over a name tells which of a table's hundred patterns it may fit, and only those are tried.</summary>
internal sealed class PatternIndex
{
    private const int Bits = 64;

    private readonly LabelPattern[] patterns;

    // A bit a pattern: those that print the character, and those that hold places for any.
    private readonly FrozenDictionary<char, ulong[]> printing;
    private readonly ulong[] open;

    /// <summary>Looks through patterns in the order in which they are tried.</summary>
    internal PatternIndex(IEnumerable<LabelPattern> patterns)
    {
        this.patterns = [.. patterns];
        var sets = new Dictionary<char, ulong[]>();
        open = new ulong[(this.patterns.Length + Bits - 1) / Bits];
        foreach (var (at, pattern) in this.patterns.Index())
        {
            foreach (var c in pattern.Printed)
            {
                Mark(sets.TryGetValue(c, out var known) ? known : sets[c] = new ulong[open.Length], at);
            }

            if (pattern.IsOpen)
            {
                Mark(open, at);
            }
        }

        printing = sets.ToFrozenDictionary();
    }

    /// <summary>The first pattern that fits a name; -1 where none does.</summary>
    internal int First(string name)
    {
        Span<ulong> ofAll = stackalloc ulong[open.Length];
        Span<ulong> ofAny = stackalloc ulong[open.Length];
        ofAll.Fill(ulong.MaxValue);
        ofAny.Clear();
        foreach (var c in name)
        {
            if (!printing.TryGetValue(c, out var known))
            {
                ofAll.Clear();
                continue;
            }

            for (var word = 0; word < known.Length; word++)
            {
                ofAll[word] &= known[word];
                ofAny[word] |= known[word];
            }
        }

        for (var word = 0; word < open.Length; word++)
        {
            // A pattern of words alone prints every character of the name, one with places for others at least one.
            for (var left = (ofAll[word] & ~open[word]) | (ofAny[word] & open[word]); left != 0; left &= left - 1)
            {
                var at = (word * Bits) + BitOperations.TrailingZeroCount(left);
                if (patterns[at].Fits(name))
                {
                    return at;
                }
            }
        }

        return -1;
    }

    private static void Mark(ulong[] set, int at) => set[at / Bits] |= 1UL << (at % Bits);
}
