using System.Text;

namespace PerfEval.Etl.Documents.Pdf.Text;

/// <summary>Joins the lines of a cell. A line that broke because the cell was full goes on without a break: figures and names must not be torn;
/// a line that ended although there was room is a line of its own.</summary>
public static class WrappedText
{
    /// <summary>Points between a cell's edge and its text; Word's own is 5.4.</summary>
    private const double WidestInset = 6;

    /// <summary>The text of a cell.</summary>
    /// <param name="lines">Its lines, top to bottom.</param>
    /// <param name="cell">The cell's box.</param>
    public static string Join(IReadOnlyList<TextLine> lines, Box cell)
    {
        if (lines.Count == 0)
        {
            return string.Empty;
        }

        var room = Room(lines, cell);
        var text = new StringBuilder(lines[0].Text);
        for (var i = 1; i < lines.Count; i++)
        {
            text.Append(Between(lines[i - 1], lines[i], room)).Append(lines[i].Text);
        }

        return text.ToString();
    }

    /// <summary>Width in points that lines of a cell can fill: the longest shows how far text stays away from the edges, unless it is short and centred.</summary>
    public static double Room(IReadOnlyList<TextLine> lines, Box cell) =>
        cell.Width - (2 * Math.Clamp(lines.Min(line => Math.Min(line.Box.Left - cell.Left, cell.Right - line.Box.Right)), 0, WidestInset));

    /// <summary>What stands between two lines: a line break where there was room for more, otherwise what <see cref="Seam"/> says.</summary>
    /// <param name="line">The first line.</param>
    /// <param name="next">The line below.</param>
    /// <param name="room">Width that a line can fill, in points.</param>
    public static string Between(TextLine line, TextLine next, double room) =>
        line.Words[^1].IsUpright && HasRoomFor(next, line.Box, room - line.Box.Width) ? "\n" : Seam(line, next);

    /// <summary>Whether the first word of the next line would have found room at the end of a line: then the line ended for another reason.</summary>
    public static bool HasRoomFor(TextLine next, Box line, double left)
    {
        // Some tolerance: insets are guessed, and signs may not begin a line.
        var word = next.Words[0];
        var unit = Math.Max(1, word.Text.TakeWhile(character => !Characters.IsChinese(character)).Count());
        unit += word.Text.Skip(unit).TakeWhile(Characters.IsNeverFirst).Count();
        return (word.Box.Width * unit / word.Text.Length) + (line.Height * 0.4) < left;
    }

    /// <summary>A blank between two words in letters, nothing anywhere else.</summary>
    public static string Seam(TextLine line, TextLine next) =>
        Characters.IsLatin(line.Text[^1]) && Characters.IsLatin(next.Text[0]) ? " " : string.Empty;
}
