using System.Globalization;

namespace PerfEval.Etl.Tests.Documents.Pdf;

/// <summary>A page that is a picture with recognised text over it, in points from the top left. The picture has the lines and no letters.</summary>
internal sealed class ScannedPage
{
    private const double Scale = 150 / 72d;

    private readonly int columns;
    private readonly int rows;
    private readonly byte[] pixels;
    private readonly double slope;
    private readonly bool isOver;

    /// <param name="width">Points.</param>
    /// <param name="height">Points.</param>
    /// <param name="slope">How far lines from left to right sink, a point a point.</param>
    /// <param name="isOver">The picture lies over the text, which has ink.</param>
    public ScannedPage(int width = 400, int height = 240, double slope = 0, bool isOver = false)
    {
        this.isOver = isOver;
        (Content, this.slope) = (new PdfPageContent(width, height), slope);
        (columns, rows) = ((int)(width * Scale), (int)(height * Scale));
        pixels = new byte[3 * columns * rows];
        Array.Fill(pixels, byte.MaxValue);
        _ = isOver ? Content : Content.Raw($"{Picture} 3 Tr");
    }

    public PdfPageContent Content { get; }

    private string Picture => $"q {Content.Width} 0 0 {Content.Height} 0 0 cm /I Do Q";

    /// <summary>How the picture is written: its entries, beside its size, and its bytes.</summary>
    public Func<ScannedPage, (string Entries, byte[] Data)> Coding { get; set; } = page => ("/BitsPerComponent 8 /ColorSpace /DeviceRGB", page.pixels);

    public static (string Entries, byte[] Data) Grey(ScannedPage page) =>
        ("/BitsPerComponent 8 /ColorSpace /DeviceGray", [.. page.pixels.Where((_, i) => i % 3 == 0)]);

    public static (string Entries, byte[] Data) OneBit(ScannedPage page) => ("/BitsPerComponent 1 /ColorSpace /DeviceGray", page.Bits());

    public static (string Entries, byte[] Data) Mask(ScannedPage page) => ("/BitsPerComponent 1 /ImageMask true", page.Bits());

    /// <summary>A filled rectangle; as the page lies, so does it. Ink over ink is as dark as both, white takes all away.</summary>
    public ScannedPage Fill(double left, double top, double right, double bottom, int grey = 0, int? red = null)
    {
        var (x0, x1) = ((int)Math.Floor(Math.Min(left, right) * Scale) - 8, (int)(Math.Max(left, right) * Scale) + 8);
        var (y0, y1) = ((int)Math.Floor(Math.Min(top, bottom) * Scale) - 20, (int)(Math.Max(top, bottom) * Scale) + 20);
        for (var y = Math.Max(0, y0); y < Math.Min(rows, y1); y++)
        {
            for (var x = Math.Max(0, x0); x < Math.Min(columns, x1); x++)
            {
                var (px, py) = Straight((x + 0.5) / Scale, (y + 0.5) / Scale);
                if (px >= left && px < right && py >= top && py < bottom)
                {
                    var at = 3 * ((y * columns) + x);
                    pixels[at] = grey == byte.MaxValue ? byte.MaxValue : Math.Min(pixels[at], (byte)(red ?? grey));
                    pixels[at + 1] = pixels[at + 2] = grey == byte.MaxValue ? byte.MaxValue : Math.Min(pixels[at + 1], (byte)grey);
                }
            }
        }

        return this;
    }

    public ScannedPage Line(double x0, double y0, double x1, double y1, double thickness = 1, int grey = 0) =>
        Fill(Math.Min(x0, x1) - (thickness / 2), Math.Min(y0, y1) - (thickness / 2), Math.Max(x0, x1) + (thickness / 2), Math.Max(y0, y1) + (thickness / 2), grey);

    /// <summary>A ring as of a seal.</summary>
    public ScannedPage Ring(double x, double y, double radius, int red, int grey)
    {
        for (var i = 0; i < 720; i++)
        {
            var (dx, dy) = (radius * Math.Cos(i * Math.PI / 360), radius * Math.Sin(i * Math.PI / 360));
            Fill(x + dx - 1.2, y + dy - 1.2, x + dx + 1.2, y + dy + 1.2, grey, red);
        }

        return this;
    }

    /// <summary>A table with all of its lines, rows of 24 points; a null joins the place to the cell before it.</summary>
    public ScannedPage Table(double left, double top, double[] widths, params string?[][] texts)
    {
        var edges = widths.Aggregate(new List<double> { left }, (all, next) => [.. all, all[^1] + next]);
        for (var row = 0; row <= texts.Length; row++)
        {
            Line(left, top + (24 * row), edges[^1], top + (24 * row));
        }

        for (var row = 0; row < texts.Length; row++)
        {
            var y = top + (24 * row);
            Line(edges[^1], y, edges[^1], y + 24);
            for (var column = 0; column < widths.Length; column++)
            {
                if (texts[row][column] is { } text)
                {
                    Line(edges[column], y, edges[column], y + 24);
                    _ = text.Length == 0 ? this : Text(edges[column] + 5, y + 16, text);
                }
            }
        }

        return this;
    }

    public ScannedPage Text(double x, double y, string text)
    {
        var (px, py) = Askew(x, y);
        var (cos, sin) = (Math.Cos(Math.Atan(slope)), -Math.Sin(Math.Atan(slope)));
        Content.Text(px, py, text, string.Create(CultureInfo.InvariantCulture, $"{cos:F5} {sin:F5} {-sin:F5} {cos:F5}"));
        return this;
    }

    /// <summary>Puts the page into a file.</summary>
    public PdfFile AddTo(PdfFile file)
    {
        var (entries, data) = Coding(this);
        var size = entries.Contains("/Width", StringComparison.Ordinal) ? string.Empty : $"/Width {columns} /Height {rows}";
        var image = file.AddStream(data, $"/Type /XObject /Subtype /Image {size} {entries}");
        Content.Resources = $"/XObject << /I {image} 0 R >>";
        return file.Page(isOver ? Content.Raw(Picture) : Content);
    }

    private byte[] Bits()
    {
        var width = (columns + 7) / 8;
        var bits = new byte[width * rows];
        for (var i = 0; i < columns * rows; i++)
        {
            var (x, y) = (i % columns, i / columns);
            bits[(y * width) + (x / 8)] |= (byte)(pixels[3 * i] > 127 ? 0x80 >> (x % 8) : 0);
        }

        return bits;
    }

    // Turned about the middle of the page.
    private (double X, double Y) Askew(double x, double y) => Turned(x, y, Math.Atan(slope));

    private (double X, double Y) Straight(double x, double y) => Turned(x, y, -Math.Atan(slope));

    private (double X, double Y) Turned(double x, double y, double angle)
    {
        var (cx, cy) = (Content.Width / 2d, Content.Height / 2d);
        var (cos, sin) = (Math.Cos(angle), Math.Sin(angle));
        return (cx + ((x - cx) * cos) - ((y - cy) * sin), cy + ((x - cx) * sin) + ((y - cy) * cos));
    }
}
