using System.Globalization;
using System.Text.RegularExpressions;
using PerfEval.Etl.Forms.Labels;

namespace PerfEval.Etl.Values;

/// <summary>Reads a cell that is a number and nothing else: <c>1,286.40</c>, <c>１２０</c>, <c>10分</c>, <c>96.48%</c>.</summary>
public static partial class NumberText
{
    /// <summary>Characters of a number that a word of the machine holds.</summary>
    private const int LongestShort = 18;

    /// <summary>No cell of figures has more characters.</summary>
    private const int LongestFigures = 80;

    /// <summary>The number as printed, zeros behind the point kept, a sign of 分 or % left aside; null where the text is no plain number.</summary>
    public static decimal? Read(string? text)
    {
        if (text is null or [>= '\u4E00' and <= '\u9FFF', ..])
        {
            return null;
        }

        var compact = LabelText.Compact(text);
        if (compact.Length < text.Length && AreSeveral(text))
        {
            return null;
        }

        if (compact.Length == 0 || !(char.IsDigit(compact[0]) || compact[0] is '+' or '-' or '¥' or '$'))
        {
            return null;
        }

        ReadOnlySpan<char> printed = compact;
        printed = printed is ['¥' or '$', .. var amount] ? amount : printed;
        printed = printed is [.. var sign, '分' or '%'] ? sign : printed;
        return IsPlain(printed) ? Parse(printed) : null;
    }

    /// <summary>True for figures of two cells that came as one, 90.6 100 and 10 9.5 and - 96%: put together they would be another figure. 1 286.40 is grouped by thousands,
    /// 1 0 0 and 95. 3 and 98.5 3 are read that way from a scan, and a line end may stand within any figure.</summary>
    public static bool AreSeveral(string text)
    {
        if (text.Length > LongestFigures || text.AsSpan().Trim().IndexOfAny(' ', '\u00A0', '\u3000') < 0 || text.Contains('\n', StringComparison.Ordinal))
        {
            return false;
        }

        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 1 && Array.TrueForAll(words, word => word is "-" or "—" or "/" || IsPlain(LabelText.Compact(word).TrimEnd('%', '分'))) && !Grouped().IsMatch(string.Join(' ', words));
    }

    // 1 286 400.00; 1 0 0; 98.5 3
    [GeneratedRegex(@"^(?:-?\d{1,3}(?: \d{3})+(?:\.\d+)?|\d(?: [\d.])+|\d+\.\d \d)%?$")]
    private static partial Regex Grouped();

    /// <summary>The points of a cell that says more than them: （10）, 得10分, 10*, 10（核心）, 9.5（扣0.5分）, 10-0.5=9.5; null where it does not say them that way. Of 9.8/10 they are 9.8.</summary>
    public static decimal? Points(string? text) =>
        Read(text) ?? (text is not null && Explained().Match(LabelText.Compact(text)) is { Success: true } said ? Parse(said.Groups["points"].ValueSpan) : null);

    /// <summary>Parses digits with thousands separators; null beyond 15 whole digits, which no amount or score has.</summary>
    public static decimal? Parse(ReadOnlySpan<char> digits)
    {
        var plain = digits.Contains(',') ? digits.ToString().Replace(",", string.Empty, StringComparison.Ordinal) : digits;
        var point = plain.IndexOf('.');
        var whole = plain[..(point < 0 ? plain.Length : point)].TrimStart("-+0");
        return whole.Length > 15 || plain.Length > 27 ? null : Short(plain, point) ?? (decimal.TryParse(plain, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : null);
    }

    // Nearly every number: digits and a point, which the framework takes three times as long for. Null where there is more.
    private static decimal? Short(ReadOnlySpan<char> plain, int point)
    {
        if (plain.Length > LongestShort)
        {
            return null;
        }

        var number = 0L;
        for (var i = 0; i < plain.Length; i++)
        {
            if (i != point)
            {
                if (!char.IsAsciiDigit(plain[i]))
                {
                    return null;
                }

                number = (number * 10) + (plain[i] - '0');
            }
        }

        var decimals = point < 0 ? 0 : plain.Length - point - 1;
        return new decimal((int)number, (int)(number >> 32), 0, isNegative: false, (byte)decimals);
    }

    // -1,286.40: every cell of figures is asked, and each of them several times.
    private static bool IsPlain(ReadOnlySpan<char> text)
    {
        var number = text is ['+' or '-', .. var unsigned] ? unsigned : text;
        var point = number.IndexOf('.');
        return point < 0 ? IsWhole(number) : IsWhole(number[..point]) && AreDigits(number[(point + 1)..]);
    }

    private static bool IsWhole(ReadOnlySpan<char> text) =>
        AreDigits(text) || (text is [.. var before, ',', _, _, _] && AreDigits(text[^3..]) && (before.Contains(',') ? IsWhole(before) : before.Length <= 3 && AreDigits(before)));

    /// <summary>What a cell says was taken off its points: 0.5 of 9.5（扣0.5分）; null where it says nothing of it.</summary>
    public static decimal? TakenOff(string? text) =>
        text is not null && Taken().Match(LabelText.Compact(text)) is { Success: true } said ? Parse(said.Groups[1].ValueSpan) : null;

    [GeneratedRegex(@"[(][扣减](\d{1,2}(?:\.\d+)?)分?[)]$")]
    private static partial Regex Taken();

    private static bool AreDigits(ReadOnlySpan<char> text) => text.Length > 0 && !text.ContainsAnyExceptInRange('0', '9');

    [GeneratedRegex(@"^(?:(?<points>\d{1,3}(?:\.\d+)?)分?[(](?:[^()\d]{1,10}|[扣减]\d{1,2}(?:\.\d+)?分?)[)]|\d{1,3}(?:\.\d+)?(?:[-+×*]\d{1,3}(?:\.\d+)?%?)+=(?<points>\d{1,3}(?:\.\d+)?)分?|[(](?<points>\d{1,3}(?:\.\d+)?)分?[)]|(?<points>\d{1,3}(?:\.\d+)?)分?/(?:100|\d{1,2})分?|得(?<points>\d{1,3}(?:\.\d+)?)分|(?<points>\d{1,3}(?:\.\d+)?)分?[*]{1,2})$")]
    private static partial Regex Explained();
}
