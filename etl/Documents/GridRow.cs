namespace PerfEval.Etl.Documents;

/// <summary>One row of a grid: its cells by position. A line of prose is a row of one cell.</summary>
/// <param name="number">Line or row in the document, from 1; of a row put together from several lines the last one.</param>
/// <param name="address">Address of the row's first cell's line: <c>line 48</c>.</param>
/// <param name="cells">Cells in order of position, blank ones included.</param>
public sealed class GridRow(int number, string address, IReadOnlyList<Cell> cells)
{
    // At is asked some thousand times a form: an array needs no interface.
    private readonly Cell[] places = cells as Cell[] ?? [.. cells];

    /// <summary>Line or row in the document, from 1; of a row put together from several lines the last one, so that the line below it is known.</summary>
    public int Number { get; } = number;

    /// <summary>Address of the row's first cell's line: <c>line 48</c>.</summary>
    public string Address { get; } = address;

    /// <summary>Cells in order of position, blank ones included.</summary>
    public IReadOnlyList<Cell> Cells => places;

    /// <summary>The cells that hold something. A list and no interface: recognition walks it a thousand times a form.</summary>
    public List<Cell> Filled { get; } = [.. cells.Where(cell => !cell.IsBlank)];

    /// <summary>True where blank cells were put in that the document left out, so that the others stand below their headings.</summary>
    public bool IsRestored { get; init; }

    /// <summary>Positions of the cells that line ends tore apart, where the row's parts were put together again.</summary>
    public IReadOnlyList<int> TornAt { get; init; } = [];

    /// <summary>True where the document says of each cell in which column it stands: nothing can have been left out before it.</summary>
    public bool IsPlaced { get; init; }

    /// <summary>Fields whose cells other ways of restoring the row would have taken elsewhere.</summary>
    public IReadOnlyList<string> Doubts { get; init; } = [];

    /// <summary>True where no cell holds anything.</summary>
    public bool IsBlank => Filled.Count == 0;

    /// <summary>True for a row that is one cell by nature, not a table row whose other cells are blank.</summary>
    public bool IsProse => Cells.Count == 1;

    /// <summary>True for a row that is one line of a text: what stands below it without a cell of its own may go on with its last cell. Other documents keep the breaks of a cell within it.</summary>
    public bool IsLine => Address.StartsWith("line ", StringComparison.Ordinal);

    /// <summary>The cell at a position; null beyond the row's ends or where it is blank.</summary>
    public Cell? At(int position) =>
        position >= 0 && position < places.Length && places[position] is { IsBlank: false } cell ? cell : null;

    // Links never change: what was found out about a row stays true.
    private Answer? answers;

    /// <summary>What there is to find out about the row. Every step of recognition walks over the same rows and asks the same of them:
    /// who asks again gets the answer that was found the first time.</summary>
    /// <param name="find">Finds the answer; the same delegate each time.</param>
    /// <param name="below">The row below, where the answer depends on it.</param>
    internal T Ask<T>(Func<GridRow, GridRow?, T> find, GridRow? below = null)
    {
        for (var known = answers; known is not null; known = known.Next)
        {
            if (ReferenceEquals(known.Find, find) && ReferenceEquals(known.Below, below))
            {
                return ((Answer<T>)known).Value;
            }
        }

        var value = find(this, below);
        answers = new Answer<T>(find, below, value, answers);
        return value;
    }

    /// <summary>This row and the rest of it, which a line end within a cell tore off: the torn cell's halves keep the line end, the cells behind it their addresses.</summary>
    public GridRow JoinedWith(GridRow rest)
    {
        var torn = Cells[^1] with { Text = $"{Cells[^1].Text}\n{rest.Cells[0].Text}".Trim() };
        return new GridRow(rest.Number, Address, [.. Cells.SkipLast(1), torn, .. rest.Cells.Skip(1).Select((cell, index) => cell with { Position = Cells.Count + index })]) { TornAt = [.. TornAt.Union([Cells.Count - 1])] };
    }

    private abstract class Answer(Delegate find, GridRow? below, Answer? next)
    {
        internal Delegate Find { get; } = find;

        internal GridRow? Below { get; } = below;

        internal Answer? Next { get; } = next;
    }

    private sealed class Answer<T>(Delegate find, GridRow? below, T value, Answer? next) : Answer(find, below, next)
    {
        internal T Value { get; } = value;
    }
}
