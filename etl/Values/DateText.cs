using System.Globalization;
using System.Text.RegularExpressions;

namespace PerfEval.Etl.Values;

/// <summary>Reads dates as forms write them: 2024年12月31日前, 12月底前完成, 第一季度, 11月.</summary>
public static partial class DateText
{
    private const int LongestText = 40;

    /// <summary>The date a text names as a quantity of unit <c>date</c> or <c>month</c>; null where it names none or a span of several.</summary>
    /// <param name="text">Text without white space, NFKC.</param>
    /// <param name="year">The form's year, for dates that print none.</param>
    /// <param name="isDeadline">True where eight digits, 20241231, are a day and no number.</param>
    public static Quantity? Read(string text, int? year, bool isDeadline = false)
    {
        if (text.Length > LongestText || text.Contains('每', StringComparison.Ordinal))
        {
            return null;
        }

        if (text.Contains('月', StringComparison.Ordinal))
        {
            text = ChineseMonthOrDay().Replace(text, number => ChineseNumber.Read(number.Value) is { } digits ? digits.ToString(CultureInfo.InvariantCulture) : number.Value);
        }

        text = text.Contains('年', StringComparison.Ordinal) ? ShortYearPattern().Replace(text, "20$1年") : text;
        if (isDeadline && text is ['2', '0', ..])
        {
            text = DigitsPattern().Replace(text, "$1-$2-$3");
        }

        return Day(text, year) ?? Month(text, year) ?? Quarter(text, year) ?? HalfYear(text, year) ?? YearEnd(text, year);
    }

    private static Quantity? Day(string text, int? year)
    {
        var matches = text.AsSpan().ContainsAny("月./-") ? DayPattern().Matches(text) : null;
        if (matches is not [var match] || Year(match, year) is not { } y)
        {
            return null;
        }

        var (month, day) = (Number(match, "m"), Number(match, "d"));
        if (month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(y, month))
        {
            return null;
        }

        return new Quantity(Before(text, match) ? "<=" : null, null, null, new DateTime(y, month, day), "date");
    }

    private static Quantity? Month(string text, int? year)
    {
        var matches = text.Contains('月', StringComparison.Ordinal) ? MonthPattern().Matches(text) : null;
        if (matches is not [var match] || Year(match, year) is not { } y || Number(match, "m") is < 1 or > 12)
        {
            return null;
        }

        var first = new DateTime(y, Number(match, "m"), 1);
        return match.Groups["end"].Success
            ? new Quantity("<=", null, null, first.AddMonths(1).AddDays(-1), "date")
            : new Quantity(Before(text, match) ? "<=" : null, null, null, first, "month");
    }

    private static Quantity? Quarter(string text, int? year)
    {
        if (!text.Contains("季度", StringComparison.Ordinal) || QuarterPattern().Matches(text) is not [var match] || Year(match, year) is not { } y)
        {
            return null;
        }

        var quarter = "一二三四".IndexOf(match.Groups["q"].Value, StringComparison.Ordinal) is >= 0 and var i ? i + 1 : Number(match, "q");
        return quarter is < 1 or > 4 ? null : new Quantity("<=", null, null, new DateTime(y, quarter * 3, 1).AddMonths(1).AddDays(-1), "date");
    }

    private static Quantity? HalfYear(string text, int? year)
    {
        if (!text.Contains("半年", StringComparison.Ordinal) || HalfYearPattern().Match(text) is not { Success: true } match || Year(match, year) is not { } y)
        {
            return null;
        }

        return new Quantity("<=", null, null, match.Groups["h"].Value == "上" ? new DateTime(y, 6, 30) : new DateTime(y, 12, 31), "date");
    }

    private static Quantity? YearEnd(string text, int? year) =>
        YearEndPattern().Match(text) is { Success: true } match && Year(match, year) is { } y
            ? new Quantity("<=", null, null, new DateTime(y, 12, 31), "date")
            : null;

    private static bool Before(string text, Match match) => BeforePattern().IsMatch(text[(match.Index + match.Length)..]) || NotLaterPattern().IsMatch(text[..match.Index]);

    private static int? Year(Match match, int? year)
    {
        var printed = match.Groups["y"].Success ? Number(match, "y") : year;
        return printed is >= 1990 and <= 2100 ? printed : null;
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?:(?<y>(?:19|20)\d\d)[年./-])?(?<!\d)(?<m>\d{1,2})[月./-](?<d>\d{1,2})(?:日|号|(?<=月\d{1,2})(?=(?:之|以)?前)|(?<=(?:19|20)\d\d[./-]\d{1,2}[./-]\d{1,2})(?!\d))(?![-~至到—]\d)")]
    private static partial Regex DayPattern();

    // The end of a span, 3月-6月, is no date of its own.
    [GeneratedRegex(@"(?<![\d个~至到—-]|\d年)(?:(?<y>(?:19|20)\d\d)[年./-])?(?<m>\d{1,2})月(?:月)?(?:(?<end>底|末)|份|初|中旬|上旬|下旬|中)?(?![-~至到—]?\d)(?!\d{1,2}日)")]
    private static partial Regex MonthPattern();

    [GeneratedRegex(@"(?:(?<y>(?:19|20)\d\d)年)?第?(?<q>[一二三四1-4])季度(?:末|底)?(?:前|之前|完成|$)")]
    private static partial Regex QuarterPattern();

    [GeneratedRegex("^(?:(?<y>(?:19|20)\\d\\d)年|当年|本年|年)(?:年)?(?:(?:底|末)(?:前|之前|以前)?|度?内)(?:完成|$)")]
    private static partial Regex YearEndPattern();

    // 24年12月底
    [GeneratedRegex(@"(?<!\d)(2\d)年(?=\d{1,2}月)")]
    private static partial Regex ShortYearPattern();

    [GeneratedRegex("^(20[0-9]{2})(0[1-9]|1[0-2])([0-3][0-9])(?![0-9])")]
    private static partial Regex DigitsPattern();

    // 每个上半年 is no date.
    [GeneratedRegex("^(?:(?<y>(?:19|20)\\d\\d)年|当年|本年)?(?<h>[上下])半年(?:底|末|内)?(?:前|之前|以前)?(?:完成|$)")]
    private static partial Regex HalfYearPattern();

    // 不晚于6月30日, ≤2024年6月30日
    [GeneratedRegex("(?:≤|<=|<|不晚于|不迟于|不超过|最晚|最迟|截止到?|截至|早于)$")]
    private static partial Regex NotLaterPattern();

    // 十二月三十一日; 三个月 is no date.
    [GeneratedRegex("[一二三四五六七八九十]{1,3}(?=[月日号])")]
    private static partial Regex ChineseMonthOrDay();

    [GeneratedRegex(@"^(?:\d{1,2}(?:时|点|:\d\d))?(?:底|末)?(?:\(含\))?(?:之前|以前|前|以内|内|底前)")]
    private static partial Regex BeforePattern();
}
