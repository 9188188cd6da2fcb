using PerfEval.Etl.Documents;
using PerfEval.Etl.Forms.Headings;

namespace PerfEval.Etl.Forms.Mending;

/// <summary>A page's mark between the two rows of a heading: 绩效指标 | 完成情况 | 评分 above 第 1 页, 年度指标值 | 实际完成值 | 分值 | 得分 below it; and a heading whose last cell
/// a line end tore: 分值 | 得分 | 未完成 above 原因分析及改进措施, or its band's label before the unit: 项目资金（ above 万元） | 年初预算数, or whose cells have each of their lines in a row of its own.</summary>
internal static class DividedHeading
{
    /// <summary>Cells of the narrowest indicator table, and the letters of the longest rest of a heading.</summary>
    private const int FewestCells = 6;

    private const int LongestRest = 20;

    /// <summary>The rows without such marks, each of which is a note, and with such headings put together.</summary>
    public static List<GridRow> Join(List<GridRow> rows, RowKinds kinds, List<Problem> problems)
    {
        for (var at = rows.Count - 2; at >= 0; at--)
        {
            if ((Whole(rows[at], rows[at + 1], kinds) ?? WithLabel(rows[at], rows[at + 1], kinds) ?? WithLines(rows[at], rows[at + 1], kinds)) is { } whole)
            {
                rows = [.. rows.Take(at), whole, .. rows.Skip(at + 2)];
            }
        }

        var marks = Enumerable.Range(0, rows.Count).Where(at => Divides(rows, at, kinds)).Select(at => rows[at]).ToList();
        problems.AddRange(marks.Select(mark => new Problem("row_unread", Severity.Info, $"表头中间的页码未读取：{mark.Filled[0].Text}", mark.Address)));
        return marks.Count == 0 ? rows : [.. rows.Except(marks)];
    }

    // With the rest the last cell is a heading that is known.
    private static GridRow? Whole(GridRow row, GridRow rest, RowKinds kinds)
    {
        if (!rest.IsLine || !rest.IsProse || row.Cells.Count < FewestCells || rest.Cells[0].Text.Length > LongestRest || kinds.Headings.Indicators(row) is not { } half || IsKnown(half, row.Cells[^1]))
        {
            return null;
        }

        var joined = row.JoinedWith(rest);
        return kinds.Headings.Indicators(joined) is { } heading && IsKnown(heading, joined.Cells[^1]) ? new GridRow(row.Number, row.Address, joined.Cells) : null;
    }

    // Where the bracket stays open the label goes on in the first cell of the next line.
    private static GridRow? WithLabel(GridRow row, GridRow rest, RowKinds kinds)
    {
        if (!row.IsLine || !row.IsProse || rest.Cells.Count < 2 || rest.Cells[0].IsBlank || !OpenBracket.Is(row.Cells[0].Text))
        {
            return null;
        }

        var joined = row.JoinedWith(rest);
        return joined.Cells[0] is { Label.Unit: not null } label && kinds.IsBandLabel(label) ? new GridRow(row.Number, row.Address, joined.Cells) : null;
    }

    // 偏差原因分析及改 above 进措施: every cell of the second row makes a heading that is known with the one above it; an indicator's name makes none.
    private static GridRow? WithLines(GridRow row, GridRow rest, RowKinds kinds)
    {
        if (rest.IsProse || rest.IsBlank || row.Filled.Count < FewestCells || rest.Filled.Count > row.Filled.Count || !rest.Filled.TrueForAll(cell => cell.Text.Length <= LongestRest && row.At(cell.Position) is not null))
        {
            return null;
        }

        // Every two rows of indicators come here. Their last cells are figures, and no figure heads a column.
        var lines = new Dictionary<int, Cell>();
        for (var at = rest.Filled.Count - 1; at >= 0; at--)
        {
            var below = rest.Filled[at];
            var joint = row.Cells[below.Position] with { Text = $"{row.Cells[below.Position].Text}\n{below.Text}" };
            if (!kinds.Headings.MayHeadColumn(joint))
            {
                return null;
            }

            lines[below.Position] = joint;
        }

        var joined = new GridRow(row.Number, row.Address, [.. row.Cells.Select(cell => lines.GetValueOrDefault(cell.Position, cell))]);
        return (kinds.Headings.Indicators(joined) ?? kinds.Headings.Funds(joined)) is { } heading && rest.Filled.TrueForAll(cell => IsKnown(heading, joined.Cells[cell.Position]) || kinds.IsBandLabel(joined.Cells[cell.Position])) ? joined : null;
    }

    private static bool IsKnown(TableHeading heading, Cell cell) =>
        heading.Columns.Exists(column => column.Position == cell.Position) && !heading.Guessed.Any(column => column.Heading.Position == cell.Position) && heading.Unknown.All(other => other.Position != cell.Position);

    private static bool Divides(List<GridRow> rows, int at, RowKinds kinds) =>
        at > 0 && at + 1 < rows.Count && RowKinds.IsPageMark(rows[at])
        && (kinds.Headings.Indicators(rows[at - 1], rows[at + 1]) ?? kinds.Headings.Funds(rows[at - 1], rows[at + 1])) is { Rows: > 1 };
}
