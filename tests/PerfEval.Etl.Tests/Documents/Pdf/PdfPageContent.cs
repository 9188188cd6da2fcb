using System.Text;

namespace PerfEval.Etl.Tests.Documents.Pdf;

/// <summary>A page's content in points from the top left, as the tests think of it.</summary>
internal sealed class PdfPageContent(int width = 595, int height = 842)
{
    private const int FontSize = 10;

    private readonly StringBuilder content = new();

    public int Width => width;

    public int Height => height;

    /// <summary>Entries of the page's resources beside the font.</summary>
    public string Resources { get; set; } = string.Empty;

    /// <summary>Text whose baseline begins at a point.</summary>
    public PdfPageContent Text(double x, double y, string text, string matrix = "1 0 0 1")
    {
        var codes = Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text));
        return Raw(FormattableString.Invariant($"BT /F {FontSize} Tf {matrix} {x} {height - y} Tm <{codes}> Tj ET"));
    }

    public PdfPageContent Line(double x0, double y0, double x1, double y1) =>
        Raw(FormattableString.Invariant($"0.5 w {x0} {height - y0} m {x1} {height - y1} l S"));

    public PdfPageContent Raw(string operators)
    {
        content.AppendLine(operators);
        return this;
    }

    /// <summary>A table with all of its lines: a row of texts a row of 20 points, text at the left of its cell. A null joins the place to the cell before it.</summary>
    public PdfPageContent Table(double left, double top, double[] columns, params string?[][] rows)
    {
        var edges = columns.Aggregate(new List<double> { left }, (all, next) => [.. all, all[^1] + next]);
        for (var row = 0; row <= rows.Length; row++)
        {
            Line(left, top + (20 * row), edges[^1], top + (20 * row));
        }

        for (var row = 0; row < rows.Length; row++)
        {
            var y = top + (20 * row);
            for (var column = 0; column < columns.Length; column++)
            {
                if (rows[row][column] is { } text)
                {
                    Line(edges[column], y, edges[column], y + 20);
                    _ = text.Length == 0 ? this : Text(edges[column] + 4, y + 14, text);
                }
            }

            Line(edges[^1], y, edges[^1], y + 20);
        }

        return this;
    }

    public override string ToString() => content.ToString();
}
