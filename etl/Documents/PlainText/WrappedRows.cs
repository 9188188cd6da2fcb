using PerfEval.Etl.Forms;

namespace PerfEval.Etl.Documents.PlainText;

/// <summary>Rows of a text's tables that a line end within a cell tore apart, put together again: 市柳湾区卫生健康局 | … below 主管部门 | 青岚省云汀. All lines of a table have
/// as many cells, blank ones at the end included, so that halves are known by their number: together they have as many as the rows about them.</summary>
internal static class WrappedRows
{
    /// <summary>Rows on either side that tell a table's width, of which so many percent must have it: where lines end with their last filled cell they differ in length by nature.</summary>
    private const int Around = 8;

    private const int FewestPercent = 50;

    private const int FewestAlike = 4;

    /// <summary>The rows, halves joined; joined cells keep the address of their first line.</summary>
    /// <param name="rows">Rows of lines divided by tabs.</param>
    /// <param name="problems">Gets a note for the first of them, and one for each page mark between halves.</param>
    public static List<GridRow> Join(IReadOnlyList<GridRow> rows, List<Problem> problems)
    {
        var joined = new List<GridRow>();
        var isNoted = false;
        for (var i = 0; i < rows.Count; i++)
        {
            var row = rows[i];
            if (row.Cells.Count > 1 && i + 1 < rows.Count && IsTorn(row, rows[i + 1]) && Whole(rows, i, joined) is var (whole, lines))
            {
                problems.AddRange(rows.Skip(i).Take(lines).Where(RowKinds.IsSurePageMark).Select(mark => new Problem("row_unread", Severity.Info, $"断成几行的单元格中间的页码未读取：{mark.Filled[0].Text}", mark.Filled[0].Address)));
                (row, i) = (whole, i + lines - 1);
                if (!isNoted)
                {
                    problems.Add(new Problem("line_joined", Severity.Info, "表格的一行在单元格中间断成几行，已按列数接回，请抽查核对。", row.Address));
                    isNoted = true;
                }
            }

            joined.Add(row);
        }

        return joined;
    }

    // A half ends within a cell and the next one begins within it: neither is blank there.
    private static bool IsTorn(GridRow row, GridRow next) => !row.Cells[^1].IsBlank && !next.Cells[0].IsBlank;

    private static bool IsNumber(Cell cell) => !cell.Text.AsSpan().ContainsAnyExceptInRange('!', '~');

    // A row that ends blank shows that its blank cells were not left out; two whole rows may have as many cells together by chance, unless words go on with words and no line about them is shorter for another reason.
    private static (GridRow Row, int Lines)? Whole(IReadOnlyList<GridRow> rows, int at, List<GridRow> above) =>
        Bracketed(rows, at, above) ?? OfWidth(rows, at, above);

    // （一）数量指标（2 | 0分）: a bracket that the next line closes. No row of more cells than the widest about it comes of that.
    private static (GridRow Row, int Lines)? Bracketed(IReadOnlyList<GridRow> rows, int at, List<GridRow> above)
    {
        var (row, next) = (rows[at], at + 1);
        while (next < rows.Count && OpenBracket.Is(row.Cells[^1].Text) && IsTorn(row, rows[next]) && Closes(rows[next].Cells[0].Text))
        {
            row = row.JoinedWith(rows[next]);
            next++;
        }

        return next > at + 1 && row.Cells.Count <= above.TakeLast(Around).Concat(rows.Skip(at).Take(Around)).Max(other => other.Cells.Count) ? (row, next - at) : null;
    }

    private static bool Closes(string text) => text.AsSpan().IndexOfAny(')', '）') is >= 0 and var at && text.AsSpan(0, at).IndexOfAny('(', '（') < 0;

    private static (GridRow Row, int Lines)? OfWidth(IReadOnlyList<GridRow> rows, int at, List<GridRow> above)
    {
        var about = above.TakeLast(Around).Concat(rows.Skip(at).Take((2 * Around) + 1)).Where(row => row.Cells.Count > 1).ToList();
        var commonest = about.GroupBy(row => row.Cells.Count).MaxBy(width => width.Count())!;
        var widest = about.Max(row => row.Cells.Count);
        var isCommon = commonest.Count() >= FewestAlike && commonest.Count() * 100 >= about.Count * FewestPercent && commonest.Any(row => row.Cells[^1].IsBlank);
        if (isCommon && Whole(rows, at, commonest.Key) is { Row: var row } half && row.Cells[^1].IsBlank)
        {
            return half;
        }

        return about.Count(row => row.Cells.Count == widest) >= FewestAlike && Whole(rows, at, widest) is { } whole && IsEven(rows, at, widest, above)
            && (whole.Row.Cells[^1].IsBlank || (above.Exists(row => row.Cells.Count == widest) && !IsNumber(rows[at].Cells[^1]) && !IsNumber(rows[at + 1].Cells[0])))
            ? whole : null;
    }

    private static (GridRow Row, int Lines)? Whole(IReadOnlyList<GridRow> rows, int at, int width)
    {
        var (row, next) = (rows[at], at + 1);
        while (row.Cells.Count < width && next < rows.Count && IsTorn(row, rows[next]) && row.Cells.Count + rows[next].Cells.Count - 1 <= width)
        {
            // A page's mark between the halves is no part of the cell.
            row = RowKinds.IsSurePageMark(rows[next]) ? row : row.JoinedWith(rows[next]);
            next++;
        }

        return row.Cells.Count == width && next > at + 1 ? (row, next - at) : null;
    }

    // Every line of a table about the row has its width, or has it together with those that go on with it; some end blank, as lines do whose blank cells are written.
    private static bool IsEven(IReadOnlyList<GridRow> rows, int at, int width, List<GridRow> above)
    {
        var (lines, isBlank) = (1, false);
        foreach (var row in above.TakeLast(Around).Where(row => row.Cells.Count > 1))
        {
            isBlank |= row.Cells[^1].IsBlank;
            if (row.Cells.Count != width)
            {
                return false;
            }
        }

        for (var next = at; next < rows.Count && next <= at + Around; next += lines)
        {
            lines = 1;
            if (rows[next].Cells.Count != width && rows[next].Cells.Count > 1)
            {
                if (Whole(rows, next, width) is not var (whole, count))
                {
                    return false;
                }

                (lines, isBlank) = (count, isBlank || whole.Cells[^1].IsBlank);
            }
            else
            {
                isBlank |= rows[next].Cells.Count > 1 && rows[next].Cells[^1].IsBlank;
            }
        }

        return isBlank;
    }
}
