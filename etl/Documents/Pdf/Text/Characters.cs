namespace PerfEval.Etl.Documents.Pdf.Text;

/// <summary>Kinds of characters that decide how lines are joined.</summary>
public static class Characters
{
    /// <summary>Chinese characters and full-width signs: lines may break anywhere between them.</summary>
    public static bool IsChinese(char character) => character is >= '\u2E80' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF' or >= '\uFF00' and <= '\uFFEF' || char.IsSurrogate(character);

    /// <summary>Letters of words that are divided by blanks.</summary>
    public static bool IsLatin(char character) => char.IsAsciiLetter(character);

    /// <summary>Signs that never begin a line: they take the character before them along.</summary>
    public static bool IsNeverFirst(char character) => BlankAfter(character) > 0 || "％%)!,.:;?".Contains(character, StringComparison.Ordinal);

    /// <summary>The blank part, in heights, at the end of a full-width sign that closes something: it may hang over the edge of a cell.</summary>
    public static double BlankAfter(char character) => "）】》〉」』”’，。、；：！？".Contains(character, StringComparison.Ordinal) ? 0.5 : 0;

    /// <summary>The blank part, in heights, at the beginning of a full-width sign that opens something.</summary>
    public static double BlankBefore(char character) => "（【《〈「『“‘".Contains(character, StringComparison.Ordinal) ? 0.5 : 0;
}
