using System.Collections.Frozen;
using System.Text;

namespace PerfEval.Etl.Documents.Pdf.Text;

/// <summary>Turns radicals and compatibility characters back into the characters that people wrote. Fonts draw 目 and the radical ⽬ alike,
/// and some programs that write PDF note down the wrong one of the two.</summary>
public static class Radicals
{
    // Unicode decomposes the Kangxi radicals (2F00–2FD5), two of them into forms that the mainland does not write, and leaves out those of its
    // supplement; these are the ones whose drawing fonts share with a character, and the one character of another block (㬵) that a font of the web draws as 胶.
    private static readonly FrozenDictionary<char, char> Own = Pairs(
        "⼾户⾭青⺁厂⺇几⺌小⺎兀⺏尣⺐尢⺗心⺟母⺠民⺢水⺬示⺮竹⺼月⻁虎⻄西⻅见⻆角⻇角⻉贝⻋车⻌辶⻒镸⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻮齿⻰龙⻳龟㬵胶");

    /// <summary>The text with such characters replaced, everything else as it stands.</summary>
    public static string Replace(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\u2E80', '\u2FDF') && !text.Contains('㬵', StringComparison.Ordinal) && !text.AsSpan().ContainsAnyInRange('\uF900', '\uFB06'))
        {
            return text;
        }

        var result = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            result.Append(character switch
            {
                _ when Own.TryGetValue(character, out var written) => written.ToString(),
                (>= '\u2F00' and <= '\u2FDF') or (>= '\uF900' and <= '\uFB06') => character.ToString().Normalize(NormalizationForm.FormKC),
                _ => character.ToString(),
            });
        }

        return result.ToString();
    }

    private static FrozenDictionary<char, char> Pairs(string pairs) =>
        pairs.Chunk(2).ToFrozenDictionary(pair => pair[0], pair => pair[1]);
}
