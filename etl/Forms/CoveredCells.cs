using PerfEval.Etl.Documents;

namespace PerfEval.Etl.Forms;

/// <summary>Puts back the blank cells that rows of a web page lack when its tables were flattened cell by cell: what merged cells cover from above or
/// from the left was never written. 数量指标 | 培训人数 | ≥100 | 105 | 10 | 10 below a heading of eight columns goes on with the level 1 above it.
/// A table's rows are restored only where they cannot be read as they stand; where two ways fit a row equally well, its fields are named as doubtful.</summary>
public sealed class CoveredCells
{
    /// <summary>Rows of so many cells or fewer are label and value pairs, not an indicator's.</summary>
    private const int LongestPair = 2;

    private readonly RowKinds kinds;
    private readonly StackedHeadings stacked;
    private readonly CoveredIndicators indicators;
    private readonly CoveredFunds funds;

    /// <summary>Restores by the vocabulary's names and the rows' kinds.</summary>
    public CoveredCells(Vocabulary vocabulary, RowKinds kinds)
    {
        this.kinds = kinds;
        stacked = new StackedHeadings(vocabulary);
        indicators = new CoveredIndicators(vocabulary, kinds);
        funds = new CoveredFunds(vocabulary, kinds);
    }

    /// <summary>The rows of a form, those that lack covered cells with blank ones in their places.</summary>
    public List<GridRow> Restore(List<GridRow> rows)
    {
        var restored = new List<GridRow>(rows.Count);
        var at = 0;
        while (at < rows.Count)
        {
            var table = Table(rows, at);
            restored.AddRange(table);
            at += table.Count;
        }

        return restored;
    }

    // The heading at this row with the rows below it, restored; the row alone where it heads nothing.
    private IReadOnlyList<GridRow> Table(List<GridRow> rows, int at)
    {
        var below = at + 1 < rows.Count ? rows[at + 1] : null;
        if (below is not null && stacked.Ways(rows[at], below) is { Count: > 0 } ways)
        {
            var body = Body(rows, at + 2);
            if (indicators.Best(ways, body) is { } best)
            {
                return [best.Upper, best.Lower, .. indicators.Restore(kinds.Headings.Indicators(best.Upper, best.Lower)!, best.Upper.Cells.Count, body)];
            }
        }

        if (kinds.Headings.Indicators(rows[at], below) is { Rows: var count, IsRagged: false } heading)
        {
            var width = rows.Skip(at).Take(count).Max(row => row.Cells.Count);
            return [.. rows.Skip(at).Take(count), .. indicators.Restore(heading, width, Body(rows, at + count))];
        }

        return funds.Table(rows, at) ?? [rows[at]];
    }

    // The rows of an indicator table: up to the next heading, those below the last total only where there is none.
    private List<GridRow> Body(List<GridRow> rows, int from)
    {
        var body = rows.Skip(from).TakeWhile(row => kinds.Headings.Indicators(row) is null).ToList();
        return body.FindLastIndex(kinds.IsTotal) is >= 0 and var total
            ? body[..(total + 1)]
            : [.. body.TakeWhile(row => row.Cells.Count == 1 || (row.Cells.Count > LongestPair && !kinds.IsFoot(row) && !kinds.IsNotes(row) && !kinds.HasProjectName(row)))];
    }
}
