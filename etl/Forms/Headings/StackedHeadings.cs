using PerfEval.Etl.Documents;
using PerfEval.Etl.Forms.Labels;

namespace PerfEval.Etl.Forms.Headings;

/// <summary>Headings of two rows that came without the blank cells below merged ones: 一级指标 | … | 年度指标值 | 实际完成值 | 评分 above 符号 | 值 | 单位 | 分值 | 得分.
/// Which of the upper headings the lower ones divide is not printed; every way that makes sense is given, for the rows below to decide.</summary>
internal sealed class StackedHeadings(Vocabulary vocabulary)
{
    private const int FewestUpper = 3;

    /// <summary>Headings wider than any form's are not divided.</summary>
    private const int Widest = 20;

    /// <summary>So many upper headings are divided at most.</summary>
    private const int MostDivided = 3;

    /// <summary>The two rows with blank cells put in, once for each way; none where the rows are no such heading.</summary>
    public IReadOnlyList<(GridRow Upper, GridRow Lower)> Ways(GridRow upper, GridRow below)
    {
        // Two rows as wide as each other with blank cells behind both kept what their merged cells cover.
        var isKept = upper.Cells.Count == below.Cells.Count && below.Cells[^1].IsBlank && upper.Cells.Count > upper.Filled.Count;
        if (isKept || !IsStacked(upper, below))
        {
            return [];
        }

        // Levels in the lower row stand below 绩效指标, which is no column's heading.
        var spans = Spans(upper);
        return [.. Divisions(spans, below.Cells.Count, MostDivided).Where(parts => !IsLevel(below.Cells[0]) || !IsHeading(upper.Cells[Array.FindIndex(parts, count => count > 0)])).Select(parts => (Spread(upper, parts), Under(below, parts)))];
    }

    /// <summary>True for nothing but headings in both rows, the levels in one of them alone, the lower one without a blank cell before its first.</summary>
    public bool IsStacked(GridRow upper, GridRow below) =>
        below.Cells.Count > 1 && below.Cells.Count < Widest && upper.Cells.Count is >= FewestUpper and < Widest
        && below.Filled.Count > 1 && !below.Cells[0].IsBlank
        && upper.Filled.Count(IsHeading) >= FewestUpper
        && below.Filled.All(cell => IsHeading(cell) || TableHeadings.IsPart(cell.Label))
        && (upper.Filled.Any(IsLevel) ? !below.Filled.Any(IsLevel) : IsLevel(below.Cells[0]) && !IsHeading(upper.Cells[0]));

    private bool IsLevel(Cell cell) => Field(cell)?.StartsWith("level", StringComparison.Ordinal) == true;

    private bool IsHeading(Cell cell) => Field(cell) is not null;

    private string? Field(Cell cell) => vocabulary.IndicatorColumns.FieldOf(cell.Label);

    // Places of each upper heading: its own, and those of the blank cells behind it where the page kept what a heading covers to its right.
    private static List<int> Spans(GridRow upper)
    {
        var spans = new List<int>();
        foreach (var cell in upper.Cells)
        {
            if (spans.Count > 0 && cell.IsBlank)
            {
                spans[^1]++;
            }
            else
            {
                spans.Add(1);
            }
        }

        return spans;
    }

    // How many lower headings stand below each upper one's places: none, or as many as it has; two and more below one that shows no span.
    private static IEnumerable<int[]> Divisions(List<int> spans, int lowers, int most)
    {
        if (spans.Count == 0)
        {
            return lowers == 0 ? [[]] : [];
        }

        var (span, rest) = (spans[0], spans.Skip(1).ToList());
        var whole = Divisions(rest, lowers, most).Select(others => (int[])[.. Enumerable.Repeat(0, span), .. others]);
        var counts = most == 0 ? [] : span > 1 ? Enumerable.Repeat(span, lowers >= span ? 1 : 0) : Enumerable.Range(2, Math.Max(lowers - 1, 0));
        return whole.Concat(counts.SelectMany(count => Divisions(rest, lowers - count, most - 1).Select(others => (int[])[count, .. Enumerable.Repeat(-1, span - 1), .. others])));
    }

    // Parts by place of the upper row: 0 where nothing stands below, a number of lower headings, or −1 where the heading before goes on.
    private static GridRow Spread(GridRow upper, int[] parts) =>
        Row(upper, parts.Zip(upper.Cells).SelectMany(part => part.First < 0 ? [] : Enumerable.Repeat<Cell?>(null, Math.Max(part.First - 1, 0)).Prepend(part.Second)));

    private static GridRow Under(GridRow below, int[] parts)
    {
        var rest = new Queue<Cell>(below.Cells);
        return Row(below, parts.SelectMany(count => count == 0 ? [null] : Enumerable.Range(0, Math.Max(count, 0)).Select(_ => (Cell?)rest.Dequeue())).ToList());
    }

    private static GridRow Row(GridRow row, IEnumerable<Cell?> cells) =>
        new(row.Number, row.Address, [.. cells.Select((cell, position) => cell is null ? new Cell(string.Empty, position, row.Address) : cell with { Position = position })]);
}
