using System.Text;

namespace PerfEval.Etl.Documents.Pdf.Text;

/// <summary>Words beside each other.</summary>
/// <param name="Words">From left to right.</param>
/// <param name="Box">Where the line stands.</param>
public sealed record TextLine(IReadOnlyList<PdfWord> Words, Box Box)
{
    /// <summary>Gaps wider than these parts of the height are blanks: between Chinese characters, which justified lines push apart, and between others.</summary>
    private const double ChineseBlank = 0.5, OtherBlank = 0.2;

    /// <summary>The same between Chinese characters that a program has recognised: each may be a word to it, in a box narrower than the character.</summary>
    private const double RecognisedBlank = 1;

    /// <summary>The line as a person reads it.</summary>
    public string Text { get; } = Join(Words);

    /// <summary>Sorts words into lines, top to bottom. Words that do not stand upright are lines of their own.</summary>
    public static List<TextLine> Of(IEnumerable<PdfWord> words)
    {
        var open = new List<List<PdfWord>>();
        foreach (var word in words.OrderBy(word => word.Box.CenterY))
        {
            var line = word.IsUpright ? open.TakeLast(4).LastOrDefault(other => other[0].IsUpright && other[0].Box.VerticalOverlap(word.Box) > 0.5) : null;
            if (line is null)
            {
                open.Add([word]);
            }
            else
            {
                line.Add(word);
            }
        }

        return [.. open.Select(Line).OrderBy(line => line.Box.CenterY)];
    }

    private static TextLine Line(List<PdfWord> words)
    {
        var ordered = words.OrderBy(word => word.Box.Left).ToList();
        return new TextLine(ordered, ordered.Select(word => word.Box).Aggregate((one, other) => one.With(other)));
    }

    private static string Join(IReadOnlyList<PdfWord> words)
    {
        var text = new StringBuilder(words[0].Text);
        for (var i = 1; i < words.Count; i++)
        {
            text.Append(IsBlankBetween(words[i - 1], words[i]) ? " " : string.Empty).Append(words[i].Text);
        }

        return text.ToString();
    }

    private static bool IsBlankBetween(PdfWord left, PdfWord right)
    {
        var gap = right.Box.Left - left.Box.Right;
        var chinese = left.IsRecognised ? RecognisedBlank : ChineseBlank;
        var widest = Characters.IsChinese(left.Text[^1]) && Characters.IsChinese(right.Text[0]) ? chinese : OtherBlank;
        return left.IsFollowedByBlank || gap > Math.Min(left.Box.Height, right.Box.Height) * widest;
    }
}
