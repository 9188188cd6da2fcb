using PerfEval.Etl.Forms;

namespace PerfEval.Etl.Documents;

/// <summary>Rows of a text's tables that a line end within a cell tore apart, put together again: 市柳湾区卫生健康局 | … below 主管部门 | 青岚省云汀. All lines of a table have
/// as many cells, blank ones at the end included, so that halves are known by their number: together they have as many as the rows about them.</summary>
internal static class WrappedRows
{
    /// <summary>A table's width is known by a row of the same width so far ahead at most.</summary>
    private const int Ahead = 8;

    /// <summary>The rows, halves joined; joined cells keep the address of their first line.</summary>
    /// <param name="rows">Rows of lines divided by tabs.</param>
    /// <param name="problems">Gets a note for the first of them.</param>
    public static List<GridRow> Join(IReadOnlyList<GridRow> rows, List<Problem> problems)
    {
        // Without blank cells at their ends lines differ in length by nature.
        if (!rows.Any(row => row.Cells.Count > 1 && row.Cells[^1].IsBlank))
        {
            return [.. rows];
        }

        var joined = new List<GridRow>();
        var (width, count) = (0, 0);
        for (var i = 0; i < rows.Count; i++)
        {
            var row = rows[i];
            if (row.Cells.Count > 1 && (Whole(rows, i, width, 1) ?? Whole(rows, i, CommonestBelow(rows, i), 3)) is var (whole, lines))
            {
                (row, i, count) = (whole, i + lines - 1, count + 1);
                if (count == 1)
                {
                    problems.Add(new Problem("line_joined", Severity.Info, "表格的一行在单元格中间断成几行，已按列数接回，请抽查核对。", row.Address));
                }
            }

            width = row.Cells.Count > 1 ? row.Cells.Count : width;
            joined.Add(row);
        }

        return joined;
    }

    // The first row of a table has none above it.
    private static int CommonestBelow(IReadOnlyList<GridRow> rows, int at) =>
        rows.Skip(at + 1).Take(Ahead).GroupBy(row => row.Cells.Count).OrderByDescending(width => width.Count()).ThenByDescending(width => width.Key).Select(width => width.Key).FirstOrDefault();

    // A half ends within a cell and the next one begins within it: neither is blank there.
    private static (GridRow Row, int Lines)? Whole(IReadOnlyList<GridRow> rows, int at, int width, int alike)
    {
        var (row, next) = (rows[at], at + 1);
        while (row.Cells.Count < width && next < rows.Count && !row.Cells[^1].IsBlank && !rows[next].Cells[0].IsBlank && row.Cells.Count + rows[next].Cells.Count - 1 <= width)
        {
            row = row.JoinedWith(rows[next++]);
        }

        return row.Cells.Count == width && next > at + 1 && rows.Skip(next).Take(Ahead).Count(other => other.Cells.Count == width) >= alike ? (row, next - at) : null;
    }
}
