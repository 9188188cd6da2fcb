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
    /// <param name="above">The row above it, whose heading a figure behind the pairs may stand below; null where there is none.</param>
    /// <param name="vocabulary">Labels.</param>
    public static (GridRow Heading, GridRow Figures)? Of(GridRow row, GridRow? above, Vocabulary vocabulary)
    {
        if (!row.Filled.Exists(cell => Field(cell, vocabulary) is not null || MayHoldPairs(cell.Text) || WholeOf(cell) is not null))
        {
            return null;
        }

        row = WithWhole(WithoutLead(row, vocabulary), vocabulary);
        var isBlock = row.Filled.Exists(cell => vocabulary.FundBands.Contains(cell.Label));
        var cells = row.Filled.SelectMany(cell => Apart(cell, isBlock, vocabulary)).ToList();
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

        // 到位数 | 120 beside them is a pair of nobody's, and so is an amount in the same sentence that nobody knows.
        var others = cells.Zip(cells.Skip(1)).Where(pair => vocabulary.FundColumns.FieldOf(pair.First.Label) is { } field && TableColumn.IsIgnored(field) && IsFigure(pair.Second));
        // 预算执行 | 118 among the pairs: a label that nobody knows heads its figure, so that it is told by its place or said to be unread.
        var unknown = cells.Zip(cells.Skip(1)).Where(pair => vocabulary.FundColumns.FieldOf(pair.First.Label) is null && IsFigure(pair.Second) && !IsFigure(pair.First)
            && (pair.First.Address == pair.Second.Address || (vocabulary.FundKindOf(pair.First.Label) is null && vocabulary.Head.FieldOf(pair.First.Label) is null && TableHeadings.MayHead(pair.First)))).ToList();
        var lead = cells.TakeWhile(cell => cell != pairs[0].First).ToList();

        // 执行数 | 118 | 98.3 below 预算执行进度: the last one is no pair's and its heading stands above; without one it is a figure without a column.
        var behind = cells.SkipWhile(cell => cell != pairs[^1].Second).Skip(1).Where(cell => IsFigure(cell) && !others.Any(pair => pair.Second == cell) && !unknown.Exists(pair => pair.Second == cell)).ToList();
        var besides = above?.Filled.FindAll(cell => Field(cell, vocabulary) is "rate" or "weight" or "score") ?? [];
        var headed = besides.Count == behind.Count ? besides.Zip(behind, (label, figure) => label with { Position = figure.Position }) : besides.Where(label => behind.Exists(figure => figure.Position == label.Position));
        var heading = lead.Concat(pairs.Concat(others).Concat(unknown).Select(pair => pair.First with { Position = pair.Second.Position })).Concat(headed).DistinctBy(cell => cell.Position);
        return (Row(row, heading), Row(row, [.. lead.Where(cell => vocabulary.FundKindOf(cell.Label) is not null).TakeLast(1), .. pairs.Concat(unknown).Select(pair => pair.Second), .. behind]));
    }

    /// <summary>The row without the name of the block before its pairs, 预算安排（万元） | 年初预算 | 80 | 全年预算 | 75, which elsewhere heads an amount; its unit stays.</summary>
    internal static GridRow WithoutLead(GridRow row, Vocabulary vocabulary) =>
        row.Filled is [var lead, var label, var figure, ..] && Field(lead, vocabulary) is not null && Field(label, vocabulary) is not null && !IsFigure(label) && IsFigure(figure)
            ? new GridRow(row.Number, row.Address, [.. row.Cells.Select(cell => cell == lead ? cell with { Text = lead.Label.Unit is { } unit ? $"（{unit}）" : string.Empty } : cell)])
            : row;

    // 预算资金（万元） | 125 | 使用资金（万元） | 120: beside what was spent, the name of the block or of its total is that of the budget. 总投资 may be that of many years.
    private static GridRow WithWhole(GridRow row, Vocabulary vocabulary)
    {
        var pairs = row.Filled.Zip(row.Filled.Skip(1)).Where(pair => IsFigure(pair.Second)).Select(pair => pair.First).ToList();
        var whole = pairs.FindAll(label => Field(label, vocabulary) is null && (vocabulary.FundBands.Contains(label.Label) || vocabulary.FundKindOf(label.Label) == "total") && !label.Text.Contains("投资", StringComparison.Ordinal));
        return whole.Count != 1 || !pairs.Exists(label => Field(label, vocabulary) == "executed") || pairs.Exists(label => Field(label, vocabulary) is "annual" or "initial")
            ? row
            : new GridRow(row.Number, row.Address, [.. row.Cells.Select(cell => cell == whole[0] ? cell with { Text = $"预算数{(cell.Label.Unit is { } unit ? $"（{unit}）" : string.Empty)}" } : cell)]);
    }

    // 全年预算数：120.00　全年执行数：118.00 in one cell; beside the block's label a sentence may tell them, 本项目全年预算120万元，截至年末支出118万元.
    private static IEnumerable<Cell> Apart(Cell cell, bool isBlock, Vocabulary vocabulary)
    {
        if (WholeOf(cell) is { } whole && (Field(cell with { Text = whole.Groups[1].Value }, vocabulary) is not null || IsAmountOfNobody(cell with { Text = whole.Groups[1].Value }, whole.Groups[2].Value, vocabulary)))
        {
            return [cell with { Text = whole.Groups[1].Value }, cell with { Text = whole.Groups[2].Value }];
        }

        if (!MayHoldPairs(cell.Text))
        {
            return [cell];
        }

        var all = Pair().Matches(cell.Text).Select(pair => (Label: cell with { Text = isBlock ? Said().Replace(pair.Groups[1].Value, string.Empty) : pair.Groups[1].Value }, Figure: cell with { Text = pair.Groups[2].Value })).ToList();
        var pairs = all.FindAll(pair => Field(pair.Label, vocabulary) is not null || (isBlock && pair.Figure.Text.EndsWith('元')));
        return pairs.Count(pair => Field(pair.Label, vocabulary) is not null) < FewestPairs ? [cell] : pairs.SelectMany(pair => new[] { pair.Label, pair.Figure });
    }

    // 预算执行：118万元: a label that nobody knows, and an amount.
    private static bool IsAmountOfNobody(Cell label, string figure, Vocabulary vocabulary) =>
        figure.TrimEnd().EndsWith('元') && vocabulary.FundColumns.FieldOf(label.Label) is null && vocabulary.FundKindOf(label.Label) is null && vocabulary.Head.FieldOf(label.Label) is null;

    // The colon is asked first: every cell above the indicators comes here.
    private static Match? WholeOf(Cell cell) => cell.Text.AsSpan().ContainsAny(':', '：') && Whole().Match(cell.Text) is { Success: true } whole ? whole : null;

    // 全年预算数：120.00 alone in its cell, with the day it is told of before it or how it is worked out behind it.
    [GeneratedRegex(@"^\s*((?:20\d\d年度?|截[至止](?:20\d\d年)?12月(?:31日|底)?|1[-—~至]12月份?)?[^\s:：,，;；、。\d]{2,14}(?:[（(][^（）()]{1,12}[）)])?)\s*[:：]\s*(\d[\d,]*(?:\.\d+)?(?:\s*(?:亿元|万元|元|[%％]))?)\s*$")]
    private static partial Regex Whole();

    // What a sentence says before an amount's name.
    [GeneratedRegex(@"^(?:(?:本|该)项目|截[至止].{0,4}[末底日]|日|共|为|其中)+(?=.{2})")]
    private static partial Regex Said();

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

    [GeneratedRegex(@"([^\s:：,，;；、。\d]{2,14})\s*(?:[:：]\s*)?(\d[\d,]*(?:\.\d+)?\s*(?:亿元|万元|元|[%％])?)")]
    private static partial Regex Pair();

    /// <summary>The field that a label names; null where it names none.</summary>
    internal static string? Field(Cell cell, Vocabulary vocabulary) =>
        vocabulary.FundColumns.FieldOf(cell.Label) is { } field && !TableColumn.IsIgnored(field) ? field : null;

    /// <summary>True for a number or an amount.</summary>
    internal static bool IsFigure(Cell cell) => NumberText.Read(cell.Text) is not null || Amount.Read(cell.Text, "元") is not null;

    private static GridRow Row(GridRow source, IEnumerable<Cell> cells)
    {
        var byPosition = cells.ToDictionary(cell => cell.Position);
        return new GridRow(source.Number, source.Address, [.. source.Cells.Select(cell => byPosition.GetValueOrDefault(cell.Position) ?? cell with { Text = string.Empty })]);
    }
}
