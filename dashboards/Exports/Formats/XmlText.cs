using System.Text;

namespace PerfEval.Dashboards.Exports.Formats;

/// <summary>Text that an Office file can hold: XML has no place for most control characters and for halves of characters; a source document may have both.</summary>
internal static class XmlText
{
    // Excel refuses longer texts.
    private const int LongestText = 32767;

    /// <summary>The text without what cannot be written, cut off with … where it is too long.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (clean.Length >= LongestText - 2)
                return clean.Append('…').ToString();
            if (rune.Value is '\n' or '\t' || !Rune.IsControl(rune))
                clean.Append(rune.ToString());
        }
        return clean.ToString();
    }
}
