using PerfEval.Etl.Documents.Blocks;

namespace PerfEval.Etl.Documents.Word;

/// <summary>Puts the cells of a row where they stand in the table's columns.</summary>
/// <param name="merges">The cells whose vertical merge is open, by column; shared by the rows of a table.</param>
internal sealed class WordRow(Dictionary<int, TableCell> merges)
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
        var above = vertical == "continue" ? merges.GetValueOrDefault(Width) : null;
        var before = horizontal == "continue" ? cells.LastOrDefault() : null;
        var anchor = above ?? before ?? new TableCell(Width, blocks) { Columns = span };
        if (above is not null)
        {
            above.Rows++;
        }
        else if (before is not null)
        {
            before.Columns += span;
        }
        else
        {
            cells.Add(anchor);
        }

        for (var column = Width; column < Width + span; column++)
        {
            merges.Remove(column);
        }

        if (vertical is not null)
        {
            merges[Width] = anchor;
        }

        Width += span;
    }
}
