namespace PerfEval.Etl.Documents.Pdf.Tables;

/// <summary>The cells of tables that are drawn without a line, as filled rectangles a little apart: a web page's table with a dark ground, white cells and one point between them.</summary>
public static class Panels
{
    /// <summary>More than these on one page are a drawing; each is held against each.</summary>
    private const int Most = 1500;

    /// <summary>A table has at least so many cells.</summary>
    private const int Fewest = 6;

    /// <summary>The part of their table that cells cover; stripes that colour every second row cover half.</summary>
    private const double Covering = 0.85;

    /// <summary>The edges of the cells as pieces of lines: left, top, right, bottom of each; none where the rectangles are no table's cells.</summary>
    /// <param name="panels">Left, top, right, bottom of the filled rectangles of a page.</param>
    public static IReadOnlyList<double[]> Lines(IReadOnlyList<double[]> panels)
    {
        if (panels.Count is < Fewest or > Most)
        {
            return [];
        }

        // The table's own ground, the page's.
        var boxes = panels.Select(panel => new Box(panel[0], panel[1], panel[2], panel[3])).Distinct().ToList();
        var cells = boxes.Where(box => !boxes.Exists(other => other != box && box.HoldsCenterOf(other) && other.Width <= box.Width && other.Height <= box.Height)).ToList();
        if (cells.Count < Fewest)
        {
            return [];
        }

        var whole = cells.Aggregate((one, other) => one.With(other));
        return cells.Sum(cell => cell.Width * cell.Height) < whole.Width * whole.Height * Covering ? [] : [.. cells.SelectMany(Outline)];
    }

    private static double[][] Outline(Box cell) =>
    [
        [cell.Left, cell.Top, cell.Right, cell.Top], [cell.Left, cell.Bottom, cell.Right, cell.Bottom],
        [cell.Left, cell.Top, cell.Left, cell.Bottom], [cell.Right, cell.Top, cell.Right, cell.Bottom],
    ];
}
