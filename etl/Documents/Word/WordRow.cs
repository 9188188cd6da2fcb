using PerfEval.Etl.Documents.Blocks;

namespace PerfEval.Etl.Documents.Word;

/// <summary>Puts the cells of a row where they stand in the table's columns.</summary>
/// <param name="merges">Columns at which a vertical merge is open; shared by the rows of a table.</param>
internal sealed class WordRow(HashSet<int> merges)
{
    private readonly List<TableCell> cells = [];

    /// <summary>True where a tracked change deletes the row.</summary>
    public bool IsDeleted { get; set; }

    /// <summary>Columns so far.</summary>
    public int Width { get; set; }

    /// <summary>The cells that are anchors.</summary>
    public IReadOnlyList<TableCell> Cells => cells;

    /// <summary>Adds a cell. One that continues a merge is covered by its anchor, and Word shows nothing of what it holds;
    /// one that continues nothing (its beginning is in the piece before a page) is its own anchor.</summary>
    public void Add(int span, string? vertical, string? horizontal, IReadOnlyList<Block> blocks)
    {
        var isCovered = (vertical == "continue" && merges.Contains(Width)) || (horizontal == "continue" && cells.Count > 0);
        if (!isCovered)
        {
            cells.Add(new TableCell(Width, blocks));
        }

        for (var column = Width; column < Width + span; column++)
        {
            merges.Remove(column);
        }

        if (vertical is not null)
        {
            merges.Add(Width);
        }

        Width += span;
    }
}
