using System.Globalization;
using System.Text;
using PerfEval.Dashboards.Samples.Tables;

namespace PerfEval.Dashboards.Samples.Formats.Pdf;

/// <summary>Lays lines and ruled tables out on pages; a table that does not fit goes on on the next page, row by row.</summary>
internal sealed class PdfPages(double width, double height)
{
    private const double Margin = 36;
    private const double Padding = 3;
    private const double LineHeight = 12;

    private readonly List<string> pages = [];
    private readonly StringBuilder page = new();
    private double y = Margin;

    /// <summary>The contents of all pages.</summary>
    public IReadOnlyList<string> Finish()
    {
        Break();
        return pages;
    }

    /// <summary>Goes on on a new page, where there is something on this one.</summary>
    public void Break()
    {
        if (page.Length > 0)
            pages.Add(page.ToString());
        page.Clear();
        y = Margin;
    }

    /// <summary>Adds a line of text, or a table.</summary>
    public void Add(SampleBlock block)
    {
        if (block.Rows is null)
        {
            if (block.Line.Length > 0)
                Text((width - PdfText.Width(block.Line)) / 2, y, block.Line);
            y += LineHeight * 1.5;
            return;
        }

        var column = (width - (2 * Margin)) / block.Width;
        var heights = block.Placed.Select(row => row.Where(cell => cell.IsFirst).Max(cell => (double?)Height(cell.Cell, column)) ?? LineHeight).ToList();
        for (var i = 0; i < heights.Count; i++)
        {
            var begins = i == 0 || y + heights[i] > height - Margin;
            if (i > 0 && begins)
                Break();
            var ends = i == heights.Count - 1 || y + heights[i] + heights[i + 1] > height - Margin;
            foreach (var cell in block.Placed[i])
                Cell(cell, column, heights[i], begins || cell.IsFirst, ends || cell.RowsLeft == 1);
            y += heights[i];
        }
    }

    private static double Height(SampleCell cell, double column) => (PdfText.Wrap(cell.Text, (cell.Columns * column) - (2 * Padding)).Count * LineHeight) + (2 * Padding);

    private void Cell(PlacedCell cell, double column, double rowHeight, bool hasTop, bool hasBottom)
    {
        var (left, right) = (Margin + (cell.Column * column), Margin + ((cell.Column + cell.Cell.Columns) * column));
        Line(left, y, left, y + rowHeight);
        Line(right, y, right, y + rowHeight);
        if (hasTop)
            Line(left, y, right, y);
        if (hasBottom)
            Line(left, y + rowHeight, right, y + rowHeight);
        if (!cell.IsFirst || cell.Cell.Text.Length == 0)
            return;
        var lines = PdfText.Wrap(cell.Cell.Text, right - left - (2 * Padding));
        for (var i = 0; i < lines.Count; i++)
            Text(left + Padding, y + Padding + (i * LineHeight) + PdfText.FontSize, lines[i]);
    }

    private void Text(double x, double baseline, string text) =>
        page.AppendLine(CultureInfo.InvariantCulture, $"BT /F {PdfText.FontSize} Tf 1 0 0 1 {x:0.##} {height - baseline:0.##} Tm <{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}> Tj ET");

    private void Line(double x0, double y0, double x1, double y1) =>
        page.AppendLine(CultureInfo.InvariantCulture, $"0.5 w {x0:0.##} {height - y0:0.##} m {x1:0.##} {height - y1:0.##} l S");
}
