using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace PerfEval.Etl.Forms;

/// <summary>Labels of one meaning, read from the vocabulary: names as they are printed, and <c>/patterns/</c> for names put together from
/// known words (全年|年度|实际 + 完成值), so that a combination nobody has seen is read by what it means. A pattern fits the whole name.</summary>
public sealed class LabelNames
{
    /// <summary>A longer text is no label, whatever words it is made of.</summary>
    private const int LongestLabel = 24;

    /// <summary>Labels come back in every form; texts that do not are looked at anew once so many are known.</summary>
    private const int MostKnown = 20_000;

    private readonly HashSet<string> names = [];
    private readonly List<Regex> patterns = [];
    private readonly ConcurrentDictionary<string, bool> known = [];

    /// <summary>Reads an array of names and patterns.</summary>
    public LabelNames(JsonElement labels)
    {
        foreach (var label in labels.EnumerateArray().Select(label => label.GetString()!))
        {
            if (label is ['/', .. var pattern, '/'])
            {
                patterns.Add(new Regex($"^(?:{pattern})$", RegexOptions.CultureInvariant));
            }
            else
            {
                names.Add(LabelText.Compact(label));
            }
        }
    }

    /// <summary>The names that are printed in the vocabulary.</summary>
    public IReadOnlySet<string> Names => names;

    /// <summary>True for a name of the vocabulary or one that a pattern fits.</summary>
    public bool Contains(string name) => names.Contains(name) || Fits(name);

    /// <summary>True where a pattern fits the name.</summary>
    public bool Fits(string name)
    {
        if (patterns.Count == 0 || name.Length is 0 or > LongestLabel)
        {
            return false;
        }

        if (known.TryGetValue(name, out var fits))
        {
            return fits;
        }

        fits = patterns.Exists(pattern => pattern.IsMatch(name));
        return known.Count < MostKnown ? known.GetOrAdd(name, fits) : fits;
    }
}
