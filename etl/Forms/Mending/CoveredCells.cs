using PerfEval.Etl.Documents;
using PerfEval.Etl.Forms.Headings;
using PerfEval.Etl.Forms.Labels;

namespace PerfEval.Etl.Forms.Mending;

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
    /// <param name="rows">Rows that hold something.</param>
    /// <param name="isGapless">True where blank cells may have been left out too: then tables are restored only where covered cells explain every row.</param>
    /// <returns>The rows, and whether the order of cells is still all that tells their columns.</returns>
    public (List<GridRow> Rows, bool IsGapless) Restore(List<GridRow> rows, bool isGapless)
    {
        if (rows.TrueForAll(row => row.IsPlaced))
        {
            return (rows, isGapless);
        }

        // What fills rows up to one width at their ends are the blank cells that were left out between. One of them shows that a lone cell is no prose.
        if (isGapless && rows.Exists(row => row.Cells.Count > row.Filled.Count))
        {
            rows = [.. rows.Select(row => row.Filled.Count == 0 || !row.Cells[^1].IsBlank ? row : new GridRow(row.Number, row.Address, [.. row.Cells.Take(Math.Max(row.Filled[^1].Position, 1) + 1)]) { TornAt = row.TornAt, IsPlaced = row.IsPlaced })];
        }

        var restored = new List<GridRow>(rows.Count);
        var isLeft = false;
        for (var at = 0; at < rows.Count;)
        {
            var (heading, width) = Heading(rows, at);
            if (width > 0)
            {
                var body = Body(rows, at + heading.Count);
                var below = indicators.Restore(kinds.Headings.Indicators(heading[0], heading.ElementAtOrDefault(1) ?? rows.ElementAtOrDefault(at + 1))!, width, body, isGapless);
                restored.AddRange([.. heading, .. below]);
                isLeft |= ReferenceEquals(below, body);
                at += heading.Count + body.Count;
            }
            else
            {
                var table = funds.Table(rows, at) ?? heading;
                restored.AddRange(table);
                at += table.Count;
            }
        }

        return (restored, isGapless && isLeft);
    }

    // The heading of an indicator table at a row and how many places it has; 0 where the row heads none or nobody can say which of its headings the ones below divide.
    private (IReadOnlyList<GridRow> Heading, int Width) Heading(List<GridRow> rows, int at)
    {
        var below = at + 1 < rows.Count ? rows[at + 1] : null;
        if (below is not null && stacked.Ways(rows[at], below) is { Count: > 0 } ways && indicators.Best(ways, Body(rows, at + 2)) is var (upper, lower))
        {
            return ([upper, lower], upper.Cells.Count);
        }

        return kinds.Headings.Indicators(rows[at], below) is { IsRagged: false, Rows: var count }
            ? (rows[at..(at + count)], rows.Skip(at).Take(count).Max(row => row.Cells.Count))
            : ([rows[at]], 0);
    }

    // The rows of an indicator table: up to the next heading, those below the last total only where there is none.
    private List<GridRow> Body(List<GridRow> rows, int from)
    {
        var body = rows.Skip(from).TakeWhile(row => !kinds.Headings.IsIndicators(row)).ToList();
        return body.FindLastIndex(kinds.IsTotal) is >= 0 and var total
            ? body[..(total + 1)]
            : [.. body.TakeWhile(row => row.Cells.Count == 1 || (row.Cells.Count > LongestPair && !kinds.IsFoot(row) && !kinds.IsNotes(row) && !kinds.HasProjectName(row)))];
    }
}
