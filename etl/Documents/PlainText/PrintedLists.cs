using System.Globalization;
using System.Text;
using PerfEval.Etl.Forms;

namespace PerfEval.Etl.Documents.PlainText;

/// <summary>Reads tables that a program printed as its lists, <c>['项目名称', '道路养护', None]</c>, one a line, several in a list of theirs, or over many lines as JSON sets
/// them: every list that holds no other is a row. Lines between them are prose.</summary>
internal static class PrintedLists
{
    /// <summary>Fewer lists of several cells are a text's own brackets.</summary>
    private const int FewestRows = 3;

    /// <summary>Cells of a list that may be a row.</summary>
    private const int FewestCells = 2;

    /// <summary>Pages, tables, rows: lists lie no deeper. Without a bound a text of opening brackets would be read to its end for each of them.</summary>
    private const int Deepest = 8;

    /// <summary>The records with the line each begins on, from 1, and how many cells stand before it in that line; null where the text prints no lists.</summary>
    /// <param name="text">A text with \n as line ends.</param>
    public static List<(int Line, int Before, List<string> Fields)>? Split(string text)
    {
        if (!text.Contains('[', StringComparison.Ordinal))
        {
            return null;
        }

        var (records, rows, position, line) = (new List<(int, int, List<string>)>(), 0, 0, 1);
        while (position < text.Length)
        {
            var end = text.IndexOf('\n', position) is >= 0 and var found ? found : text.Length;
            var open = position + text.AsSpan(position..end).IndexOfAnyExcept(' ', '\t');
            if (open < end && open >= position && text[open] == '[' && Lists(text, open, line) is var (lists, close))
            {
                records.AddRange(lists);
                rows += lists.Count(list => list.Fields.Count >= FewestCells);
                line += text.AsSpan(position..close).Count('\n');
                position = close;
                continue;
            }

            records.Add((line++, 0, [text[position..end]]));
            position = end + 1;
        }

        return rows >= FewestRows ? records : null;
    }

    /// <summary>A list that does not close, or holds what no list does, among lists that do: its cells are lost.</summary>
    /// <param name="lists">What <see cref="Split"/> gave.</param>
    public static IEnumerable<Problem> Damage(List<(int Line, int Before, List<string> Fields)> lists) =>
        lists.Where(list => list.Fields is [var only] && only.TrimStart() is ['[', '\'' or '"' or '[', ..])
            .Select(list => new Problem("text_damaged", Severity.Warning, "这一行的列表不完整，文件可能被截断，请核对原件后重新报送。", $"line {list.Line}"));

    // The rows of a list and of the lists within it, and where the line ends that closes it; null for a bracket that is no list of texts and numbers.
    private static (List<(int Line, int Before, List<string> Fields)> Rows, int End)? Lists(string text, int open, int line)
    {
        var (rows, row, depth, start, before) = (new List<(int, int, List<string>)>(), new List<string>(), 0, line, 0);
        for (var i = open; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '\n':
                    line++;
                    continue;
                case ' ' or '\t' or ',':
                    continue;
                case '[' when row.Count == 0 && depth < Deepest:
                    (start, before, depth) = (line, start == line ? before : 0, depth + 1);
                    continue;
                case ']':
                    if (row.Count > 0)
                    {
                        rows.Add((start, before, row));
                        (before, row) = (before + row.Count, []);
                    }

                    if (--depth == 0)
                    {
                        return EndOfLine(text, i + 1) is { } end ? (rows, end) : null;
                    }

                    continue;
                default:
                    if (Item(text, i) is not var (item, last))
                    {
                        return null;
                    }

                    row.Add(item);
                    i = last;
                    continue;
            }
        }

        return null;
    }

    // Behind the last bracket nothing stands but the comma before the next list.
    private static int? EndOfLine(string text, int position)
    {
        var end = text.IndexOf('\n', position) is >= 0 and var found ? found : text.Length;
        return text.AsSpan(position..end).Trim() is "" or "," ? Math.Min(end + 1, text.Length) : null;
    }

    // 'text', "text", 12.5, None; and the place of its last character.
    private static (string Text, int Last)? Item(string text, int start)
    {
        if (text[start] is '\'' or '"')
        {
            return Quoted(text, start);
        }

        var length = text.AsSpan(start).IndexOfAny(",]\n ");
        var word = length > 0 ? text.Substring(start, length) : string.Empty;
        return word is "None" or "null" or "nan" or "NaN" ? (string.Empty, start + length - 1)
            : decimal.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out _) ? (word, start + length - 1) : null;
    }

    private static (string Text, int Last)? Quoted(string text, int start)
    {
        var value = new StringBuilder();
        for (var i = start + 1; i < text.Length; i++)
        {
            if (text[i] == text[start])
            {
                return (value.ToString(), i);
            }

            if (text[i] != '\\' || i + 1 == text.Length)
            {
                value.Append(text[i]);
                continue;
            }

            i++;
            var digits = text[i] switch { 'x' => 2, 'u' => 4, _ => 0 };
            if (digits > 0 && i + digits < text.Length && ushort.TryParse(text.AsSpan(i + 1, digits), NumberStyles.AllowHexSpecifier, null, out var code))
            {
                value.Append((char)code);
                i += digits;
            }
            else
            {
                value.Append(text[i] switch { 'n' => '\n', 'r' => ' ', 't' => ' ', var plain => plain });
            }
        }

        return null;
    }
}
