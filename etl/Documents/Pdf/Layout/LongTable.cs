using PerfEval.Etl.Documents.Pdf.Tables;
using PerfEval.Etl.Documents.Pdf.Text;
using PerfEval.Etl.Forms;

namespace PerfEval.Etl.Documents.Pdf.Layout;

/// <summary>A table with its parts on the following pages. All parts count the same columns, also where a page lacks some of the lines.</summary>
public sealed class LongTable
{
    private readonly List<PageTable> parts;
    private readonly List<PageBreak> breaks = [];

    /// <summary>A table that begins with a part.</summary>
    public LongTable(PageTable first) => parts = [first];

    /// <summary>What is odd about it.</summary>
    public IEnumerable<Problem> Problems => parts.SelectMany(part => part.Problems).Concat(breaks.Select(gap => gap.Problem).OfType<Problem>());

    /// <summary>Takes the first table of the next page as a further part, unless it looks like another table: other outer edges, or a
    /// first cell that says the same again, as the next form of a kind does.</summary>
    /// <param name="next">The table.</param>
    /// <param name="between">Lines between the two, running heads aside: they must go on with cells above.</param>
    /// <param name="beginnings">First texts of the tables before, for a form may begin with another table than this one.</param>
    public bool TryContinue(PageTable next, IEnumerable<ProseLine> between, IReadOnlySet<string> beginnings)
    {
        var last = parts[^1];
        var isSame = next.Page == last.Page + 1
            && Math.Abs(next.Box.Left - last.Box.Left) <= Edges.Tolerance && Math.Abs(next.Box.Right - last.Box.Right) <= Edges.Tolerance
            && (FirstText(next) is not { } text || !beginnings.Contains(text))
            && last.TryTakeBelow(between, next);
        if (isSame)
        {
            breaks.Add(PageBreak.Between(last, next));
            parts.Add(next);
        }

        return isSame;
    }

    /// <summary>Its grid: addresses name the page and the row there, columns are those of the whole table.</summary>
    public CellGrid ToGrid()
    {
        var columns = Edges.Of(parts.SelectMany(part => part.Grid.Columns));
        var texts = parts.SelectMany(part => part.Grid.Cells.Select(cell => (part, cell))).ToDictionary(pair => pair, pair => WrappedText.Join(pair.part.LinesOf(pair.cell), pair.cell.Box));
        for (var i = breaks.Count - 1; i >= 0; i--)
        {
            foreach (var (lower, upper) in breaks[i].Joined)
            {
                texts[(parts[i], upper)] = breaks[i].Join(texts[(parts[i], upper)], upper, texts[(parts[i + 1], lower)], lower);
                texts[(parts[i + 1], lower)] = string.Empty;
            }
        }

        var rows = new List<GridRow>();
        for (var i = 0; i < parts.Count; i++)
        {
            var first = i > 0 && breaks[i - 1].IsRowCut ? 1 : 0;
            for (var row = first; row + 1 < parts[i].Grid.Rows.Length; row++)
            {
                // A cell that begins in a row that has been joined to the one above, and is higher, is at home in the next.
                var cells = parts[i].Grid.Cells.Where(cell => cell.Row == row || (row == first && cell.Row < first && cell.RowSpan > 1));
                rows.Add(Row(parts[i], row, cells, rows.Count + 1, columns, texts));
            }
        }

        return new CellGrid(parts[0].Name, rows);
    }

    /// <summary>The text that a table begins with; null where all of it is blank.</summary>
    public static string? FirstText(PageTable table) =>
        table.Grid.Cells.Where(cell => !table.IsBlank(cell)).Select(cell => table.LinesOf(cell)[0].Text).FirstOrDefault();

    private static GridRow Row(PageTable part, int row, IEnumerable<TableCell> cells, int number, double[] columns, Dictionary<(PageTable Part, TableCell Cell), string> texts)
    {
        var shown = Enumerable.Range(0, columns.Length - 1).Select(column => new Cell(string.Empty, column, part.AddressOf(row, column))).ToArray();
        foreach (var cell in cells)
        {
            var column = Math.Min(Edges.Nearest(columns, part.Grid.Columns[cell.Column]), shown.Length - 1);
            var end = Edges.Nearest(columns, part.Grid.Columns[cell.Column + cell.ColumnSpan]);
            shown[column] = shown[column] with { Text = texts[(part, cell)], Span = (cell.RowSpan, Math.Max(1, end - column)) };
        }

        return new GridRow(number, part.AddressOf(row, 0), shown);
    }
}
