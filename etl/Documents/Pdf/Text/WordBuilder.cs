using System.Globalization;
using System.Text;
using PerfEval.Etl.Documents.Pdf.Tables;

namespace PerfEval.Etl.Documents.Pdf.Text;

/// <summary>Joins characters into words, in the order in which they were drawn. A word belongs into one cell as a whole, so that text which is
/// longer than its cell is not torn; where a line runs through a gap, however narrow, two words meet.</summary>
public sealed class WordBuilder
{
    /// <summary>Parts of the height: a wider gap ends a word, and so does a step back.</summary>
    private const double WidestGap = 0.25;

    /// <summary>Parts of the height: within a word characters touch, between two cells there is at least the width of the line.</summary>
    private const double NarrowestGap = 0.04;

    private readonly PageRules rules;
    private readonly List<PdfWord> words = [];
    private readonly GlyphTwins twins = new();
    private readonly StringBuilder text = new();
    private Box box;
    private Box? cell;

    private WordBuilder(PageRules rules) => this.rules = rules;

    /// <summary>The words of a page, in drawing order.</summary>
    public static List<PdfWord> Build(IEnumerable<PdfRun> runs, PageRules rules)
    {
        var builder = new WordBuilder(rules);
        foreach (var run in runs)
        {
            builder.Add(run);
        }

        builder.End(blank: false);
        return builder.words;
    }

    private static Box BoxOf(double[] edges) => new(edges[0], edges[1], edges[2], edges[3]);

    private static Box? CellOf(PdfRun run) => run.Cell is null ? null : BoxOf(run.Cell);

    private void Add(PdfRun run)
    {
        var whole = BoxOf(run.Box);
        if (run.Edges is not { } edges)
        {
            End(blank: false);
            if (!string.IsNullOrWhiteSpace(run.Text))
            {
                words.Add(new PdfWord(Radicals.Replace(run.Text.Trim()), whole, IsFollowedByBlank: false, IsUpright: false, CellOf(run)));
            }

            return;
        }

        if (cell != CellOf(run))
        {
            End(blank: false);
            cell = CellOf(run);
        }

        var index = 0;
        foreach (var rune in run.Text.EnumerateRunes())
        {
            Add(rune, whole with { Left = edges[index], Right = edges[index + 1] });
            index += 2;
        }
    }

    private void Add(Rune rune, Box place)
    {
        if (Rune.IsWhiteSpace(rune))
        {
            End(blank: true);
            return;
        }

        var character = rune.ToString();
        if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.Control || twins.IsTwin(character, place))
        {
            return;
        }

        if (text.Length > 0 && !Continues(character[0], place))
        {
            End(blank: false);
        }

        box = text.Length == 0 ? place : box.With(place);
        text.Append(character);
    }

    private bool Continues(char next, Box place)
    {
        var height = Math.Min(box.Height, place.Height);
        var gap = place.Left - box.Right;
        var (inkEnd, inkStart) = (box.Right - (height * Characters.BlankAfter(text[^1])), place.Left + (height * Characters.BlankBefore(next)));
        return (inkStart - inkEnd < height * NarrowestGap || !rules.IsRuledBetween(inkEnd, inkStart, place.CenterY))
            && gap < height * WidestGap && gap > -height * WidestGap && Math.Abs(place.CenterY - box.CenterY) < height * 0.3;
    }

    private void End(bool blank)
    {
        if (text.Length > 0)
        {
            words.Add(new PdfWord(Radicals.Replace(text.ToString()), box, blank, IsUpright: true, cell));
            text.Clear();
        }
    }
}
