using System.Text.Json;
using PerfEval.Etl.Forms.Labels;

namespace PerfEval.Etl.Rosters;

/// <summary>What lists of who must report call their columns, read from <c>etl/vocabulary/roster.json</c>.</summary>
internal sealed class RosterVocabulary
{
    private readonly HashSet<string> ended;
    private readonly HashSet<string> due;
    private readonly HashSet<string> totals;

    private RosterVocabulary(JsonElement file)
    {
        Columns = new LabelTable(file.GetProperty("columns"), new PatternIndex());
        ended = Names(file, "ended");
        due = Names(file, "due");
        totals = Names(file, "totals");
    }

    /// <summary>Columns by field.</summary>
    internal LabelTable Columns { get; }

    /// <summary>Reads the vocabulary beside the assembly.</summary>
    internal static RosterVocabulary Load()
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "etl", "vocabulary", "roster.json")));
        return new RosterVocabulary(json.RootElement);
    }

    /// <summary>Whether a line's state says that its project has ended; null where nobody knows the word.</summary>
    /// <param name="state">The cell; null where it is empty.</param>
    /// <param name="heading">The column's heading: 是 and 否 answer its question.</param>
    internal bool? IsEnded(string? state, string? heading)
    {
        var asksForEnd = heading is not null && !heading.Contains("延续", StringComparison.Ordinal);
        return state switch
        {
            null => false,
            "是" => asksForEnd,
            "否" => !asksForEnd,
            _ when ended.Contains(state) => true,
            _ when due.Contains(state) => false,
            _ => null,
        };
    }

    /// <summary>True for the label of a line of sums.</summary>
    internal bool IsTotal(string text) => totals.Contains(text);

    private static HashSet<string> Names(JsonElement file, string property) =>
        [.. file.GetProperty(property).EnumerateArray().Select(name => LabelText.Compact(name.GetString()!))];
}
