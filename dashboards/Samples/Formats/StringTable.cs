namespace PerfEval.Dashboards.Samples.Formats;

/// <summary>Texts by number, each once.</summary>
internal sealed class StringTable
{
    private readonly Dictionary<string, int> numbers = [];
    private readonly List<string> all = [];

    /// <summary>The texts by their numbers.</summary>
    public IReadOnlyList<string> All => all;

    /// <summary>The number of a text, from 0.</summary>
    public int IndexOf(string text)
    {
        if (numbers.TryGetValue(text, out var known))
            return known;
        all.Add(text);
        return numbers[text] = all.Count - 1;
    }
}
