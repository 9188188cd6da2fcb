using System.Collections.Frozen;
using System.Numerics;

namespace PerfEval.Etl.Forms.Labels;

/// <summary>The patterns of a vocabulary by the characters they print. Nearly every text that is asked about is no label, and few of those are made of a
/// pattern's own characters: one walk over a name tells which of three hundred patterns it may fit, and only those are tried.</summary>
internal sealed class PatternIndex
{
    private const int Bits = 64;

    private readonly List<LabelPattern> patterns = [];

    // Read once all are known.
    private Printing? printing;

    /// <summary>Takes patterns that are asked together.</summary>
    /// <returns>The places they have here.</returns>
    internal Range Add(IEnumerable<LabelPattern> added)
    {
        var first = patterns.Count;
        patterns.AddRange(added);
        printing = null;
        return first..patterns.Count;
    }

    /// <summary>The patterns that a name may fit: those of words alone that print each of its characters, those with places for others that print one of them.</summary>
    internal Candidates Of(string name)
    {
        var (sets, open) = printing ??= Read();
        Span<ulong> ofAll = stackalloc ulong[open.Length];
        Span<ulong> ofAny = stackalloc ulong[open.Length];
        ofAll.Fill(ulong.MaxValue);
        ofAny.Clear();
        foreach (var c in name)
        {
            if (!sets.TryGetValue(c, out var set))
            {
                ofAll.Clear();
                continue;
            }

            for (var word = 0; word < set.Length; word++)
            {
                ofAll[word] &= set[word];
                ofAny[word] |= set[word];
            }
        }

        for (var word = 0; word < open.Length; word++)
        {
            ofAll[word] = (ofAll[word] & ~open[word]) | (ofAny[word] & open[word]);
        }

        return new Candidates(this, ofAll.ContainsAnyExcept(0UL) ? ofAll.ToArray() : []);
    }

    private Printing Read()
    {
        var sets = new Dictionary<char, ulong[]>();
        var open = new ulong[(patterns.Count + Bits - 1) / Bits];
        foreach (var (at, pattern) in patterns.Index())
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

        return new Printing(sets.ToFrozenDictionary(), open);
    }

    private static void Mark(ulong[] set, int at) => set[at / Bits] |= 1UL << (at % Bits);

    // Which patterns print a character, and which hold places for any: a bit each.
    private sealed record Printing(FrozenDictionary<char, ulong[]> Sets, ulong[] Open);

    /// <summary>Patterns that a name may fit.</summary>
    /// <param name="Index">Where they are from.</param>
    /// <param name="Places">A bit each; none where there is no such pattern.</param>
    internal sealed record Candidates(PatternIndex Index, ulong[] Places)
    {
        /// <summary>The first of some patterns that fits the name; -1 where none does.</summary>
        /// <param name="name">The name.</param>
        /// <param name="among">The places of the patterns.</param>
        internal int First(string name, Range among)
        {
            var (from, to) = (among.Start.Value, Math.Min(among.End.Value, Places.Length * Bits));
            for (var word = from / Bits; word * Bits < to; word++)
            {
                for (var left = Places[word]; left != 0; left &= left - 1)
                {
                    var at = (word * Bits) + BitOperations.TrailingZeroCount(left);
                    if (at >= from && at < to && Index.patterns[at].Fits(name))
                    {
                        return at;
                    }
                }
            }

            return -1;
        }
    }
}
