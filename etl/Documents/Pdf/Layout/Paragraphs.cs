using System.Text.RegularExpressions;
using PerfEval.Etl.Documents.Pdf.Text;

namespace PerfEval.Etl.Documents.Pdf.Layout;

/// <summary>Joins the lines of prose into paragraphs: a sentence must not be torn where the page is full.</summary>
public static partial class Paragraphs
{
    /// <summary>A grid with a row a paragraph; each row is one cell and has the address of the paragraph's first line.</summary>
    public static CellGrid ToGrid(IReadOnlyList<ProseLine> lines, IReadOnlyDictionary<int, Box> textAreas)
    {
        var rows = new List<GridRow>();
        var paragraph = new List<ProseLine>();
        foreach (var line in lines)
        {
            if (paragraph.Count > 0 && !GoesOn(paragraph[^1], line, textAreas))
            {
                rows.Add(Row(paragraph, rows.Count + 1));
                paragraph = [];
            }

            paragraph.Add(line);
        }

        rows.Add(Row(paragraph, rows.Count + 1));
        return new CellGrid($"page {lines[0].Page} lines", rows);
    }

    private static GridRow Row(List<ProseLine> paragraph, int number)
    {
        var text = paragraph[0].Line.Text;
        for (var i = 1; i < paragraph.Count; i++)
        {
            text += WrappedText.Seam(paragraph[i - 1].Line, paragraph[i].Line) + paragraph[i].Line.Text;
        }

        var address = paragraph[0].Address;
        return new GridRow(number, address, [new Cell(text, 0, address)]);
    }

    // A line that fills the page's width, and below it one of the same size that begins at the margin and is no new item of a list.
    private static bool GoesOn(ProseLine line, ProseLine next, IReadOnlyDictionary<int, Box> textAreas)
    {
        var (area, nextArea) = (textAreas[line.Page], textAreas[next.Page]);
        var size = line.Box.Height;
        return Math.Abs(next.Box.Height - size) < size * 0.2
            && !WrappedText.HasRoomFor(next.Line, line.Box, area.Right - line.Box.Right)
            && !(SentenceEnd().IsMatch(line.Line.Text) && ItemStart().IsMatch(next.Line.Text))
            && next.Box.Left < nextArea.Left + (size * 0.8)
            && (next.Page == line.Page ? next.Box.Top - line.Box.Bottom < size * 2 : next.Page == line.Page + 1);
    }

    [GeneratedRegex(@"[。；;：:！？]$")]
    private static partial Regex SentenceEnd();

    // 1. / 1、 / （一） / 一、 / ①
    [GeneratedRegex(@"^(\d{1,3}[.、．)）]|[（(][一二三四五六七八九十\d]{1,3}[）)]|[一二三四五六七八九十]{1,3}、|[①-⑳])")]
    private static partial Regex ItemStart();
}
