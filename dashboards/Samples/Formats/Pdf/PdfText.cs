using System.Text;

namespace PerfEval.Dashboards.Samples.Formats.Pdf;

/// <summary>Breaks text into lines: half an em for ASCII and one for everything else, as the page's font has them; a number or a word stays whole where it can.</summary>
internal static class PdfText
{
    /// <summary>Points of the font.</summary>
    public const int FontSize = 9;

    /// <summary>Width of a text in points.</summary>
    public static double Width(string text) => text.Sum(c => c < 0x7F ? 0.5 : 1) * FontSize;

    /// <summary>The lines of a text in a cell.</summary>
    public static List<string> Wrap(string text, double width)
    {
        var lines = new List<string>();
        foreach (var paragraph in text.Split('\n'))
        {
            var line = new StringBuilder();
            foreach (var piece in Pieces(paragraph).SelectMany(piece => Width(piece) <= width ? [piece] : piece.Select(c => c.ToString())))
            {
                if (line.Length > 0 && Width(line.ToString()) + Width(piece) > width)
                {
                    lines.Add(line.ToString());
                    line.Clear();
                }

                line.Append(piece);
            }

            lines.Add(line.ToString());
        }

        return lines;
    }

    // ASCII runs with the sign before them, and every other character alone.
    private static IEnumerable<string> Pieces(string text)
    {
        var start = 0;
        for (var i = 1; i <= text.Length; i++)
        {
            if (i == text.Length || !(char.IsAscii(text[i]) && (char.IsAscii(text[i - 1]) || text[i - 1] is '≥' or '≤')))
            {
                yield return text[start..i];
                start = i;
            }
        }
    }
}
