using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using PerfEval.Etl.Forms.Labels;

namespace PerfEval.Etl.Values;

/// <summary>Puts right what character recognition did to figures: 290% for ≥90%, 之95% for ≥95%, 1OO% for 100%, 65·52%. What is printed stays; the repair concerns the parsed value alone.</summary>
public static partial class OcrDamage
{
    /// <summary>No figure of a form has more characters.</summary>
    private const int Longest = 24;

    private const decimal Whole = 100;

    // What stands for digits and points.
    private static readonly SearchValues<char> Letters = SearchValues.Create("OoIl|·。");

    /// <summary>The figure that was meant: 10 of 1O and of 10。; null where the text is no misread figure.</summary>
    /// <param name="text">A cell that should hold a number.</param>
    public static string? Figure(string text)
    {
        if (text.Length > Longest || !text.AsSpan().ContainsAnyInRange('0', '9'))
        {
            return null;
        }

        var plain = LabelText.Compact(text);
        var digits = Misread().Match(plain) is { Success: true } misread ? Digits(misread.Groups[1].Value) + misread.Groups[2].Value : null;
        return digits is not null && digits != plain && NumberText.Read(digits) is not null ? digits : null;
    }

    /// <summary>A target or an actual as it was meant; null where nothing in it looks misread.</summary>
    /// <param name="plain">The text, NFKC without white space.</param>
    /// <param name="context">What stands beside it.</param>
    /// <param name="measures">Names of rates.</param>
    /// <param name="isTarget">True for a target, which has a comparator.</param>
    /// <returns>The text, and whether it is a guess that a person should look at.</returns>
    public static (string Text, bool IsDoubtful)? Of(string plain, IndicatorContext context, Measures measures, bool isTarget)
    {
        if (plain.Length is < 2 or > Longest)
        {
            return null;
        }

        // ≥ is read as 2, and a satisfaction of 290% there is none.
        if (isTarget && plain[0] == '2' && TwoForComparator().Match(plain) is { Success: true } two && measures.IsRate(context.Name) && !Grows().IsMatch(context.Name!)
            && decimal.Parse(two.Groups[1].ValueSpan, CultureInfo.InvariantCulture) <= Whole)
        {
            var isReached = NumberText.Read(context.Other) is <= Whole && context.Other!.TrimEnd().EndsWith('%');
            return ($"≥{plain[1..]}", !isReached);
        }

        if (isTarget && SignForComparator().Match(plain) is { Success: true } sign)
        {
            return ($"≥{sign.Groups[1].Value}", false);
        }

        if (!plain.AsSpan().ContainsAny(Letters))
        {
            return null;
        }

        var mended = MisreadQuantity().Replace(plain, figure => figure.Groups[1].Value + Digits(figure.Groups[2].Value) + figure.Groups[3].Value);
        return mended == plain ? null : (mended, false);
    }

    private static string Digits(string text) =>
        text.Replace('O', '0').Replace('o', '0').Replace('I', '1').Replace('l', '1').Replace('|', '1').Replace('·', '.').Replace('。', '.');

    // 1O, l0, 9·6, 10。, 5,422,4OO.00元; 19. has lost its decimals.
    [GeneratedRegex(@"^([0-9OoIl|,]+(?:[.·。][0-9OoIl|]+)?)(分|%|元|万元|亿元)?[。、;]?$")]
    private static partial Regex Misread();

    // 290%, 2100%
    [GeneratedRegex(@"^2(\d{2}(?:\.\d{1,2})?|100)%$")]
    private static partial Regex TwoForComparator();

    // 之95%, 乏90%, Z90%
    [GeneratedRegex(@"^[之乏Z≳](\d.*)$")]
    private static partial Regex SignForComparator();

    // ≥9O%, I0个, 65·52%: a figure, what counts it, and nothing else. 3·15 is a day, and 5l are litres.
    [GeneratedRegex(@"^([≥≤><=]|不低于|不少于|不超过|达到)?((?=[OoIl|]*\d)[0-9OoIl|]+(?:[.·。][0-9OoIl|]+(?=%|元|万元|亿元))?)(?<!l(?=$))(%|[^\x00-\x7F。·]{0,6})$")]
    private static partial Regex MisreadQuantity();

    // 增长率 290% may be meant.
    [GeneratedRegex("增长|增幅|提高|提升|增加|上升|倍")]
    private static partial Regex Grows();
}
