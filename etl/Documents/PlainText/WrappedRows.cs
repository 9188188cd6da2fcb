using PerfEval.Etl.Forms;
using PerfEval.Etl.Forms.Labels;

namespace PerfEval.Etl.Documents.PlainText;

/// <summary>Rows of a text's tables that a line end within a cell tore apart, put together again: 市柳湾区卫生健康局 | … below 主管部门 | 青岚省云汀. All lines of a table have
/// as many cells, blank ones at the end included, so that halves are known by their number: together they have as many as the rows about them.</summary>
internal static class WrappedRows
{
    /// <summary>Rows above and lines below that tell a table's width.</summary>
    private const int Around = 8;

    private const int LongestNumber = 30;

    private const int Ahead = 200;

    /// <summary>So many rows of one width leave no doubt, and no table of a form is wider.</summary>
    private const int Enough = 16;

    private const int MostColumns = 24;

    /// <summary>So many rows must have it one after the other, so many of them in a line of their own: where lines end with their last filled cell they differ in length by nature.</summary>
    private const int FewestRecords = 6;

    private const int FewestAlike = 3;

    /// <summary>Shorter labels are the ends of others.</summary>
    private const int ShortestLabel = 4;

    /// <summary>Where hardly a row is in a line of its own, and some end blank.</summary>
    private const int FewestTorn = 8;

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
            if ((row.Cells.Count > 1 || OpenBracket.Is(row.Cells[0].Text)) && i + 1 < rows.Count && IsTorn(row, rows[i + 1]) && Whole(rows, i, joined) is var (whole, lines))
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
    private static bool IsTorn(GridRow row, GridRow next) =>
        !row.Cells[^1].IsBlank && !next.Cells[0].IsBlank && (next.Cells.Count == 1 || !Opens(next.Cells[0].Text, row.Cells[^1]));

    // 主管部门 below 社区便民服务 begins a row of its own, however many cells the two have together; below 项目 it is the rest of a label. 指标 may be the rest of any.
    private static bool Opens(string text, Cell last) =>
        IsLabel(text) && (IsNumber(last) || (LabelText.Compact(text).Length >= ShortestLabel && !IsLabel(last.Text + text)));

    private static bool IsLabel(string text) => Vocabulary.Shared.Opens(LabelText.Of(text));

    // 项目编码 | 项目名称 | 绩效自评年度 above 330100240010000001234 | … | 2024: two rows of as many cells, no blank one among them, and no figure goes on with words.
    private static bool AreLabelsAndValues(GridRow row, GridRow next) =>
        row.Cells.Count > 2 && row.Cells.Count == next.Cells.Count && row.Filled.Count == next.Filled.Count && row.Filled.Count == row.Cells.Count && IsNumber(row.Cells[^1]) != IsNumber(next.Cells[0]);

    // 10（10）: points and their most.
    private static bool IsNumber(Cell cell) => cell.Text.Length <= LongestNumber && LabelText.Compact(cell.Text) is var text && !text.AsSpan().ContainsAnyExceptInRange('!', '~') && text.AsSpan().ContainsAnyInRange('0', '9');

    // A row that ends blank shows that its blank cells were not left out; two whole rows may have as many cells together by chance, unless words go on with words and no line about them is shorter for another reason.
    private static (GridRow Row, int Lines)? Whole(IReadOnlyList<GridRow> rows, int at, List<GridRow> above) =>
        (rows[at].Cells.Count > 1 ? OfWidth(rows, at, above) : null) ?? SureHalves.Join(rows, at, above.Count > 0 ? above[^1] : null, IsTorn, above.TakeLast(Around).Concat(rows.Skip(at).Take(Around)).Max(other => other.Cells.Count));

    // The least width that all lines from here on have, whole or put together, else the one that the most have. Where the row has it by itself, it is whole.
    private static (GridRow Row, int Lines)? OfWidth(IReadOnlyList<GridRow> rows, int at, List<GridRow> above)
    {
        var own = rows[at].Cells.Count;
        var (best, most) = (own, 0);
        for (var width = own; width <= MostColumns; width = width == own ? Math.Max(own, rows[at + 1].Cells.Count) + 1 : width + 1)
        {
            if (width > own && Lines(rows, at, width) < 2)
            {
                continue;
            }

            var (lines, isTable, isSure) = Run(rows, at, width, above);
            (best, most) = isSure || (lines > most && (isTable || width == own)) ? (width, lines) : (best, most);
            if (isSure)
            {
                break;
            }
        }

        return best == own ? null : Whole(rows, at, best);
    }

    // How many lines in succession make rows of the width, each alone or some together, this one among them; a table where they are enough to tell and two rows cannot have been taken for one, sure where no line about them has another.
    private static (int Lines, bool IsTable, bool IsSure) Run(IReadOnlyList<GridRow> rows, int at, int width, List<GridRow> above)
    {
        var alike = above.TakeLast(Ahead).Reverse().Where(row => row.Cells.Count > 1).Take(Around).TakeWhile(row => row.Cells.Count == width).ToList();
        var (records, wholes, endsBlank, taken, isEnd) = (alike.Count, alike.Count, alike.Exists(row => row.Cells[^1].IsBlank), 0, false);
        var shapes = new HashSet<(int First, int Lines)>();
        for (var (next, lines) = (at, 1); next < rows.Count && next < at + Ahead && records < Enough && !isEnd; next += lines)
        {
            lines = Math.Max(rows[next].Cells.Count == 1 ? 1 : Lines(rows, next, width), 1);
            if (rows[next].Cells.Count > 1)
            {
                isEnd = lines == 1 && rows[next].Cells.Count != width;
                records += isEnd ? 0 : 1;
                wholes += !isEnd && lines == 1 ? 1 : 0;
                endsBlank |= !isEnd && rows[next + lines - 1].Cells[^1].IsBlank;
                taken += isEnd ? 0 : lines;
                shapes.Add((rows[next].Cells.Count, lines));
            }
        }

        // Forms of few rows one after the other are as long as each other too, but torn in the same places.
        var isWord = !IsNumber(rows[at].Cells[^1]);
        var isSure = records >= FewestTorn && (wholes > 0 || shapes.Count >= FewestAlike) && !isEnd && (endsBlank || isWord || rows[at].Cells.Count == width);
        var isLikely = records >= FewestRecords && wholes >= FewestAlike && (endsBlank || (!isEnd && isWord && !IsNumber(rows[at + 1].Cells[0])));
        var goesOn = alike.Count == Around && records > Around && isWord;
        return (taken, isSure || isLikely || goesOn, isSure);
    }

    private static (GridRow Row, int Lines) Whole(IReadOnlyList<GridRow> rows, int at, int width)
    {
        var lines = Lines(rows, at, width);

        // A page's mark between the halves is no part of the cell.
        return (rows.Skip(at + 1).Take(lines - 1).Where(row => !RowKinds.IsSurePageMark(row)).Aggregate(rows[at], (row, rest) => row.JoinedWith(rest)), lines);
    }

    // How many lines from here on have as many cells together as the width; 0 where none have.
    private static int Lines(IReadOnlyList<GridRow> rows, int at, int width)
    {
        var (count, next, last) = (rows[at].Cells.Count, at + 1, rows[at]);
        while (count < width && next < rows.Count && IsTorn(last, rows[next]) && count + rows[next].Cells.Count - 1 <= width)
        {
            (count, last) = RowKinds.IsSurePageMark(rows[next]) ? (count, last) : (count + rows[next].Cells.Count - 1, rows[next]);
            next++;
        }

        return count == width && !(next == at + 2 && AreLabelsAndValues(rows[at], last)) ? next - at : 0;
    }
}
