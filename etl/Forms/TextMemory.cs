using System.Collections.Concurrent;

namespace PerfEval.Etl.Forms;

/// <summary>Remembers what was found out about texts: labels come back in every form, and each row asks about its texts many times over.
/// A county's texts are forgotten, all at once, before they fill the memory; those that come back are soon known again.</summary>
/// <param name="find">Finds out; called by several threads at a time.</param>
internal sealed class TextMemory<T>(Func<string, T> find)
{
    /// <summary>The texts of some hundred forms.</summary>
    private const int MostKept = 5_000;

    private readonly ConcurrentDictionary<string, T> kept = new(StringComparer.Ordinal);

    // The dictionary's own count takes all its locks.
    private int count;

    /// <summary>What there is to know about a text.</summary>
    public T this[string text]
    {
        get
        {
            if (kept.TryGetValue(text, out var known))
            {
                return known;
            }

            if (Interlocked.Increment(ref count) > MostKept)
            {
                kept.Clear();
                Interlocked.Exchange(ref count, 0);
            }

            return kept.GetOrAdd(text, find);
        }
    }
}
