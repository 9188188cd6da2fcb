namespace PerfEval.Etl.Documents.Pdf.Tables;

/// <summary>A table on one page: the places between its lines, and the cells that they make where a line is missing between two.
/// Outer edges count as lines even where none is drawn: many tables are open at the sides.</summary>
public sealed class TableGrid
{
    /// <summary>A form has 30 rows and 12 columns; more places than this are a drawing.</summary>
    private const int MostPlaces = 50_000;

    private readonly TableCell[,] cells;
    private readonly bool[,] ruledAbove;
    private readonly bool[,] ruledBefore;

    private TableGrid(RuleNet net)
    {
        Columns = Edges.Of(net.Vertical, net.Horizontal);
        Rows = Edges.Of(net.Horizontal, net.Vertical);
        if ((Columns.Length - 1) * (Rows.Length - 1) > MostPlaces)
        {
            throw UnreadableDocumentException.TooLarge("的一页上线条过多，不像表格");
        }

        ruledAbove = Ruled(net.Horizontal, Rows, Columns);
        ruledBefore = Ruled(net.Vertical, Columns, Rows);
        cells = new TableCell[Math.Max(0, Rows.Length - 1), Math.Max(0, Columns.Length - 1)];
        Cells = MakeCells();
    }

    /// <summary>Where columns begin and end, points from the left.</summary>
    public double[] Columns { get; }

    /// <summary>Where rows begin and end, points from the top.</summary>
    public double[] Rows { get; }

    /// <summary>The cells, row by row.</summary>
    public IReadOnlyList<TableCell> Cells { get; }

    /// <summary>First places of cells whose lines leave no rectangle; each row of them has become a cell of its own.</summary>
    public IReadOnlyList<TableCell> Irregular { get; private set; } = [];

    /// <summary>Where the table stands.</summary>
    public Box Box => new(Columns[0], Rows[0], Columns[^1], Rows[^1]);

    /// <summary>The tables that lines make; a single cell is a frame around something and no table.</summary>
    /// <exception cref="UnreadableDocumentException">The page is a drawing.</exception>
    public static List<TableGrid> Find(PageRules rules) =>
        [.. RuleNet.Find(rules).Select(net => new TableGrid(net)).Where(grid => grid.Cells.Count > 1)];

    /// <summary>The cell at a point within the table.</summary>
    public TableCell At(double x, double y) => cells[Edges.Between(Rows, y), Edges.Between(Columns, x)];

    /// <summary>The cells on both sides of pieces of lines.</summary>
    /// <param name="pieces">Left, top, right, bottom of each, those of other tables among them.</param>
    public IEnumerable<TableCell> Beside(IReadOnlyList<double[]> pieces) =>
        pieces.Select(piece => new Box(piece[0], piece[1], piece[2], piece[3])).Where(Box.HoldsCenterOf)
            .SelectMany(piece => piece.Width >= piece.Height
                ? new[] { At(piece.CenterX, piece.Top - Edges.Tolerance), At(piece.CenterX, piece.Top + Edges.Tolerance) }
                : [At(piece.Left - Edges.Tolerance, piece.CenterY), At(piece.Left + Edges.Tolerance, piece.CenterY)])
            .Distinct();

    /// <summary>Whether a line is drawn along the top of a cell.</summary>
    public bool HasRuleAbove(TableCell cell) => HasRule(cell.Row, cell);

    /// <summary>Whether a line is drawn along the bottom of a cell.</summary>
    public bool HasRuleBelow(TableCell cell) => HasRule(cell.Row + cell.RowSpan, cell);

    private bool HasRule(int edge, TableCell cell) =>
        Enumerable.Range(cell.Column, cell.ColumnSpan).All(column => ruledAbove[edge, column]);

    // For every edge and every space along it: whether lines at that edge cover more than half of the space.
    private static bool[,] Ruled(IReadOnlyList<RuleLine> lines, double[] edges, double[] along)
    {
        var covered = new double[edges.Length, Math.Max(0, along.Length - 1)];
        foreach (var line in lines)
        {
            var edge = Edges.Nearest(edges, line.Position);
            for (var i = 0; i + 1 < along.Length; i++)
            {
                covered[edge, i] += Math.Max(0, Math.Min(line.End, along[i + 1]) - Math.Max(line.Start, along[i]));
            }
        }

        var ruled = new bool[covered.GetLength(0), covered.GetLength(1)];
        for (var edge = 0; edge < ruled.GetLength(0); edge++)
        {
            for (var i = 0; i < ruled.GetLength(1); i++)
            {
                ruled[edge, i] = covered[edge, i] > (along[i + 1] - along[i]) / 2;
            }
        }

        return ruled;
    }

    private List<TableCell> MakeCells()
    {
        var (height, width) = (cells.GetLength(0), cells.GetLength(1));
        var sets = new DisjointSets(height * width);
        for (var place = 0; place < height * width; place++)
        {
            var (row, column) = (place / width, place % width);
            if (column > 0 && !ruledBefore[column, row])
            {
                sets.Join(place - 1, place);
            }

            if (row > 0 && !ruledAbove[row, column])
            {
                sets.Join(place - width, place);
            }
        }

        var (found, irregular) = (new List<TableCell>(), new List<TableCell>());
        foreach (var places in Enumerable.Range(0, height * width).GroupBy(sets.Of))
        {
            var whole = Cover([.. places], width);
            if (whole.RowSpan * whole.ColumnSpan == places.Count())
            {
                found.Add(whole);
                continue;
            }

            irregular.Add(whole);
            found.AddRange(Strips(places, width));
        }

        Irregular = irregular;
        found.ForEach(Place);
        return [.. found.OrderBy(cell => cell.Row).ThenBy(cell => cell.Column)];
    }

    // Pieces of a row that hang together: what can still be told where lines are missing.
    private IEnumerable<TableCell> Strips(IEnumerable<int> places, int width)
    {
        var strip = new List<int>();
        foreach (var place in places)
        {
            if (strip.Count > 0 && (place != strip[^1] + 1 || place % width == 0 || ruledBefore[place % width, place / width]))
            {
                yield return Cover(strip, width);
                strip = [];
            }

            strip.Add(place);
        }

        yield return Cover(strip, width);
    }

    private TableCell Cover(List<int> places, int width)
    {
        var (top, bottom) = (places[0] / width, places[^1] / width);
        var (left, right) = (places.Min(place => place % width), places.Max(place => place % width));
        return new TableCell(top, left, bottom - top + 1, right - left + 1, new Box(Columns[left], Rows[top], Columns[right + 1], Rows[bottom + 1]));
    }

    private void Place(TableCell cell)
    {
        for (var row = cell.Row; row < cell.Row + cell.RowSpan; row++)
        {
            for (var column = cell.Column; column < cell.Column + cell.ColumnSpan; column++)
            {
                cells[row, column] = cell;
            }
        }
    }
}
