using System.Globalization;
using System.Text.RegularExpressions;
using PerfEval.Etl.Forms.Labels;

namespace PerfEval.Etl.Values;

/// <summary>Reads a cell that is a number and nothing else: <c>1,286.40</c>, <c>１２０</c>, <c>10分</c>, <c>96.48%</c>.</summary>
public static partial class NumberText
{
    /// <summary>The number as printed, zeros behind the point kept, a sign of 分 or % left aside; null where the text is no plain number.</summary>
    public static decimal? Read(string? text)
    {
        if (text is null)
        {
            return null;
        }

        var compact = LabelText.Compact(text);
        if (compact.Length == 0 || !(char.IsDigit(compact[0]) || compact[0] is '+' or '-' or '¥' or '$'))
        {
            return null;
        }

        return Plain().IsMatch(compact) ? Parse(compact.AsSpan().TrimStart("¥$").TrimEnd("分%")) : null;
    }

    /// <summary>The points of a cell that says more than them: 10（核心）, 10-0.5=9.5; null where it does not say them that way.</summary>
    public static decimal? Points(string? text) =>
        Read(text) ?? (text is not null && Explained().Match(LabelText.Compact(text)) is { Success: true } said ? Parse(said.Groups[1].Success ? said.Groups[1].ValueSpan : said.Groups[2].ValueSpan) : null);

    /// <summary>Parses digits with thousands separators; null beyond 15 whole digits, which no amount or score has.</summary>
    public static decimal? Parse(ReadOnlySpan<char> digits)
    {
        var plain = digits.Contains(',') ? digits.ToString().Replace(",", string.Empty, StringComparison.Ordinal) : digits;
        var point = plain.IndexOf('.');
        var whole = plain[..(point < 0 ? plain.Length : point)].TrimStart("-+0");
        return whole.Length > 15 || plain.Length > 27 ? null : decimal.Parse(plain, NumberStyles.Number, CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"^(?:(\d{1,3}(?:\.\d+)?)分?[(][^()\d]{1,10}[)]|\d{1,3}(?:\.\d+)?(?:[-+×*]\d{1,3}(?:\.\d+)?%?)+=(\d{1,3}(?:\.\d+)?)分?)$")]
    private static partial Regex Explained();

    [GeneratedRegex(@"^[¥$]?[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?:分|%)?$")]
    private static partial Regex Plain();
}
