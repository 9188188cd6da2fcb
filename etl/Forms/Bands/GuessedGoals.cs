using System.Collections.Frozen;
using System.Text.RegularExpressions;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Forms.Headings;
using PerfEval.Etl.Forms.Labels;

namespace PerfEval.Etl.Forms.Bands;

/// <summary>A goals' heading in words that nobody knows, 年度总目标 | 目标要求 | 完成实绩: two short cells side by side above two texts.</summary>
internal sealed partial class GuessedGoals(Vocabulary vocabulary, RowKinds kinds)
{
    private const int LongestHeading = 12;

    /// <summary>The two headings, the goal's before the outcome's; null where the row is none.</summary>
    /// <param name="row">The row.</param>
    /// <param name="below">The row below it, which holds the texts.</param>
    public (Cell Expected, Cell Actual)? Of(GridRow row, GridRow? below)
    {
        var hasLead = row.Filled.Count == 3 && IsLead(row.Filled[0]);
        if (below is null || row.Filled.Count - (hasLead ? 1 : 0) != 2)
        {
            return null;
        }

        var (first, second) = (row.Filled[^2], row.Filled[^1]);
        var isNamed = hasLead || Holds(first, vocabulary.GoalExpectedWords) || Holds(second, vocabulary.GoalActualWords);
        var texts = below.Filled.Where(cell => !IsLead(cell)).ToList();
        return isNamed && IsHeading(first) && IsHeading(second) && first.Text != second.Text && texts.Count == 2 && texts.TrueForAll(IsText) ? (first, second) : null;
    }

    private bool IsLead(Cell cell) => kinds.IsBandLabel(cell) || kinds.GoalField(cell) == "goals.expected";

    private bool IsHeading(Cell cell) =>
        TableHeadings.MayHead(cell) && cell.Text.Length is > 1 and <= LongestHeading && !Mark().IsMatch(cell.Text) && !kinds.IsHeadLabel(cell);

    /// <summary>True for a sentence: longer than what heads it, or with a mark in it.</summary>
    public static bool IsText(Cell cell) => cell.Text.Length > LongestHeading || Mark().IsMatch(cell.Text);

    private static bool Holds(Cell cell, FrozenSet<string> words) => words.Any(word => cell.Text.Contains(word, StringComparison.Ordinal));

    [GeneratedRegex("[，。；：、,;:!！]")]
    private static partial Regex Mark();
}
