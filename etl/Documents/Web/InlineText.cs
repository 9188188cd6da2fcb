using System.Text;

namespace PerfEval.Etl.Documents.Web;

/// <summary>Gathers the text of a paragraph as a browser shows it: white space is one space, and none at line ends.</summary>
public sealed class InlineText
{
    private readonly StringBuilder text = new();
    private bool hasSpace;
    private bool hasWrap;

    /// <summary>Adds text of the source. A line end between two Chinese characters is a wrap of the source, not a space.</summary>
    public void Add(string source)
    {
        foreach (var c in source)
        {
            if (c is ' ' or '\t' or '\r' or '\n' or '\f')
            {
                hasSpace = true;
                hasWrap |= c == '\n';
            }
            else
            {
                AddPendingSpace(c);
                text.Append(c == '\u00A0' ? ' ' : c);
            }
        }
    }

    /// <summary>Adds text whose line ends count.</summary>
    public void AddPreformatted(string source)
    {
        var lines = source.ReplaceLineEndings("\n").Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0)
            {
                Break();
            }

            Add(lines[i]);
        }
    }

    /// <summary>Ends the line.</summary>
    public void Break()
    {
        text.Append('\n');
        (hasSpace, hasWrap) = (false, false);
    }

    /// <summary>Takes what was gathered and begins anew.</summary>
    public string Take()
    {
        var taken = text.ToString();
        text.Clear();
        (hasSpace, hasWrap) = (false, false);
        return taken;
    }

    private void AddPendingSpace(char next)
    {
        if (hasSpace && text.Length > 0 && text[^1] != '\n' && !(hasWrap && IsWide(next) && IsWide(text[^1])))
        {
            text.Append(' ');
        }

        (hasSpace, hasWrap) = (false, false);
    }

    private static bool IsWide(char c) => c is >= '\u2E80' and < '\uFB00' or >= '\uFF00' and < '\uFFF0';
}
