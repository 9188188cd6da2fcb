namespace PerfEval.Etl.Documents.Blocks;

/// <summary>The text of a table cell: its paragraphs as lines; a small table in it line by line.</summary>
public static class CellText
{
    /// <summary>The text, without empty lines; empty where there is none.</summary>
    public static string Of(IEnumerable<Block> blocks) => string.Join('\n', Lines(blocks));

    /// <summary>Whether there is any text, in tables within too.</summary>
    public static bool HasContent(IEnumerable<Block> blocks) => blocks.Any(block => block switch
    {
        Paragraph paragraph => !string.IsNullOrWhiteSpace(paragraph.Text),
        Table table => table.Rows.Any(row => row.Cells.Any(cell => HasContent(cell.Blocks))),
        _ => false,
    });

    private static IEnumerable<string> Lines(IEnumerable<Block> blocks) => blocks.SelectMany(block => block switch
    {
        Paragraph paragraph => paragraph.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
        Table table => table.Rows
            .Select(row => string.Join(' ', row.Cells.Select(cell => Of(cell.Blocks)).Where(text => text.Length > 0)))
            .Where(line => line.Length > 0),
        _ => [],
    });
}
