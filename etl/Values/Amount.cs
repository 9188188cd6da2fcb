using System.Text.RegularExpressions;
using PerfEval.Etl.Forms.Labels;

namespace PerfEval.Etl.Values;

/// <summary>Reads amounts of money to 元.</summary>
public static partial class Amount
{
    /// <summary>The lake keeps 元 as DECIMAL(18,2); no budget comes near.</summary>
    private const decimal Most = 9_999_999_999_999_999m;

    /// <summary>The amount in 元: the cell's own suffix wins over the unit of its form or column, so that 3.9460万元 in a 万元 table is scaled once.</summary>
    /// <param name="text">The cell.</param>
    /// <param name="unit">元, 千元, 万元 or 亿元.</param>
    /// <returns>元, at least the printed decimals and none beyond the second that are zero; null where the text is no amount or one beyond 10¹⁶ 元.</returns>
    public static decimal? Read(string? text, string unit)
    {
        if (text is null or [>= '\u4E00' and <= '\u9FFF' and not '人', ..])
        {
            return null;
        }

        var match = WithSuffix().Match(LabelText.Compact(text));
        if (!match.Success || NumberText.AreSeveral(text) || NumberText.Parse(match.Groups["number"].Value) is not { } number)
        {
            return null;
        }

        var suffix = match.Groups["unit"].Success ? match.Groups["unit"].Value : unit;
        var yuan = number * Factor(suffix);
        return Math.Abs(yuan) > Most ? null : Trimmed(yuan);
    }

    /// <summary>True for an amount without a suffix of its own: what it is worth depends on the unit of its form.</summary>
    public static bool HasNoUnit(string text) => WithSuffix().Match(LabelText.Compact(text)) is { Success: true } match && !match.Groups["unit"].Success && match.Groups["number"].Value.Any(c => c is >= '1' and <= '9');

    /// <summary>The unit that an amount's own suffix names, 万元 of 150万; null without one.</summary>
    public static string? UnitOf(string text) => WithSuffix().Match(LabelText.Compact(text)) is { Success: true } match && match.Groups["unit"].Value is { Length: > 0 } suffix ? suffix.TrimEnd('元') + "元" : null;

    /// <summary>元 in one of the unit.</summary>
    public static decimal Factor(string unit) => unit[0] switch
    {
        '百' => 100m * (unit.Length > 2 ? 10_000m : 1m),
        '千' => 1_000m * (unit.Length > 2 ? 10_000m : 1m),
        '万' => 10_000m,
        '亿' => 100_000_000m,
        _ => 1m,
    };

    // 1,286.400000 万元 are 12864000.00 元, not 12864000.000000.
    private static decimal Trimmed(decimal value)
    {
        while (value.Scale > 2 && decimal.Round(value, value.Scale - 1) == value)
        {
            value = decimal.Round(value, value.Scale - 1);
        }

        return value;
    }

    // 2077.00（含上年结转1.20）: what is said of a part of it changes nothing.
    // 100（调整后）, 100*: a remark, which names no other money.
    [GeneratedRegex(@"^'?(?:¥|人民币)?(?<number>[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)(?:(?<unit>亿元|亿|[千百]?万元|万|[千百]?元)|[(](?<unit>亿元|[千百]?万元|[千百]?元)[)])?(?:人民币|整)?[*]{0,2}(?:[(](?:含|其中|包括|包含)[^()]*[)]|[(][^()\d/%美港欧日]{1,10}[)])?$")]
    private static partial Regex WithSuffix();
}
