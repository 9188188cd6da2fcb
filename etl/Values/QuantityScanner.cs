using System.Buffers;
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
    private static readonly int Sign = Number().GroupNumberFromName("sign");
    private static readonly int Yuan = Number().GroupNumberFromName("yuan");

    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create(",;。:、()");

    /// <summary>Longest unit in brackets: 68.5(万元).</summary>
    private const int LongestUnit = 8;

    /// <summary>Quantities in the order they stand.</summary>
    /// <param name="text">Text without white space, NFKC.</param>
    public IReadOnlyList<QuantityMatch> Scan(string text)
    {
        var found = new List<QuantityMatch>();
        text = WordedNumbers.InFigures(text);
        var nameEnds = -1;
        foreach (Match match in Number().Matches(text))
        {
            if (IsOther(text, match) || Value(match) is not { } value)
            {
                continue;
            }

            var behind = text[(match.Index + match.Length)..];
            var (unit, magnitude, length) = match.Groups[Percent].Success ? (match.Groups[Percent].Value, string.Empty, 0) : UnitOf(behind);
            if (match.Groups[Chinese].Success && (unit is null || IsVague(match, behind, unit)))
            {
                continue;
            }

            if (Scaled(value, magnitude) is not { } low)
            {
                continue;
            }

            // 12345热线受理5000件, 80岁以上老人1200人: a number within a name, where one with a unit follows in its clause.
            if (nameEnds >= 0 && unit is not null && !text.AsSpan(nameEnds, match.Index - nameEnds).ContainsAny(ClauseEnds))
            {
                found.RemoveAt(found.Count - 1);
            }

            nameEnds = IsOfName(match, unit, behind) ? match.Index + match.Length : -1;
            var op = Before(match.Groups[Comparator].Value) ?? Behind(behind[length..], hasUnit: length > 0);
            found.Add(new QuantityMatch(op, IsNegative(match, unit) ? -low : low, Scaled(High(match), magnitude), Per(text, match, unit, match.Groups[Large].Value)));
        }

        return found;
    }

    private static bool IsOfName(Match match, string? unit, string behind) =>
        unit is "岁" or "周岁" or "年级"
        || (unit is null && match.Groups[Comparator].Length == 0 && match.Groups[Large].Length == 0 && match.Groups[Figure].Success && behind is [>= '\u4E00' and <= '\u9FFF', ..] or ['+', ..]);

    // 人, 元/个/年, (万元)
    private (string? Unit, string Magnitude, int Length) UnitOf(string behind)
    {
        var end = behind is ['(', ..] ? behind.AsSpan(0, Math.Min(behind.Length, LongestUnit)).IndexOf(')') : -1;
        if (end < 0)
        {
            var unit = Unit(behind, out var length);
            return (unit, string.Empty, length);
        }

        var inside = behind[1..end];
        var magnitude = MagnitudeAt().Match(inside).Value;
        return Unit(inside[magnitude.Length..], out var taken) is { } bracketed && taken == inside.Length - magnitude.Length
            ? (bracketed, magnitude, end + 1)
            : (null, string.Empty, 0);
    }

    // 元/个/年, 元/人·月, 元/(人·天), 元/生: units divided by units, the later ones by whatever name.
    private string? Unit(string behind, out int length)
    {
        var first = measures.UnitAt(behind);
        length = first?.Length ?? 0;
        if (first is null)
        {
            return null;
        }

        var unit = Measures.Normal(first);
        while (length < behind.Length && behind[length] is '/' or '*' or '·' or '.' or '每')
        {
            var opens = length + 1 < behind.Length && behind[length + 1] is '(' ? 1 : 0;
            var rest = behind.AsSpan(length + 1 + opens);
            var next = measures.UnitAt(rest)?.Length ?? (behind[length] == '/' ? UnknownUnit().Match(rest.ToString()).Length : 0);
            if (next == 0)
            {
                break;
            }

            unit += "/" + Measures.Normal(rest[..next].ToString());
            length += 1 + opens + next;
            length += length < behind.Length && behind[length] is ')' ? 1 : 0;
        }

        return unit;
    }

    private static decimal? Value(Match match)
    {
        var number = match.Groups[Chinese].Success ? ChineseNumber.Read(match.Groups[Chinese].Value) : NumberText.Parse(match.Groups[Figure].Value);
        return Scaled(number, match.Groups[Large].Value);
    }

    private static decimal? High(Match match) => match.Groups[Upper].Success ? Scaled(NumberText.Parse(match.Groups[Upper].Value), match.Groups[Large].Value) : null;

    // Nothing a form counts is bigger than 10¹²; a longer row of digits is a code. 1.20万 is 12000, and 1.20 stays 1.20.
    private static decimal? Scaled(decimal? number, string magnitude) =>
        (number * Magnitude(magnitude)) is not (<= 1_000_000_000_000m and var scaled) ? null
        : magnitude.Length == 0 ? scaled
        : scaled / 1.0000000000000000000000000000m;

    private static decimal Magnitude(string word)
    {
        var factor = 1m;
        foreach (var c in word)
        {
            factor *= c switch { '亿' => 100_000_000m, '万' => 10_000m, '千' or '仟' => 1_000m, '百' or '佰' => 100m, _ => 10m };
        }

        return factor;
    }

    // -3% is a fall and -3.5 a difference; what is counted is not less than nothing: there the dash is a list's.
    private static bool IsNegative(Match match, string? unit) => match.Groups[Sign].Success && (match.Groups[Upper].Success || unit is null or "%" or "‰" or "元" or "百分点" or "个百分点" or "°C");

    // 每场规模在20人以上 counts people a session.
    private static string? Per(string text, Match match, string? unit, string magnitude)
    {
        if (unit is null)
        {
            return match.Groups[Yuan].Success || magnitude is "亿" or "万亿" ? "元" : null;
        }

        var before = text[..match.Index];
        var clause = before[(before.LastIndexOfAny([',', ';', '。', ':', '、']) + 1)..];
        return !unit.Contains('/', StringComparison.Ordinal) && EachPattern().Match(clause) is { Success: true } each ? $"{unit}/{each.Groups[1].Value}" : unit;
    }

    private static bool IsOther(string text, Match match)
    {
        if (match.Groups[Chinese].Success)
        {
            // 三支一扶 and 一村一品 are names.
            return (match.Index > 0 && text[match.Index - 1] is ('第' or '统' or '同' or '之'))
                || FixedPhrase().IsMatch(text.AsSpan(match.Index)) || (match.Index > 1 && FixedPhrase().IsMatch(text.AsSpan(match.Index - 2)));
        }

        var start = match.Groups[Figure].Index;
        var end = match.Index + match.Length;
        var (before, after) = (start > 0 ? text[start - 1] : ' ', end < text.Length ? text[end] : ' ');
        var isYear = match.Groups[Figure].Value is ['1' or '2', '9' or '0', _, _] && after is '年' or '-' or '/' or ']' or '〕';
        var isListNumber = after is '、' or '.' or ')' && !match.Groups[Percent].Success && (start == 0 || before is ';' or '。' or '(' or '\n');
        return isYear || isListNumber || before is '第' or '〔' or '[' or '+' || char.IsAsciiLetter(before)
            || after is '月' or '号' or '季'
            || (before is '月' && after is '日')
            || IsPart(text, before, after, start, end)
            || (match.Groups[Comparator].Length == 0 && Ahead().IsMatch(text.AsSpan(0, match.Index)))
            || (char.IsAsciiLetter(after) && !UnitLetters().IsMatch(text[end..]));
    }

    // 1:1.5 and 7×24小时 are no figure of their own.
    private static bool IsPart(string text, char before, char after, int start, int end) =>
        (after is ':' or '×' or '*' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))
        || (before is ':' or '×' or '*' && start > 1 && char.IsAsciiDigit(text[start - 2]));

    // 三方协议 has three parties, not three cubic metres; 三级 is a grade; 一次验收合格率 counts no acceptances.
    private static bool IsVague(Match match, string behind, string unit) =>
        (unit == "立方米" && behind.StartsWith('方')) || unit == "级" || (match.Groups[Chinese].Value == "一" && AtOnce().IsMatch(behind)) || (match.Groups[Chinese].Value == "一" && (unit is "批" or "种" or "类" or "项" or "站" or "路" or "层" or "面" || behind.StartsWith("个月", StringComparison.Ordinal) is false && unit is "度"));

    private static string? Before(string word) => word switch
    {
        "" => null,
        "=" or "等于" => "=",
        ">" or "大于" or "高于" or "超过" or "多于" or "超" or "逾" or "优于" or "突破" => ">",
        "<" or "小于" or "低于" or "少于" or "不足" => "<",
        "≥" or ">=" or "≧" or "至少" or "最少" or "最低" or "大于等于" or "大于或等于" => ">=",
        "≤" or "<=" or "≦" or "至多" or "最多" or "最高" or "小于等于" or "小于或等于" or "不晚于" or "不迟于" => "<=",
        _ => word[^2] is '低' or '少' or '小' ? ">=" : "<=",
    };

    // 100人起, 100人(不少于), 3天(含)以内, 100家企业以上
    private static string? Behind(string tail, bool hasUnit)
    {
        var said = tail.Length == 0 ? tail : TailPattern().Match(tail) is { Success: true } close ? close.Value : tail.AsSpan().ContainsAny('以', '之') ? FarTail().Match(tail).Value : string.Empty;
        return said.Length == 0 || (said == "起" && !hasUnit) ? null
            : said.Contains('上', StringComparison.Ordinal) || said is ['起' or '+', ..] || said.Contains("不少", StringComparison.Ordinal) || said.Contains("不低", StringComparison.Ordinal) ? ">="
            : "<=";
    }

    [GeneratedRegex(@"(?<op>>=|<=|[≥≧≤≦><=]|[不未](?:得|应|能)?(?:低于|少于|小于|超过|高于|多于|大于|突破)|[不未]?超过?|不晚于|不迟于|大于或等于|小于或等于|大于等于|小于等于|大于|小于|高于|低于|优于|突破|逾|多于|少于|不足|至少|最少|最低|至多|最多|最高|等于)?(?:在|为|达到|达|约)?(?<yuan>¥)?(?<sign>(?<=^|[≥≧≤≦><=:(在为达到至长幅率¥])-)?(?:(?<num>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|(?<=^|[≥≤<>=])\.\d+)(?:%?[-~至到—–―]+(?<high>\d+(?:\.\d+)?))?(?<pct>%|‰)?|(?<han>[一二两三四五六七八九十百千]{1,5}))(?<mag>万亿|[十拾百佰千仟]?[亿万]|千(?!克|米|瓦)|百(?!分))?(?:余|多)?")]
    private static partial Regex Number();

    [GeneratedRegex("每(半年|季度|年|月|周|天|日|场|次|人|户|个|批|期|班|家|村)")]
    private static partial Regex EachPattern();

    [GeneratedRegex("^[一二两三四五六七八九十百千][^一二两三四五六七八九十百千0-9,;。:、()][一二两三四五六七八九十百千]")]
    private static partial Regex FixedPhrase();

    // 提前2天 is not what was to take 20天.
    [GeneratedRegex("(?:提前|延期|超期|逾期|推迟|延迟|滞后|拖延)[了约]?$")]
    private static partial Regex Ahead();

    [GeneratedRegex(@"^(?:\((?!含)[^()\d]{1,6}\)(?=以[上下内]))?(?:(?:\(含\)|及|或)?以[上下]|(?:\(含\)|及|或)?以内|之内|内|\((?:不少于|不低于|不超过|不高于|(?:含)?以[上下内])\)|\+(?!\d)|起(?=$|[,;。)]))")]
    private static partial Regex TailPattern();

    // Below 3名副高以上职称人员 is said of somebody else: only what ends the clause is said of the number.
    [GeneratedRegex(@"^[^\d,;。:、()<>≥≤=以内外-]{1,8}(?:及|或)?(?:以[上下内]|之内)(?=$|[,;。(])")]
    private static partial Regex FarTail();

    [GeneratedRegex("^(?:万亿|[十拾百佰千仟]?[亿万]|千(?!克|米|瓦))?")]
    private static partial Regex MagnitudeAt();

    [GeneratedRegex(@"^[^\d/,;。:、()<>≥≤=以内%·*-]{1,3}")]
    private static partial Regex UnknownUnit();

    [GeneratedRegex("^次(?:性|验收|交验|检验|抽检|报检|合格|通过|成功|办结|投运)")]
    private static partial Regex AtOnce();

    [GeneratedRegex("^(?:km|Km|KM|kg|Kg|KG|m2|m3|hm2|mm|cm|kWh|kwh|Kwh|KWh|KWH|kW|kw|KW|MW|min|mg|ug|ml|mL|dB|GB|TB|MB|Mbps|M$|(?:h|H|t|L|m|g)(?![A-Za-z0-9]))")]
    private static partial Regex UnitLetters();
}
