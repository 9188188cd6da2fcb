using System.Text.Json;
using System.Text.RegularExpressions;

namespace PerfEval.Etl.Forms;

/// <summary>Labels of one meaning, read from the vocabulary: names as they are printed, and <c>/patterns/</c> for names put together from
/// known words (全年|年度|实际 + 完成值), so that a combination nobody has seen is read by what it means. A pattern fits the whole name.</summary>
public sealed class LabelNames
{
    /// <summary>A longer text is no label, whatever words it is made of.</summary>
    internal const int LongestLabel = 24;

    private readonly HashSet<string> names = [];
    private readonly List<Regex> patterns = [];
    private readonly TextMemory<bool> memory;

    /// <summary>Reads an array of names and patterns.</summary>
    public LabelNames(JsonElement labels)
    {
        memory = new TextMemory<bool>(Fits);
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
    public bool Contains(string name) => names.Contains(name) || (patterns.Count > 0 && name.Length <= LongestLabel && memory[name]);

    /// <summary>True where a pattern fits the name; not remembered.</summary>
    internal bool Fits(string name) => name.Length is > 0 and <= LongestLabel && patterns.Exists(pattern => pattern.IsMatch(name));
}
