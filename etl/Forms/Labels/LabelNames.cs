using System.Text.Json;

namespace PerfEval.Etl.Forms.Labels;

/// <summary>Labels of one meaning, read from the vocabulary: names as they are printed, and <c>/patterns/</c> for names put together from
/// known words (全年|年度|实际 + 完成值), so that a combination nobody has seen is read by what it means. A pattern fits the whole name.</summary>
public sealed class LabelNames
{
    /// <summary>A longer text is no label, whatever words it is made of. One without a Chinese character is a figure.</summary>
    private const int LongestLabel = 24;

    private readonly HashSet<string> names = [];
    private readonly PatternIndex patterns;
    private LabelQuestion? question;

    /// <summary>Reads an array of names and patterns.</summary>
    /// <param name="labels">The array.</param>
    /// <param name="patterns">The patterns of the vocabulary.</param>
    internal LabelNames(JsonElement labels, PatternIndex patterns)
    {
        this.patterns = patterns;
        var read = new List<LabelPattern>();
        foreach (var label in labels.EnumerateArray().Select(label => label.GetString()!))
        {
            if (label is ['/', .. var pattern, '/'])
            {
                read.Add(new LabelPattern(pattern));
            }
            else
            {
                names.Add(LabelText.Compact(label));
            }
        }

        Places = patterns.Add(read);
    }

    /// <summary>The names that are printed in the vocabulary.</summary>
    public IReadOnlySet<string> Names => names;

    /// <summary>The places of its patterns among those of the vocabulary.</summary>
    internal Range Places { get; }

    /// <summary>True for a label of the vocabulary or one that a pattern fits, a number or a year before it aside: 三、目标完成情况, 2023年预期目标.</summary>
    public bool Contains(LabelText label) => label.Ask(question ??= new LabelQuestion(Find)) is not null;

    private string? Find(LabelText label) =>
        names.Contains(label.Name) || (MayFit(label.Name) && label.Candidates(patterns).First(label.Name, Places) >= 0) || IsOther(label, label.Unnumbered) || IsOther(label, label.Undated) ? label.Name : null;

    // Without its number or its year most labels are what they are with them.
    private bool IsOther(LabelText label, string name) => name != label.Name && Contains(name);

    /// <summary>The same for a name alone.</summary>
    public bool Contains(string name) => names.Contains(name) || (MayFit(name) && patterns.Of(name).First(name, Places) >= 0);

    /// <summary>True for what can be put together from words at all.</summary>
    internal static bool MayFit(string name) => name.Length <= LongestLabel && name.AsSpan().ContainsAnyInRange('\u4E00', '\u9FFF');
}
