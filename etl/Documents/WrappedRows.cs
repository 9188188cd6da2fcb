using PerfEval.Etl.Forms;

namespace PerfEval.Etl.Documents;

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
    /// <param name="problems">Gets a note for the first of them.</param>
    public static List<GridRow> Join(IReadOnlyList<GridRow> rows, List<Problem> problems)
    {
        var joined = new List<GridRow>();
        var isNoted = false;
        for (var i = 0; i < rows.Count; i++)
        {
            var row = rows[i];
            if (row.Cells.Count > 1 && !row.Cells[^1].IsBlank && WidthAbout(rows, i) is > 0 and var width && Whole(rows, i, width) is var (whole, lines))
            {
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

    // The width that most rows around have; 0 where they differ.
    private static int WidthAbout(IReadOnlyList<GridRow> rows, int at)
    {
        var about = rows.Skip(at - Around).Take((2 * Around) + 1).Where(row => row.Cells.Count > 1).ToList();
        var commonest = about.GroupBy(row => row.Cells.Count).MaxBy(width => width.Count())!;
        return commonest.Count() >= FewestAlike && commonest.Count() * 100 >= about.Count * FewestPercent && commonest.Any(row => row.Cells[^1].IsBlank) ? commonest.Key : 0;
    }

    // A half ends within a cell and the next one begins within it: neither is blank there.
    private static (GridRow Row, int Lines)? Whole(IReadOnlyList<GridRow> rows, int at, int width)
    {
        var (row, next) = (rows[at], at + 1);
        while (row.Cells.Count < width && next < rows.Count && !row.Cells[^1].IsBlank && !rows[next].Cells[0].IsBlank && row.Cells.Count + rows[next].Cells.Count - 1 <= width)
        {
            row = row.JoinedWith(rows[next++]);
        }

        // A row that ends blank shows that its blank cells were not left out; two whole rows may have as many cells together by chance.
        return row.Cells.Count == width && next > at + 1 && row.Cells[^1].IsBlank ? (row, next - at) : null;
    }
}
