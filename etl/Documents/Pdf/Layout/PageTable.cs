using PerfEval.Etl.Documents.Pdf.Tables;
using PerfEval.Etl.Documents.Pdf.Text;
using PerfEval.Etl.Forms;

namespace PerfEval.Etl.Documents.Pdf.Layout;

/// <summary>A table, or the part of one that stands on one page, with the text in its cells.</summary>
public sealed class PageTable : IPageBlock
{
    /// <summary>Text may touch its cell's edge; beyond this many points it stands in two cells.</summary>
    private const double Overhang = 5;

    /// <summary>Lines of a cell are nearer to each other than so many of their heights, from middle to middle.</summary>
    private const double LinePitch = 2;

    private Dictionary<TableCell, IReadOnlyList<TextLine>> lines;

    /// <summary>Puts words into the cells that hold their middle.</summary>
    /// <param name="page">Its page, from 1.</param>
    /// <param name="number">Which of the page's tables it is, from 1.</param>
    /// <param name="grid">Its lines and cells.</param>
    /// <param name="words">The words within it.</param>
    /// <param name="doubts">Left, top, right, bottom of the pieces of lines on the page that may be there or not.</param>
    public PageTable(int page, int number, TableGrid grid, IEnumerable<PdfWord> words, IReadOnlyList<double[]> doubts)
    {
        (Page, Number, Grid) = (page, number, grid);
        var placed = words.Select(word => (word, Cell: grid.At(word.Place.CenterX, word.Place.CenterY))).ToList();
        lines = placed.GroupBy(pair => pair.Cell, pair => pair.word).ToDictionary(group => group.Key, group => (IReadOnlyList<TextLine>)TextLine.Of(group));
        Problems =
        [
            .. placed.Where(pair => pair.word.Cell is null && Crosses(pair.word, pair.Cell)).DistinctBy(pair => pair.Cell).Select(pair => new Problem(
                "text_crosses_rule", Severity.Warning, $"文字“{pair.word.Text}”越过了表格线，归入哪个单元格需核对。", AddressOf(pair.Cell.Row, pair.Cell.Column))),
            .. placed.Where(pair => pair.word.Cell is not null).DistinctBy(pair => pair.Cell).Select(pair => new Problem(
                "text_cut_off", Severity.Info, "文字超出单元格，打印时被遮住一部分，已按完整文字读取。", AddressOf(pair.Cell.Row, pair.Cell.Column))),
            .. placed.Where(pair => pair.word.Text.Contains('\uFFFD', StringComparison.Ordinal)).DistinctBy(pair => pair.Cell).Select(pair => new Problem(
                "text_without_meaning", Severity.Warning, "此处有的字没有文字对照，读为“�”，请对照原件核对。", AddressOf(pair.Cell.Row, pair.Cell.Column))),
            .. grid.Beside(doubts).Select(cell => new Problem(
                "table_lines_unclear", Severity.Warning, "扫描图上此处的表格线断续不清，相邻单元格可能并错或拆错，请与原件核对。", AddressOf(cell.Row, cell.Column))),
            .. grid.Irregular.Select(cell => new Problem(
                "table_lines_incomplete", Severity.Warning, "此处表格线不完整，单元格按行划分，请核对。", AddressOf(cell.Row, cell.Column))),
        ];
    }

    /// <inheritdoc/>
    public int Page { get; }

    /// <summary>Which of the page's tables it is, from 1.</summary>
    public int Number { get; }

    /// <summary>Its lines and cells.</summary>
    public TableGrid Grid { get; }

    /// <summary>What is odd about it.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    /// <inheritdoc/>
    public Box Box => Grid.Box;

    /// <summary>Its name in addresses.</summary>
    public string Name => $"page {Page} table {Number}";

    /// <summary>The lines of text in a cell; none where it is blank.</summary>
    public IReadOnlyList<TextLine> LinesOf(TableCell cell) => lines.GetValueOrDefault(cell, []);

    /// <summary>Whether there is nothing to see in a cell.</summary>
    public bool IsBlank(TableCell cell) => !lines.ContainsKey(cell);

    /// <summary>Address of a place of the grid.</summary>
    public string AddressOf(int row, int column) => $"{Name}!R{row + 1}C{column + 1}";

    /// <summary>Takes lines that ran over the lower edge of the table into the cells of its last row that they go on with: where a page ends within a merged cell, browsers
    /// print what finds no room below the last line, and leave the cell open above on the next page.</summary>
    /// <param name="below">Lines below the table, top to bottom.</param>
    /// <param name="next">The table's part on the next page.</param>
    /// <returns>False, and none is taken, where a word of theirs goes on with no such cell.</returns>
    public bool TryTakeBelow(IEnumerable<ProseLine> below, PageTable next)
    {
        var taken = new Dictionary<TableCell, IReadOnlyList<TextLine>>(lines);
        foreach (var part in below.SelectMany(line => line.Line.Words.GroupBy(word => LastRowAt(word.Box.CenterX))))
        {
            if (part.Key is not { } cell || !taken.TryGetValue(cell, out var above) || TextLine.Of(part) is not [var line] || !GoesOn(above[^1].Box, line.Box, cell.Box) || !next.IsOpenAbove(cell.Box))
            {
                return false;
            }

            taken[cell] = [.. above, line];
        }

        lines = taken;
        return true;
    }

    private TableCell? LastRowAt(double x) =>
        Grid.Cells.FirstOrDefault(cell => cell.Row + cell.RowSpan == Grid.Rows.Length - 1 && x >= cell.Box.Left && x <= cell.Box.Right);

    private bool IsOpenAbove(Box upper) =>
        Grid.Cells.FirstOrDefault(cell => cell.Row == 0 && Math.Abs(cell.Box.Left - upper.Left) <= Edges.Tolerance && Math.Abs(cell.Box.Right - upper.Right) <= Edges.Tolerance) is { } cell
        && !Grid.HasRuleAbove(cell);

    // The next line of a cell: as near as lines are, and beginning or centred where the line above does.
    private static bool GoesOn(Box line, Box next, Box cell) =>
        next.CenterY - line.CenterY <= next.Height * LinePitch && next.Left >= cell.Left - Overhang && next.Right <= cell.Right + Overhang
        && (Math.Abs(next.Left - line.Left) <= Edges.Tolerance || Math.Abs(next.CenterX - line.CenterX) <= Edges.Tolerance);

    private static bool Crosses(PdfWord word, TableCell cell) =>
        word.IsUpright && (cell.Box.Left - word.Box.Left > Overhang || word.Box.Right - cell.Box.Right > Overhang);
}
