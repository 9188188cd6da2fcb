using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;

namespace PerfEval.Etl.Values;

/// <summary>Writes in figures what a text says in words or in two steps: 百分之九十五 and 九成五 are 95%, 68万5千元 is 685000元, 1个半小时 is 1.5小时.</summary>
public static partial class WordedNumbers
{
    private static readonly SearchValues<char> Words = SearchValues.Create("之成万亿半");

    /// <summary>The text with its numbers in figures; the same text where it holds none in words.</summary>
    /// <param name="plain">Text without white space, NFKC.</param>
    public static string InFigures(string plain)
    {
        if (!plain.AsSpan().ContainsAny(Words))
        {
            return plain;
        }

        plain = Part().Replace(plain, part => Share(part) is { } share ? share : part.Value);
        plain = Tenths().Replace(plain, tenths => Percent(Number(tenths.Groups[1].Value) * 10 + (tenths.Groups[2].Value is "半" ? 5 : Number(tenths.Groups[2].Value) ?? 0)) ?? tenths.Value);
        plain = InSteps().Replace(plain, steps => Sum(steps) is { } sum ? sum.ToString(CultureInfo.InvariantCulture) : steps.Value);
        plain = AndAHalf().Replace(plain, half => Number(half.Groups[half.Groups[1].Success ? 1 : 3].Value) is { } whole ? $"{whole.ToString(CultureInfo.InvariantCulture)}.5{half.Groups[2].Value}" : half.Value);
        return Half().Replace(plain, "0.5");
    }

    // 百分之九十八点五, 千分之3
    private static string? Share(Match part)
    {
        var decimals = string.Concat(part.Groups[3].Value.Select(digit => Number(digit.ToString())));
        var digits = Number(part.Groups[2].Value)?.ToString(CultureInfo.InvariantCulture);
        if (digits is null || NumberText.Parse(decimals.Length == 0 ? digits : $"{digits}.{decimals}") is not { } share)
        {
            return null;
        }

        return part.Groups[1].Value switch { "百" => Percent(share), "千" => $"{share.ToString(CultureInfo.InvariantCulture)}‰", _ => Percent(share / 100) };
    }

    // 68万5千, 2亿3000万, 三万五千
    private static decimal? Sum(Match steps) =>
        Number(steps.Groups["large"].Value) is { } large && Number(steps.Groups["small"].Value) is { } small
            ? (large * Worth(steps.Groups["first"].Value)) + (small * Worth(steps.Groups["second"].Value))
            : null;

    private static decimal Worth(string step) => step switch { "亿" => 100_000_000m, "万" => 10_000m, "千万" => 10_000_000m, "千" => 1_000m, _ => 1m };

    private static string? Percent(decimal? share) => share is { } known ? $"{known.ToString(CultureInfo.InvariantCulture)}%" : null;

    private static decimal? Number(string text) => text.Length == 0 ? null : char.IsAsciiDigit(text[0]) ? NumberText.Parse(text) : ChineseNumber.Read(text);

    [GeneratedRegex(@"([百千万])分之([〇零一二两三四五六七八九十百]{1,5}|\d{1,3}(?:\.\d+)?)(?:点([〇零一二三四五六七八九]{1,3}))?")]
    private static partial Regex Part();

    // 一成不变 and 三成员 say nothing of tenths.
    [GeneratedRegex(@"(?<![\d.十百])([一二三四五六七八九]|\d(?:\.\d)?)成([一二三四五六七八九半]?)(?=$|以上|以下|以内|及|左右|多|[,;。()])")]
    private static partial Regex Tenths();

    // The second step says its worth or has all four digits: nobody can say what 3万5 is worth.
    [GeneratedRegex(@"(?<![\d.])(?<large>\d+(?:\.\d+)?)(?<first>亿|万)(?<small>\d{1,4}(?:\.\d+)?)(?<second>千?万|千(?!克|米|瓦))|(?<![\d.])(?<large>\d+)(?<first>万)(?<small>\d{4})(?![\d.])|(?<large>[一二两三四五六七八九十百千]+)(?<first>亿|万)(?<small>[一二两三四五六七八九十百零]*[千百十零][一二两三四五六七八九十百千零]*)(?<second>万?)")]
    private static partial Regex InSteps();

    // 1个半小时, 3个半月
    [GeneratedRegex("([0-9]+|[一两二三四五六七八九十]+)(个)半(?=月)|([0-9]+|[一两二三四五六七八九十]+)个半(?=小时|工作日)")]
    private static partial Regex AndAHalf();

    // 上半月 is none of its halves.
    [GeneratedRegex("(?<![上下前后每])半个?(?=小时|工作日|天(?:内|以内|$))")]
    private static partial Regex Half();
}
