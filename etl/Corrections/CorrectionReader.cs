using System.Globalization;
using PerfEval.Etl.Forms.Labels;
using PerfEval.Etl.Values;

namespace PerfEval.Etl.Corrections;

/// <summary>Reads what a person typed in place of a value, by the same parsers that read forms. What they cannot read is refused with a sentence.</summary>
public sealed class CorrectionReader
{
    private const decimal MostPoints = 1000m;
    private const int LongestText = 4000;
    private static readonly string[] Units = ["元", "千元", "万元", "亿元"];

    private readonly Vocabulary vocabulary;
    private readonly QuantityReader quantities;

    private CorrectionReader(Vocabulary vocabulary, QuantityReader quantities) => (this.vocabulary, this.quantities) = (vocabulary, quantities);

    /// <summary>A reader with the vocabulary beside the assembly.</summary>
    public static CorrectionReader Create() => new(Vocabulary.Shared, new QuantityReader(Measures.Load()));

    /// <summary>The unit that a number without one is taken in: the column's, as its printed amounts show, or else the form's.</summary>
    public static string UnitOf(FormLine line)
    {
        foreach (var (printed, yuan) in line.Amounts)
        {
            var fitting = Units.Where(unit => Amount.Read(printed, unit) is { } read && decimal.Round(read, 2, MidpointRounding.AwayFromZero) == yuan).ToList();
            if (fitting.Count == 1)
            {
                return fitting[0];
            }
        }

        return line.AmountUnit ?? "元";
    }

    /// <summary>Reads a correction.</summary>
    /// <param name="field">The field.</param>
    /// <param name="typed">What was typed; blank for "the form has no value here".</param>
    /// <param name="line">The row that the field stands in.</param>
    public CorrectionReading Read(CorrectableField field, string typed, FormLine line)
    {
        var text = typed.Trim();
        if (text.Length > LongestText)
        {
            return CorrectionReading.Refused($"文字太长，最多 {LongestText} 字。");
        }

        return field.Content switch
        {
            FieldContent.Points => Points(field, text),
            FieldContent.Amount => Yuan(field, text, UnitOf(line)),
            FieldContent.AmountUnit => Unit(text),
            FieldContent.Rate => PrintedRate(text, line),
            FieldContent.Year => Year(text),
            FieldContent.Grade => Grade(text),
            FieldContent.FormKind => Kind(text),
            FieldContent.FundLabel => CorrectionReading.Of(("label", Blank(text)), ("fund_kind", vocabulary.FundKindOf(LabelText.Of(text)) ?? "other")),
            FieldContent.IndicatorText => Indicator(field, text, line),
            _ => CorrectionReading.Of((field.Column, Blank(text))),
        };
    }

    private string? Blank(string text) => vocabulary.IsBlank(text) ? null : text;

    private CorrectionReading Points(CorrectableField field, string text)
    {
        if (vocabulary.IsNoNumber(text))
        {
            return CorrectionReading.Of((field.Column, null));
        }

        var isRate = text.EndsWith('%') || text.EndsWith('％');
        return !isRate && NumberText.Read(text) is { } points && Math.Abs(points) <= MostPoints && decimal.Round(points, 4) == points
            ? CorrectionReading.Of((field.Column, Exact(points)))
            : CorrectionReading.Refused($"“{text}”不是分数。请写数字，例如 9.5；表中没有填的，请留空。");
    }

    private CorrectionReading Yuan(CorrectableField field, string text, string unit)
    {
        if (vocabulary.IsNoNumber(text))
        {
            return CorrectionReading.Of((field.Column, null));
        }

        return Amount.Read(text, unit) is not { } yuan
            ? CorrectionReading.Refused($"“{text}”不是金额。请写数字（按{unit}理解）或带上单位，例如 543.2万元；表中没有填的，请留空。")
            : decimal.Round(yuan, 2) != yuan
                ? CorrectionReading.Refused($"“{text}”按{unit}折合 {Exact(yuan)} 元，不是整分。请核对小数位或单位。")
                : CorrectionReading.Of((field.Column, Exact(yuan)));
    }

    private static CorrectionReading Unit(string text) => Units.Contains(text)
        ? CorrectionReading.Of(("amount_unit", text))
        : CorrectionReading.Refused($"“{text}”不是金额单位。请写元、千元、万元或亿元。");

    private CorrectionReading PrintedRate(string text, FormLine line)
    {
        if (vocabulary.IsNoNumber(text))
        {
            return CorrectionReading.Of(("rate_pct", null), ("rate_scale", null), ("rate_raw", null));
        }

        return Rate.Read(text, line.Number("annual_yuan"), line.Number("executed_yuan"), percentHeading: false) switch
        {
            null => CorrectionReading.Refused($"“{text}”不是执行率。请写例如 94.03%；表中没有填的，请留空。"),
            { Doubtful: true } => CorrectionReading.Refused($"“{text}”无法确定是小数还是百分数。请带上百分号，例如 94.03%。"),
            var rate when Math.Abs(rate.Percent) > 999_999m => CorrectionReading.Refused($"“{text}”太大，不像执行率，请核对。"),
            var rate => CorrectionReading.Of(("rate_pct", Exact(rate.Percent)), ("rate_scale", rate.Scale.ToString(CultureInfo.InvariantCulture)), ("rate_raw", text)),
        };
    }

    private static CorrectionReading Year(string text) =>
        int.TryParse(LabelText.Compact(text).TrimEnd('度').TrimEnd('年'), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is > 1990 and < 2100
            ? CorrectionReading.Of(("year", year.ToString(CultureInfo.InvariantCulture)), ("year_source", "corrected"))
            : CorrectionReading.Refused($"“{text}”不是年度。请写四位年份，例如 2024。");

    private CorrectionReading Grade(string text) => text switch
    {
        "优" or "良" or "中" or "差" => CorrectionReading.Of(("grade", text)),
        _ when vocabulary.IsBlank(text) => CorrectionReading.Of(("grade", null)),
        _ => CorrectionReading.Refused($"“{text}”不是等级。请写优、良、中或差；表中没有填的，请留空。"),
    };

    private static CorrectionReading Kind(string text) => text switch
    {
        "项目支出" => CorrectionReading.Of(("form_kind", "project")),
        "部门整体" => CorrectionReading.Of(("form_kind", "department")),
        "转移支付" => CorrectionReading.Of(("form_kind", "transfer")),
        _ => CorrectionReading.Refused($"“{text}”不是表类。请写项目支出、部门整体或转移支付。"),
    };

    // Target and actual are read by each other and by the names and the unit beside them: whichever changes, both are read again.
    private CorrectionReading Indicator(CorrectableField field, string text, FormLine line)
    {
        string? Text(string column) => column == field.Column ? Blank(text) : line.Text(column);
        var (target, actual) = (Text("target"), Text("actual"));
        var context = new IndicatorContext(Text("level1"), Text("level2"), Text("level3"), Text("unit"), line.Cells.GetValueOrDefault("operator"), line.Year, actual);
        var wanted = quantities.Target(target, context);
        var reached = quantities.Actual(actual, wanted, context with { Other = target });
        return CorrectionReading.Of([(field.Column, Blank(text)), .. Parsed("target", wanted), .. Parsed("actual", reached)]);
    }

    private static (string Column, string? Value)[] Parsed(string side, Quantity? quantity)
    {
        (string, string?)[] both =
        [
            ($"{side}_op", quantity?.Op), ($"{side}_value", quantity?.Value is { } value ? Exact(value) : null),
            ($"{side}_value_high", quantity?.High is { } high ? Exact(high) : null),
            ($"{side}_date", quantity?.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), ($"{side}_unit", quantity?.Unit),
            ($"{side}_mangled", quantity?.Mangled == true ? "true" : "false"),
        ];
        return side == "target" ? [.. both, ("target_implied", quantity?.Implied)] : both;
    }

    private static string Exact(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}
