namespace PerfEval.Etl.Documents.Blocks;

/// <summary>Turns the blocks of a flowing document into grids in document order: a grid a table, a grid a run of paragraphs.
/// Addresses are <c>paragraph 12</c> (those that are not empty, outside tables; <c>paragraph 12 line 2</c> behind a manual break)
/// and <c>table 2!R3C4</c>, tables within tables counted too.</summary>
public sealed class BlockGrids
{
    /// <summary>A table in a cell is a table of its own from this many rows and columns; a smaller one only arranges the cell's text.</summary>
    private const int StandingSize = 3;

    /// <summary>A paragraph up to this length with a manual line break is a title in two lines, not two lines of text.</summary>
    private const int TitleLength = 60;

    private readonly List<CellGrid> grids = [];
    private readonly List<GridRow> rows = [];
    private readonly CellBudget budget = new();
    private int paragraphs;
    private int tables;

    private BlockGrids()
    {
    }

    /// <summary>The grids of some blocks.</summary>
    /// <exception cref="UnreadableDocumentException">The tables have too many cells.</exception>
    public static IReadOnlyList<CellGrid> Of(IReadOnlyList<Block> blocks)
    {
        var builder = new BlockGrids();
        builder.Add(blocks);
        builder.Close("paragraphs");
        return builder.grids;
    }

    /// <summary>The grids of each of a document's parts; tables and paragraphs are counted through all of them.</summary>
    /// <exception cref="UnreadableDocumentException">The tables have too many cells.</exception>
    public static List<IReadOnlyList<CellGrid>> Each(IEnumerable<IReadOnlyList<Block>> parts)
    {
        var (builder, each) = (new BlockGrids(), new List<IReadOnlyList<CellGrid>>());
        foreach (var part in parts)
        {
            var before = builder.grids.Count;
            builder.Add(part);
            builder.Close("paragraphs");
            each.Add([.. builder.grids.Skip(before)]);
        }

        return each;
    }

    // Blocks outside tables, or in a frame: a table of one column, drawn around text and around other tables.
    private void Add(IReadOnlyList<Block> blocks)
    {
        var positions = ColumnPositions.Of(blocks);
        foreach (var block in blocks)
        {
            if (block is Table table)
            {
                Close("paragraphs");
                AddTable(table, positions.GetValueOrDefault(table));
            }
            else if (block is Paragraph { Text: var text } && !string.IsNullOrWhiteSpace(text))
            {
                AddLines(text.Trim(), ++paragraphs);
            }
        }
    }

    // Text from web pages has manual breaks where others have paragraphs.
    private void AddLines(string text, int number)
    {
        var isTitle = text.Length <= TitleLength && text.AsSpan().IndexOfAny('：', ':') < 0;
        var lines = isTitle ? [text] : text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        for (var i = 0; i < lines.Length; i++)
        {
            var address = i == 0 ? $"paragraph {number}" : $"paragraph {number} line {i + 1}";
            budget.Spend(1);
            rows.Add(new GridRow(number, address, [new Cell(lines[i], 0, address)]));
        }
    }

    private void AddTable(Table table, IReadOnlyList<int>? positions)
    {
        var name = $"table {++tables}";
        var isUneven = table.Rows.Any(row => row.Width != table.Width);
        foreach (var row in table.Rows)
        {
            if (table.Width == 1)
            {
                Add([.. row.Cells.SelectMany(cell => cell.Blocks)]);
                Close("paragraphs");
                continue;
            }

            var standing = new List<IReadOnlyList<Block>>();
            AddRow(row, name, Math.Max(isUneven ? PlaceOf(row.Width, positions) : 0, Math.Min(2, table.Width)), positions, standing);
            foreach (var inner in standing)
            {
                Close(name);
                Add(inner);
                Close("paragraphs");
            }
        }

        Close(name);
    }

    private void AddRow(TableRow row, string name, int fewest, IReadOnlyList<int>? positions, List<IReadOnlyList<Block>> standing)
    {
        var isAlone = row.Cells.Count(cell => CellText.HasContent(cell.Blocks)) == 1;
        var list = new List<Cell>();
        foreach (var cell in row.Cells)
        {
            var inner = cell.Blocks.OfType<Table>().Where(table => IsStanding(table, isAlone)).ToList();
            if (inner.Count > 0)
            {
                // Old web pages are laid out by tables: the form, with its title above it, is in a cell beside the menu. The cell's text belongs to its table.
                standing.Add(IsFrame(inner, cell) ? cell.Blocks : inner);
            }

            var text = CellText.Of(inner.Count > 0 && IsFrame(inner, cell) ? [] : cell.Blocks.Except(inner));
            if (text.Length > 0)
            {
                Fill(list, positions?[cell.Column] ?? cell.Column, name, row.Number);
                list.Add(new Cell(text, list.Count, $"{name}!R{row.Number}C{cell.Column + 1}") { Span = (cell.Rows, Across(cell, positions)) });
            }
        }

        // Trailing blanks say nothing, but a table row must not look like a line of prose; where rows differ in their width, blank cells at the end tell that others were left out before.
        Fill(list, Math.Max(list.Count, fewest), name, row.Number);
        budget.Spend(list.Count);
        rows.Add(new GridRow(row.Number, $"{name}!R{row.Number}", list));
    }

    private static int PlaceOf(int column, IReadOnlyList<int>? positions) => positions is not null && column < positions.Count ? positions[column] : column;

    // Where columns are counted by common edges, a cell covers those up to the next edge that it knows.
    private static int Across(TableCell cell, IReadOnlyList<int>? positions) =>
        positions is not null && cell.Column + cell.Columns < positions.Count ? positions[cell.Column + cell.Columns] - positions[cell.Column] : cell.Columns;

    private static bool IsStanding(Table inner, bool isAlone) => isAlone || (inner.Rows.Count >= StandingSize && inner.Width >= StandingSize);

    private static bool IsFrame(List<Table> inner, TableCell cell) => inner.Exists(table => table.Rows.Count >= StandingSize && table.Width >= StandingSize) && cell.Blocks[0] is Paragraph;

    private static void Fill(List<Cell> list, int until, string name, int row)
    {
        while (list.Count < until)
        {
            list.Add(new Cell(string.Empty, list.Count, $"{name}!R{row}C{list.Count + 1}"));
        }
    }

    private void Close(string name)
    {
        if (rows.Count > 0)
        {
            grids.Add(new CellGrid(name, [.. rows]));
            rows.Clear();
        }
    }
}
