using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace PerfEval.Etl.Forms.Labels;

/// <summary>A cell's text as a label: what it names, without blanks, wraps, asterisks, colons and brackets, and the unit and points its brackets hold.</summary>
/// <param name="Name">Normalised name: NFKC, no white space, no leading <c>*</c>, no trailing colon, trailing brackets dropped.</param>
/// <param name="Full">The same with its brackets.</param>
/// <param name="Unit">元, 千元, 万元 or 亿元 where a bracket says so.</param>
/// <param name="Points">Points where a bracket says so: 50 in 产出指标（50分）.</param>
public sealed partial record LabelText(string Name, string Full, string? Unit, decimal? Points)
{
    /// <summary>Labels are short and few, and every row asks for the same ones; whether a goal's text is a label is asked as often.</summary>
    private const int LongestKept = 400;

    private const int MostKept = 2_000;

    private static readonly SearchValues<char> NoteMarks = SearchValues.Create("①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳¹²³⁰⁴⁵⁶⁷⁸⁹");

    // Two generations: who is asked for again moves into the young one, so that labels stay when names and figures that come once are let go.
    [ThreadStatic]
    private static Dictionary<string, LabelText>? young;

    [ThreadStatic]
    private static Dictionary<string, LabelText>? old;

    // The answers of a figure.
    private static readonly LabelQuestion.Answer?[] None = [];

    // What tables of labels said of this one.
    private LabelQuestion.Answer?[]? answers;

    // The patterns that its name may fit.
    private PatternIndex.Candidates? candidates;

    // A label with another name is another label.
    private LabelText(LabelText original) => (Name, Full, Unit, Points) = original;

    /// <summary>Normalises a cell's text as a label.</summary>
    public static LabelText Of(string text)
    {
        if (text.Length > LongestKept)
        {
            return Read(text);
        }

        young ??= new Dictionary<string, LabelText>(MostKept, StringComparer.Ordinal);
        if (!young.TryGetValue(text, out var label))
        {
            label = old?.GetValueOrDefault(text) ?? Read(text);
            if (young.Count >= MostKept)
            {
                (old, young) = (young, old ?? new Dictionary<string, LabelText>(MostKept, StringComparer.Ordinal));
                young.Clear();
            }

            young[text] = label;
        }

        return label;
    }

    /// <summary>The label's answer to a question; who asks again gets the one that was found the first time. Figures are no labels: half of all cells need not ask.</summary>
    internal string? Ask(LabelQuestion question)
    {
        var known = answers ??= IsFigure ? None : new LabelQuestion.Answer?[LabelQuestion.Places];
        return ReferenceEquals(known, None) ? null : question.Of(this, known);
    }

    /// <summary>The patterns of a vocabulary that its name may fit; each table that asks gets the same ones.</summary>
    internal PatternIndex.Candidates Candidates(PatternIndex patterns) => candidates is { } known && ReferenceEquals(known.Index, patterns) ? known : candidates = patterns.Of(Name);

    // A text without a letter.
    private bool IsFigure
    {
        get
        {
            foreach (var c in Full)
            {
                if (char.IsLetter(c))
                {
                    return false;
                }
            }

            return true;
        }
    }

    /// <summary>True for a label of the same words; what is known of it does not matter.</summary>
    public bool Equals(LabelText? other) => other is not null && Full == other.Full && Name == other.Name && Unit == other.Unit && Points == other.Points;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Full, Name);

    private static LabelText Read(string text)
    {
        if (text.Length > LongestKept)
        {
            // A text, whose brackets say nothing of a label.
            var whole = Compact(text);
            return new LabelText(whole, whole, null, null);
        }

        // Most labels have none of what the patterns look for: a look at their ends is faster.
        var full = Compact(text.AsSpan().ContainsAnyInRange('①', '⑳') ? ColumnNumber().Replace(text, string.Empty) : text).TrimStart('*', '#', '☆', '★').TrimEnd(':', '*', '#');
        var (name, unit, points) = (full, (string?)null, (decimal?)null);
        while (name is [.., ')' or ']' or '】'] && TrailingBracket().Match(name) is { Success: true } bracket && bracket.Index > 0)
        {
            var inside = bracket.Groups[1].Value;
            unit ??= UnitIn().Match(inside) is { Success: true } u ? u.Value : null;
            points ??= PointsIn().Match(inside) is { Success: true } p ? decimal.Parse(p.Groups[1].Value, CultureInfo.InvariantCulture) : null;
            name = name[..bracket.Index].TrimEnd(':', '*');
        }

        if (unit is null && name.EndsWith('元') && UnitBehind().Match(name) is { Success: true } named)
        {
            (name, unit) = (named.Groups[1].Value, named.Groups[2].Value);
        }

        name = name is ['【', ..] && Framed().Match(name) is { Success: true } framed ? framed.Groups[1].Value : name;
        if (name is [.., var last] && (last == '分' || char.IsDigit(last)) && PointsBehind().Match(name) is { Success: true } behind)
        {
            points ??= decimal.Parse(behind.Groups[2].Value, CultureInfo.InvariantCulture);
            name = behind.Groups[1].Value;
        }

        if (name[..Math.Min(1, name.Length)] is "(" or "[" && PointsBefore().Match(name) is { Success: true } before)
        {
            points ??= decimal.Parse(before.Groups[1].Value, CultureInfo.InvariantCulture);
            name = name[before.Length..];
        }

        name = name.Length > 2 && char.IsAscii(name[^1]) ? LetterBehind().Replace(name, "$1") : name;
        return new LabelText(name.TrimEnd('%'), full, unit, points);
    }

    // 【产出指标】: a heading's frame, not a bracket behind a name.
    [GeneratedRegex("^【([^【】]+)】$")]
    private static partial Regex Framed();

    // 项目资金/万元, 预算数，万元: the unit behind the name without brackets.
    [GeneratedRegex(@"^([\u4E00-\u9FFF]{2,10})[/,、](亿元|万元|元)$")]
    private static partial Regex UnitBehind();

    // (50分)产出指标: the points on a line of their own above the name.
    [GeneratedRegex(@"^[(\[](\d{1,6}(?:\.\d{1,6})?)分[)\]](?=.{2})")]
    private static partial Regex PointsBefore();

    /// <summary>The name without the number before it: 产出指标 of 一、产出指标, 数量指标 of （一）数量指标.</summary>
    public string Unnumbered => Name.Length > 0 && (Name[0] == '(' || char.IsAsciiDigit(Name[0]) || "一二三四五六七八九十".Contains(Name[0], StringComparison.Ordinal)) ? Numbering().Replace(Name, string.Empty) : Name;

    /// <summary>The name without the year before it: 资金总额 of 2023年资金总额.</summary>
    public string Undated => Name.StartsWith("20", StringComparison.Ordinal) ? Year().Replace(Name, string.Empty) : Name;

    /// <summary>NFKC without white space: the form in which labels and fillers are compared.</summary>
    public static string Compact(string text)
    {
        if (IsCompact(text))
        {
            return text;
        }

        Span<char> mapped = stackalloc char[Math.Min(text.Length, LongestKept)];
        if (text.Length <= LongestKept && Mapped(text, mapped) is >= 0 and var length)
        {
            return new string(mapped[..length]);
        }

        // 100.00① and 98²: a note's mark behind a figure, which NFKC would make a digit of it.
        var normal = (text.AsSpan().ContainsAny(NoteMarks) ? NoteMark().Replace(Whole(text), string.Empty) : Whole(text)).Normalize(NormalizationForm.FormKC);
        var compact = new StringBuilder(normal.Length);
        foreach (var c in normal)
        {
            if (!char.IsWhiteSpace(c) && c is not ('\u200B' or '\uFEFF'))
            {
                // A digit of another script, ٣, is a digit to every pattern and to no parser of numbers.
                compact.Append(char.IsDigit(c) ? (char)('0' + (int)char.GetNumericValue(c)) : c);
            }
        }

        return compact.ToString();
    }

    // Half a character of two, which a pattern that counts characters cut through, and FFFE, which is none, cannot be normalised: they are damaged ones.
    private static string Whole(string text)
    {
        var whole = text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') ? string.Concat(text.EnumerateRunes()) : text;
        return whole.Replace('\uFFFE', '\uFFFD');
    }

    // Nearly every cell: characters that NFKC leaves as they are, and no blanks.
    private static bool IsCompact(string text)
    {
        foreach (var c in text)
        {
            if (!IsPlain(c))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsPlain(char c) =>
        c is (> ' ' and < '\u007F') or (>= '\u4E00' and <= '\u9FFF') or '、' or '。' or '《' or '》' or '≥' or '≤' or '—' or '“' or '”' or '【' or '】';

    // Of the others nearly every one: wide signs, which NFKC makes narrow, and blanks. How many characters are left; -1 where there is one that only NFKC knows.
    private static int Mapped(string text, Span<char> mapped)
    {
        var length = 0;
        foreach (var c in text)
        {
            if (IsPlain(c) || c is >= '\uFF01' and <= '\uFF5E')
            {
                mapped[length++] = c >= '\uFF01' ? (char)(c - '\uFF01' + '!') : c;
            }
            else if (c is not (' ' or '\u3000' or '\n' or '\r' or '\t'))
            {
                return -1;
            }
        }

        return length;
    }

    [GeneratedRegex("(?<=[0-9０-９])[①-⑳¹²³⁰⁴-⁹]+")]
    private static partial Regex NoteMark();

    [GeneratedRegex(@"[(\[【]([^()\[\]【】]*)[)\]】]$")]
    private static partial Regex TrailingBracket();

    [GeneratedRegex(@"^(?:[(][一二三四五六七八九十\d]{1,3}[)]|[一二三四五六七八九十]{1,3}、|\d{1,2}(?:[.]\d{1,2}){1,3}[.、]?(?=\D)|\d{1,2}[.、]|\d{1,2}-(?=[\u4E00-\u9FFF]{2}))")]
    private static partial Regex Numbering();

    // 执行率E=C/B, 预算数A: the column's letter without brackets.
    [GeneratedRegex(@"^(.*[\u4E00-\u9FFF])[A-Z](?:\d?=[A-Z\d/×÷*+()%-]{1,20})?$")]
    private static partial Regex LetterBehind();

    [GeneratedRegex(@"^20\d\d年度?(?=.{2})")]
    private static partial Regex Year();

    [GeneratedRegex("亿元|[千百]?万元|[千百]?元")]
    private static partial Regex UnitIn();

    // 年初预算数 ①, 执行率④=③/②: the column's number, which NFKC would make a part of the name.
    [GeneratedRegex(@"\s*[(（]?[①-⑳](?:\s*[=＝][①-⑳\s/×÷*+＋()%-]{1,20})?[)）]?\s*$")]
    private static partial Regex ColumnNumber();

    // 50分, 20分*执行率, 50 alone, or 50% of the hundred.
    [GeneratedRegex(@"^(\d{1,6}(?:\.\d{1,6})?)(?:分|(?<=^\d{1,2})%?$)")]
    private static partial Regex PointsIn();

    // 产出指标50分, 项目管理13分: the points on a line of their own beneath the name, without brackets. 指标1 is a number.
    [GeneratedRegex(@"^(\D+指标|\D*(?:决策|管理|过程|产出|效益|绩效|效果)(?=[\d.]+分))(\d{1,6}(?:\.\d{1,6})?)分?$")]
    private static partial Regex PointsBehind();
}
