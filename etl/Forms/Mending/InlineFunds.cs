using System.Text.RegularExpressions;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Forms.Headings;
using PerfEval.Etl.Forms.Labels;
using PerfEval.Etl.Values;

namespace PerfEval.Etl.Forms.Mending;

/// <summary>Sets a funds row of label and value pairs, 全年预算数 | 120 | 全年执行数 | 118 | 执行率 | 98.3%, apart into a heading and the row below it.
/// Cells keep their addresses.</summary>
public static partial class InlineFunds
{
    private const int FewestPairs = 2;

    /// <summary>The heading and its row; null where the row is no such pairs.</summary>
    /// <param name="row">The row.</param>
    /// <param name="vocabulary">Labels.</param>
    public static (GridRow Heading, GridRow Figures)? Of(GridRow row, Vocabulary vocabulary)
    {
        if (!row.Filled.Exists(cell => Field(cell, vocabulary) is not null || MayHoldPairs(cell.Text)))
        {
            return null;
        }

        var cells = row.Filled.SelectMany(cell => Apart(cell, vocabulary)).ToList();
        if (cells.Count != row.Filled.Count)
        {
            row = new GridRow(row.Number, row.Address, cells = [.. cells.Select((cell, position) => cell with { Position = position })]);
        }

        var pairs = cells.Zip(cells.Skip(1)).Where(pair => Field(pair.First, vocabulary) is not null && IsFigure(pair.Second)).ToList();
        var labels = cells.Count(cell => Field(cell, vocabulary) is not null);
        if (pairs.Count < FewestPairs || labels != pairs.Count || !pairs.Exists(pair => Field(pair.First, vocabulary) is "annual" or "executed"))
        {
            return null;
        }

        // 到位数 | 120 beside them is a pair of nobody's.
        var others = cells.Zip(cells.Skip(1)).Where(pair => vocabulary.FundColumns.FieldOf(pair.First.Label) is { } field && TableColumn.IsIgnored(field) && IsFigure(pair.Second));
        var lead = cells.TakeWhile(cell => cell != pairs[0].First).ToList();
        var heading = lead.Concat(pairs.Concat(others).Select(pair => pair.First with { Position = pair.Second.Position })).DistinctBy(cell => cell.Position);
        return (Row(row, heading), Row(row, [.. lead.Where(cell => vocabulary.FundKindOf(cell.Label) is not null).TakeLast(1), .. pairs.Select(pair => pair.Second)]));
    }

    // 全年预算数：120.00　全年执行数：118.00 in one cell.
    private static IEnumerable<Cell> Apart(Cell cell, Vocabulary vocabulary)
    {
        if (!MayHoldPairs(cell.Text))
        {
            return [cell];
        }

        var pairs = Pair().Matches(cell.Text).Where(pair => Field(cell with { Text = pair.Groups[1].Value }, vocabulary) is not null).ToList();
        return pairs.Count < FewestPairs ? [cell] : pairs.SelectMany(pair => new[] { cell with { Text = pair.Groups[1].Value }, cell with { Text = pair.Groups[2].Value } });
    }

    // A look at the characters: words before two figures. Every cell of every row above the indicators is asked.
    private static bool MayHoldPairs(string text)
    {
        var (words, figures) = (0, 0);
        foreach (var c in text)
        {
            if (!char.IsDigit(c))
            {
                words++;
            }
            else
            {
                figures += words >= FewestPairs ? 1 : 0;
                words = 0;
            }
        }

        return figures >= FewestPairs;
    }

    [GeneratedRegex(@"([^\s:：,，;；、。\d]{2,14})\s*[:：]?\s*(\d[\d,]*(?:\.\d+)?\s*(?:亿元|万元|元|[%％])?)")]
    private static partial Regex Pair();

    private static string? Field(Cell cell, Vocabulary vocabulary) =>
        vocabulary.FundColumns.FieldOf(cell.Label) is { } field && !TableColumn.IsIgnored(field) ? field : null;

    private static bool IsFigure(Cell cell) => NumberText.Read(cell.Text) is not null || Amount.Read(cell.Text, "元") is not null;

    private static GridRow Row(GridRow source, IEnumerable<Cell> cells)
    {
        var byPosition = cells.ToDictionary(cell => cell.Position);
        return new GridRow(source.Number, source.Address, [.. source.Cells.Select(cell => byPosition.GetValueOrDefault(cell.Position) ?? cell with { Text = string.Empty })]);
    }
}
