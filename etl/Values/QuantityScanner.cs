using System.Text.RegularExpressions;

namespace PerfEval.Etl.Values;

/// <summary>Finds the quantities of a text: 不少于30公里, 每场规模在20人以上, 3万平方米, 两周内. Years, list numbers, document numbers and names with digits are none.</summary>
public sealed partial class QuantityScanner(Measures measures)
{
    // Groups are asked by their numbers: a name is looked up in two tables each time.
    private static readonly int Comparator = Number().GroupNumberFromName("op");
    private static readonly int Figure = Number().GroupNumberFromName("num");
    private static readonly int Upper = Number().GroupNumberFromName("high");
    private static readonly int Percent = Number().GroupNumberFromName("pct");
    private static readonly int Chinese = Number().GroupNumberFromName("han");
    private static readonly int Large = Number().GroupNumberFromName("mag");

    /// <summary>Quantities in the order they stand.</summary>
    /// <param name="text">Text without white space, NFKC.</param>
    public IReadOnlyList<QuantityMatch> Scan(string text)
    {
        var found = new List<QuantityMatch>();
        foreach (Match match in Number().Matches(text))
        {
            if (IsOther(text, match) || Value(match) is not { } value)
            {
                continue;
            }

            var behind = text[(match.Index + match.Length)..];
            var unit = match.Groups[Percent].Success ? match.Groups[Percent].Value : Unit(behind, out _);
            if (match.Groups[Chinese].Success && (unit is null || IsVague(match, behind, unit)))
            {
                continue;
            }

            var tail = match.Groups[Percent].Success ? behind : behind[UnitLength(behind)..];
            var op = Before(match.Groups[Comparator].Value) ?? Behind(tail);
            found.Add(new QuantityMatch(op, value, High(match), Per(text, match, unit, match.Groups[Large].Value)));
        }

        return found;
    }

    private int UnitLength(string behind)
    {
        Unit(behind, out var length);
        return length;
    }

    // 元/个/年, 元/人·月: units divided by units.
    private string? Unit(string behind, out int length)
    {
        var unit = measures.UnitAt(behind);
        length = unit?.Length ?? 0;
        while (unit is not null && length < behind.Length && behind[length] is '/' or '*' or '·' && measures.UnitAt(behind.AsSpan(length + 1)) is { } next)
        {
            unit += "/" + next;
            length += 1 + next.Length;
        }

        return unit is null ? null : Measures.Normal(unit);
    }

    private static decimal? Value(Match match)
    {
        var number = match.Groups[Chinese].Success ? ChineseNumber.Read(match.Groups[Chinese].Value) : NumberText.Parse(match.Groups[Figure].Value);
        return Within(number * Magnitude(match.Groups[Large].Value));
    }

    private static decimal? High(Match match) =>
        match.Groups[Upper].Success ? Within(NumberText.Parse(match.Groups[Upper].Value) * Magnitude(match.Groups[Large].Value)) : null;

    // Nothing a form counts is bigger; a longer row of digits is a code.
    private static decimal? Within(decimal? number) => number <= 1_000_000_000_000m ? number : null;

    private static decimal Magnitude(string word) => word switch
    {
        "万亿" => 1_000_000_000_000m,
        "亿" => 100_000_000m,
        "万" => 10_000m,
        "千" => 1_000m,
        "百" => 100m,
        _ => 1m,
    };

    // 每场规模在20人以上 counts people a session.
    private string? Per(string text, Match match, string? unit, string magnitude)
    {
        if (unit is null)
        {
            return magnitude is "亿" or "万亿" ? "元" : null;
        }

        var before = text[..match.Index];
        var clause = before[(before.LastIndexOfAny([',', ';', '。', ':', '、']) + 1)..];
        return !unit.Contains('/', StringComparison.Ordinal) && EachPattern().Match(clause) is { Success: true } each ? $"{unit}/{each.Groups[1].Value}" : unit;
    }

    private static bool IsOther(string text, Match match)
    {
        if (match.Groups[Chinese].Success)
        {
            return match.Index > 0 && text[match.Index - 1] is '第' or '统' or '同' or '之';
        }

        var start = match.Groups[Figure].Index;
        var end = match.Index + match.Length;
        var (before, after) = (start > 0 ? text[start - 1] : ' ', end < text.Length ? text[end] : ' ');
        var isYear = match.Groups[Figure].Value is ['1' or '2', '9' or '0', _, _] && after is '年' or '-' or '/' or ']' or '〕';
        var isListNumber = after is '、' or '.' or ')' && (start == 0 || before is ';' or '。' or '(' or '\n');
        return isYear || isListNumber || before is '第' or '〔' or '[' || char.IsAsciiLetter(before)
            || after is '月' or '号' or '季'
            || (before is '月' && after is '日')
            || (char.IsAsciiLetter(after) && !UnitLetters().IsMatch(text[end..]));
    }

    // 三方协议 has three parties, not three cubic metres.
    private static bool IsVague(Match match, string behind, string unit) =>
        (unit == "立方米" && behind.StartsWith('方')) || (match.Groups[Chinese].Value == "一" && (unit is "批" or "种" or "类" or "级" or "项" or "站" or "路" or "层" or "面" || behind.StartsWith("次性", StringComparison.Ordinal) || behind.StartsWith("个月", StringComparison.Ordinal) is false && unit is "度"));

    private static string? Before(string word) => word switch
    {
        "" or "达到" or "达" or "约" or "控制在" or "为" => null,
        "≥" or ">=" or "≧" or "不低于" or "不少于" or "不小于" or "至少" or "大于等于" or "大于或等于" or "不得低于" or "不得少于" => ">=",
        "≤" or "<=" or "≦" or "不超过" or "不高于" or "不多于" or "不大于" or "小于等于" or "小于或等于" or "不得超过" or "不得高于" => "<=",
        ">" or "大于" or "高于" or "超过" or "多于" => ">",
        "<" or "小于" or "低于" or "少于" => "<",
        _ => "=",
    };

    private static string? Behind(string tail) => TailPattern().Match(tail).Value switch
    {
        "" => null,
        "以上" or "及以上" or "或以上" or "(含)以上" or "以上(含)" => ">=",
        _ => "<=",
    };

    [GeneratedRegex(@"(?<op>>=|<=|[≥≧≤≦><=]|不得低于|不得少于|不得超过|不得高于|不低于|不少于|不小于|不超过|不高于|不多于|不大于|大于或等于|小于或等于|大于等于|小于等于|大于|小于|高于|低于|超过|多于|少于|至少|等于)?(?:在|为|达到|达|约)?(?:(?<num>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?:%?[-~至到—–―]+(?<high>\d+(?:\.\d+)?))?(?<pct>%|‰)?|(?<han>[一二两三四五六七八九十百千]{1,5}))(?<mag>万亿|亿|万|千(?!克|米|瓦)|百(?!分))?(?:余|多)?")]
    private static partial Regex Number();

    [GeneratedRegex("每(半年|季度|年|月|周|天|日|场|次|人|户|个|批|期|班|家|村)")]
    private static partial Regex EachPattern();

    [GeneratedRegex(@"^(?:及以上|或以上|\(含\)以上|以上\(含\)|以上|及以下|以下|以内|之内|内)")]
    private static partial Regex TailPattern();

    [GeneratedRegex("^(?:km|kg|m2|GB|TB|MB|Mbps|M$)")]
    private static partial Regex UnitLetters();
}
