using PerfEval.Etl.Documents;
using PerfEval.Etl.Forms.Headings;
using PerfEval.Etl.Forms.Labels;

namespace PerfEval.Etl.Forms.Mending;

/// <summary>Joins rows that tell the funds in pairs of a label and its figure, 当年预算数 | 125 | 实际执行数 | 118 above 预算执行率 | 95%, into one such row.
/// Cells keep their addresses.</summary>
public static class StackedPairs
{
    private const int FewestPairs = 3;

    /// <summary>The rows with such rows joined; the same rows where there are none.</summary>
    /// <param name="rows">Rows of a form above its indicators.</param>
    /// <param name="vocabulary">Labels.</param>
    /// <param name="kinds">Kinds of rows.</param>
    public static IEnumerable<GridRow> Join(IEnumerable<GridRow> rows, Vocabulary vocabulary, RowKinds kinds)
    {
        GridRow? open = null;
        foreach (var row in rows)
        {
            if (open is not null && kinds.Amounts(open) > 0 && kinds.Amounts(row) > 0 && Joined(open, row, vocabulary) is { } joined)
            {
                open = joined;
                continue;
            }

            if (open is not null)
            {
                yield return open;
            }

            open = row;
        }

        if (open is not null)
        {
            yield return open;
        }
    }

    // One of the rows alone has two pairs, or else they are a list of amounts; what was planned and what was spent is among them, and nothing is told twice.
    private static GridRow? Joined(GridRow upper, GridRow lower, Vocabulary vocabulary)
    {
        (upper, lower) = (InlineFunds.WithoutLead(upper, vocabulary), InlineFunds.WithoutLead(lower, vocabulary));
        var (first, second) = (Fields(upper, vocabulary), Fields(lower, vocabulary));
        if (first.Count == 0 || second.Count == 0 || first.Count + second.Count < FewestPairs)
        {
            return null;
        }

        List<string> all = [.. first, .. second];
        var isWhole = all.Contains("executed") && (all.Contains("annual") || all.Contains("initial")) && all.Distinct().Count() == all.Count;
        return isWhole ? new GridRow(upper.Number, upper.Address, [.. upper.Filled.Concat(lower.Filled).Select((cell, position) => cell with { Position = position })]) : null;
    }

    // The fields of a row's pairs; none where another label stands in the row without a figure, or a source beside the amounts.
    private static List<string> Fields(GridRow row, Vocabulary vocabulary)
    {
        var cells = row.Filled;
        var labels = cells.Index().Where(cell => InlineFunds.Field(cell.Item, vocabulary) is not null).ToList();
        var isPaired = labels.TrueForAll(label => label.Index + 1 < cells.Count && InlineFunds.IsFigure(cells[label.Index + 1]));
        // 调整金额 | -5 among them is a pair of nobody's.
        var figures = cells.Index().Count(cell => InlineFunds.IsFigure(cell.Item) && !(cell.Index > 0 && vocabulary.FundColumns.FieldOf(cells[cell.Index - 1].Label) is { } field && TableColumn.IsIgnored(field)));
        return isPaired && figures == labels.Count && !cells.Exists(cell => vocabulary.FundKindOf(cell.Label) is not (null or "total")) ? labels.ConvertAll(label => InlineFunds.Field(label.Item, vocabulary)!) : [];
    }
}
