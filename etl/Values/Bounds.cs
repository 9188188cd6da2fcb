using System.Buffers;
using System.Text.RegularExpressions;

namespace PerfEval.Etl.Values;

/// <summary>One way of writing for what forms write of limits: 90%≤X≤95%, [90%,95%] and ≥90%且≤95% are 90-95%, 98%≤合格率 is ≥98%, 由80%提高到90% is 90%.</summary>
public static partial class Bounds
{
    // Nearly every target has one and has it first: then there is a limit on one side.
    private static readonly SearchValues<char> Signs = SearchValues.Create("≤≥<>");

    /// <summary>The text with its limits written one way; the same text where it has none.</summary>
    /// <param name="plain">Text without white space, NFKC.</param>
    public static string Plain(string plain)
    {
        var sign = plain.AsSpan().IndexOfAny(Signs);
        if (sign > 0 || (sign == 0 && plain.AsSpan(2 < plain.Length ? 2 : plain.Length).ContainsAny(Signs)))
        {
            plain = Both().Replace(plain, "$1-$3$2");
            plain = Around().Replace(plain, around => around.Groups[2].Value is "≤" or "<" or "<=" ? $"{around.Groups[1].Value}-{around.Groups[3].Value}" : $"{around.Groups[3].Value}-{around.Groups[1].Value}");
            plain = Turned().Replace(plain, turned => (turned.Groups[2].Value is "≤" or "<=" ? "≥" : turned.Groups[2].Value is "<" ? ">" : turned.Groups[2].Value is ">" ? "<" : "≤") + turned.Groups[1].Value);
        }

        plain = sign >= 0 || plain.Contains('不', StringComparison.Ordinal) ? Beside().Replace(plain, "${name}${limit}${figure}") : plain;
        plain = plain is ['[' or '(', ..] ? Interval().Replace(plain, "$1-$2$3") : plain;
        plain = plain.Contains('±', StringComparison.Ordinal) ? Deviation().Replace(plain, ":-$1~$1$2") : plain;
        return plain.AsSpan().ContainsAny("由从自") ? FromTo().Replace(plain, string.Empty) : plain;
    }

    // ≥90%且≤95%; ≤95%且≥90% is rare and left as it is: its first limit is read.
    [GeneratedRegex(@"(?:≥|>=|>)(\d[\d.,]*)(%|[^\d,;≤<>=≥%-]{0,3}?)[且并和、,;]{0,2}(?:≤|<=|<)(\d[\d.,]*)\2(?![万亿\d])")]
    private static partial Regex Both();

    // 90%≤X≤95%, 95%>x≥90%
    [GeneratedRegex(@"^(\d[\d.,]*)%?(≤|<=|<|≥|>=|>)[^\d≤<>=≥,;]{1,8}(?:≤|<=|<|≥|>=|>)(\d[\d.,]*)(?=%|[^\d.,]|$)")]
    private static partial Regex Around();

    // 98%≤合格率
    [GeneratedRegex(@"^(\d[\d.,]*[^\d≤<>=≥,;]{0,3})(≤|<=|<|≥|>=|>)[^\d≤<>=≥,;]{1,10}$")]
    private static partial Regex Turned();

    // [90%,95%], (0,5]
    [GeneratedRegex(@"^[\[(](\d[\d.]*)%?[,;~-](\d[\d.]*%?)[\])](\D{0,4})$")]
    private static partial Regex Interval();

    // 不低于上年水平(92%), 不超过预算批复数500万元, 不少于每月2次: what the limit is of lies between it and its number, and goes before both.
    [GeneratedRegex(@"(?<limit>不(?:得|应)?(?:低于|少于|小于|超过|高于|多于|大于|突破)|[≥≤])(?<name>[\u4E00-\u9FFF-[一二两三四五六七八九十百千约达]]{1,8})(?:\((?<figure>\d[^()]{0,10})\)|(?<figure>\d))")]
    private static partial Regex Beside();

    // ±5%, ≤±5%; the colon keeps the sign from being a dash between words.
    [GeneratedRegex(@"(?:≤|<=|<|不超过)?±(\d[\d.]*)(%?)")]
    private static partial Regex Deviation();

    // What it was is told first.
    [GeneratedRegex(@"[由从自][^\d,;。]{0,10}\d[\d.,]*[^\d,;。]{0,6}?(?=(?:提高|提升|增加|增长|上升|扩大|下降|降低|减少|缩短|压减|升|降)(?:到|至|为))")]
    private static partial Regex FromTo();
}
