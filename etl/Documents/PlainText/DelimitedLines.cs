using System.Text;

namespace PerfEval.Etl.Documents.PlainText;

/// <summary>Cuts text into records of fields at a delimiter, with quotes as RFC 4180 has them: a quoted field may hold delimiters and line ends.</summary>
public static class DelimitedLines
{
    /// <summary>Records with the line each begins on (from 1). A quote that is never closed is taken as a plain character, so that a stray one does not swallow the rest of the document.</summary>
    public static IEnumerable<(int Line, List<string> Fields)> Split(string text, char delimiter)
    {
        var (position, line) = (0, 1);
        var isQuoting = delimiter != '\t' || QuotesAll(text);
        while (position < text.Length)
        {
            var start = line;
            var fields = new List<string> { Field(text, delimiter, isQuoting, ref position, ref line) };
            while (position < text.Length && text[position] == delimiter)
            {
                position++;
                fields.Add(Field(text, delimiter, isQuoting, ref position, ref line));
            }

            yield return (start, fields);
            position++;
            line++;
        }
    }

    // Leaves position on the delimiter or line end that closes the field.
    private static string Field(string text, char delimiter, bool isQuoting, ref int position, ref int line)
    {
        if (position < text.Length && text[position] == '"' && Quoted(text, delimiter, position) is { } quoted && (isQuoting || NeedsQuotes(quoted.Value)))
        {
            line += quoted.Value.Count(c => c == '\n');
            position = quoted.End;
            return quoted.Value;
        }

        var start = position;
        while (position < text.Length && text[position] != delimiter && text[position] != '\n')
        {
            position++;
        }

        return text[start..position];
    }

    // Spreadsheets quote a cell of a tab file only where it holds a tab, a line end or a quote; "两优" with plain quotes is the text itself.
    private static bool NeedsQuotes(string value) => value.AsSpan().IndexOfAny('\t', '\n', '"') >= 0;

    // Other programs quote every cell of a tab file: where nearly all that are not blank begin with a quote, quotes are marks and not the text's.
    private static bool QuotesAll(string text)
    {
        if (!text.Contains("\t\"", StringComparison.Ordinal))
        {
            return false;
        }

        var (quoted, plain) = (0, 0);
        for (var i = 1; i < text.Length; i++)
        {
            if (text[i - 1] == '\t' && text[i] is not ('\t' or '\n' or '\r'))
            {
                (quoted, plain) = text[i] == '"' ? (quoted + 1, plain) : (quoted, plain + 1);
            }
        }

        return quoted > plain * 9;
    }

    private static (string Value, int End)? Quoted(string text, char delimiter, int open)
    {
        var value = new StringBuilder();
        for (var i = open + 1; i < text.Length; i++)
        {
            if (text[i] != '"')
            {
                value.Append(text[i]);
            }
            else if (i + 1 < text.Length && text[i + 1] == '"')
            {
                value.Append('"');
                i++;
            }
            else
            {
                return i + 1 == text.Length || text[i + 1] == delimiter || text[i + 1] == '\n' ? (value.ToString(), i + 1) : null;
            }
        }

        return null;
    }
}
