using System.Buffers;
using System.Text.RegularExpressions;
using PerfEval.Etl.Forms.Labels;

namespace PerfEval.Etl.Values;

/// <summary>Reads targets and actuals to comparator, value and unit; text that holds no quantity gives null.</summary>
public sealed partial class QuantityReader(Measures measures)
{
    /// <summary>Longer texts are descriptions, not quantities, whatever numbers they hold.</summary>
    private const int LongestTarget = 60;

    private static readonly SearchValues<char> Between = SearchValues.Create("-~至到—–―");

    private readonly QuantityScanner scanner = new(measures);

    /// <summary>Reads a target.</summary>
    public Quantity? Target(string? text, IndicatorContext context)
    {
        if (Prepared(text) is not { } plain)
        {
            return null;
        }

        if (OcrDamage.Of(plain, context, measures, isTarget: true) is var (meant, isDoubtful))
        {
            return Target(meant, context) is { } read ? read with { Misread = true, Doubtful = isDoubtful || read.Doubtful } : null;
        }

        var quantity = ExcelDamage.Date(plain, context, measures) ?? Duration(plain) ?? DateOf(plain, context) ?? First(plain, context);
        if (quantity is null)
        {
            return null;
        }

        quantity = ExcelDamage.Fraction(quantity, plain, context, measures);
        var printed = quantity.High is null ? quantity.Op ?? Quantity.Operator(context.Operator) : null;
        return printed is not null
            ? quantity with { Op = printed }
            : quantity with { Op = quantity.High is null ? "=" : "range", Implied = quantity.Implied ?? measures.Direction(context.Level1, context.Level2, context.Name, quantity.Unit) };
    }

    /// <summary>Reads an actual: of several quantities the one that answers the target, by its unit.</summary>
    public Quantity? Actual(string? text, Quantity? target, IndicatorContext context)
    {
        if (Prepared(text) is not { } plain)
        {
            return null;
        }

        if (OcrDamage.Of(plain, context, measures, isTarget: false) is var (meant, isDoubtful))
        {
            return Actual(meant, target, context) is { } read ? read with { Misread = true, Doubtful = isDoubtful || read.Doubtful } : null;
        }

        var damaged = ExcelDamage.Date(plain, context, measures);
        var dated = damaged ?? Duration(plain) ?? (target is null or { Date: not null } ? DateOf(plain, context) : null);
        var quantity = dated ?? Answering(plain, target, context);
        return quantity is null ? null : ExcelDamage.Fraction(quantity, plain, context, measures) with { Implied = null };
    }

    // 12月底前完成100% of 完成及时率 is a rate.
    private Quantity? DateOf(string plain, IndicatorContext context) =>
        plain.Contains('%', StringComparison.Ordinal) && measures.IsRate(context.Name) ? null : DateText.Read(plain, context.Year, context.IsDeadline);

    private Quantity? First(string plain, IndicatorContext context) =>
        scanner.Scan(plain) is [var first, ..] found ? WithColumn(OfRate(found, context) ?? first, context) : null;

    // 发放问卷100份,满意度90%以上: a rate is the percentage.
    private QuantityMatch? OfRate(IReadOnlyList<QuantityMatch> found, IndicatorContext context) =>
        found.Count > 1 && measures.IsRate(context.Name) ? found.FirstOrDefault(candidate => candidate.Unit == "%") : null;

    private Quantity? Answering(string plain, Quantity? target, IndicatorContext context)
    {
        var found = scanner.Scan(plain);
        var unit = Base(target?.Unit);
        var match = found.FirstOrDefault(candidate => unit is not null && Base(candidate.Unit) == unit)
            ?? (found.Count == 1 ? found[0] : unit is null && OfRate(found, context) is { } rate ? rate : target is null ? null : found.FirstOrDefault(candidate => candidate.Unit is null));
        return match is null ? null : WithColumn(match, context);
    }

    // The unit may stand in its own column: 345 | 万元.
    private static Quantity WithColumn(QuantityMatch match, IndicatorContext context)
    {
        var (value, high, unit) = (match.Value, match.High, match.Unit);
        if (unit is null && context.Unit is { } column && LabelText.Compact(column) is { Length: > 0 } name)
        {
            var factor = name.StartsWith('万') ? 10_000m : name.StartsWith('亿') ? 100_000_000m : 1m;
            (value, high) = (value * factor, high * factor);
            unit = Measures.Normal(factor == 1m ? name : name[1..]);
        }

        return new Quantity(match.Op, value, high, null, string.IsNullOrEmpty(unit) ? null : unit);
    }

    // 3月-6月(4个月): the span is told by its length.
    private Quantity? Duration(string plain) =>
        plain.EndsWith(')') && SpanWithLength().Match(plain) is { Success: true } span && scanner.Scan(span.Groups[1].Value) is [var length]
            ? new Quantity(length.Op, length.Value, length.High, null, length.Unit) { Implied = "=" }
            : null;

    private static string? Base(string? unit) => unit?.Split('/')[0];

    private static string? Prepared(string? text)
    {
        if (text is null)
        {
            return null;
        }

        var plain = Bounds.Plain(LabelText.Compact(text).Replace('﹥', '>').Replace('﹤', '<').Replace('﹦', '=').Replace('═', '=').Replace('⩾', '≥').Replace('⩽', '≤'));
        return plain.Length is 0 or > LongestTarget || (plain[0] == '1' && Enumeration().IsMatch(plain)) ? null : plain.AsSpan().ContainsAny(Between) ? UnitTwice().Replace(plain, "$1-$3$2") : plain;
    }

    [GeneratedRegex(@"^1[、.][^\d].*2[、.]")]
    private static partial Regex Enumeration();

    // 3次至5次 is 3-5次; days, months and years are dates.
    [GeneratedRegex(@"(?<!\d)(\d+(?:\.\d+)?)((?![年月日])[^\d\s,.;:、。()<>=≤≥~—–―-]{1,4})[-~至到—–―]+(\d+(?:\.\d+)?)\2")]
    private static partial Regex UnitTwice();

    [GeneratedRegex(@"^\d{1,2}月[-~至]\d{1,2}月\((\d+个月)\)$")]
    private static partial Regex SpanWithLength();
}
