using System.Buffers;
using System.Text.Json;

namespace PerfEval.Etl.Forms.Labels;

/// <summary>Labels of one meaning, read from the vocabulary: names as they are printed, and <c>/patterns/</c> for names put together from
/// known words (全年|年度|实际 + 完成值), so that a combination nobody has seen is read by what it means. A pattern fits the whole name.</summary>
public sealed class LabelNames
{
    /// <summary>A longer text is no label, whatever words it is made of. One without a Chinese character is a figure.</summary>
    private const int LongestLabel = 24;

    private readonly HashSet<string> names = [];
    private readonly List<LabelPattern> ofWords = [];
    private readonly List<LabelPattern> open = [];
    private readonly SearchValues<char> words;
    private LabelQuestion? question;

    /// <summary>Reads an array of names and patterns.</summary>
    public LabelNames(JsonElement labels)
    {
        foreach (var label in labels.EnumerateArray().Select(label => label.GetString()!))
        {
            if (label is ['/', .. var pattern, '/'])
            {
                var read = new LabelPattern(pattern);
                (read.Characters is null ? open : ofWords).Add(read);
            }
            else
            {
                names.Add(LabelText.Compact(label));
            }
        }

        Characters = string.Concat(ofWords.Select(pattern => pattern.Characters));
        words = SearchValues.Create(Characters);
    }

    /// <summary>The characters of all patterns that are put together from words alone: a name with any other fits none of them.</summary>
    internal string Characters { get; }

    /// <summary>The names that are printed in the vocabulary.</summary>
    public IReadOnlySet<string> Names => names;

    /// <summary>True for a label of the vocabulary or one that a pattern fits, a number or a year before it aside: 三、目标完成情况, 2023年预期目标.</summary>
    public bool Contains(LabelText label) => label.Ask(question ??= new LabelQuestion(Find)) is not null;

    private string? Find(LabelText label) => Contains(label.Name) || IsOther(label, label.Unnumbered) || IsOther(label, label.Undated) ? label.Name : null;

    // Without its number or its year most labels are what they are with them.
    private bool IsOther(LabelText label, string name) => name != label.Name && Contains(name);

    /// <summary>The same for a name alone.</summary>
    public bool Contains(string name) => names.Contains(name) || Fits(name);

    /// <summary>True for what can be put together from words at all.</summary>
    internal static bool MayFit(string name) => name.Length <= LongestLabel && name.AsSpan().ContainsAnyInRange('\u4E00', '\u9FFF');

    /// <summary>True where a pattern fits the name.</summary>
    public bool Fits(string name) => MayFit(name) && Fits(name, !name.AsSpan().ContainsAnyExcept(words));

    /// <summary>The same for a name that may fit.</summary>
    /// <param name="name">The name.</param>
    /// <param name="isOfWords">False where it holds a character that no pattern of words has.</param>
    internal bool Fits(string name, bool isOfWords) => (isOfWords && Fits(name, ofWords)) || Fits(name, open);

    private static bool Fits(string name, List<LabelPattern> patterns)
    {
        foreach (var pattern in patterns)
        {
            if (pattern.Fits(name))
            {
                return true;
            }
        }

        return false;
    }
}
