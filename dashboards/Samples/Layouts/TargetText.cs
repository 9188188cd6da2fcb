using System.Globalization;
using PerfEval.Dashboards.Samples.Facts;
using PerfEval.Dashboards.Samples.Truth;

namespace PerfEval.Dashboards.Samples.Layouts;

/// <summary>Writes targets and actuals, and says what they mean.</summary>
internal static class TargetText
{
    /// <summary>≥, ≤ or =; empty where there is no number.</summary>
    public static string Sign(Target target) => target.Op switch { ">=" => "≥", "<=" => "≤", "=" => "=", _ => string.Empty };

    /// <summary>The target as printed.</summary>
    public static string Target(Target target, TargetStyle style)
    {
        if (target.Value is not { } value)
            return target.Words!;
        var number = Number(value);
        return (style, target.Op) switch
        {
            (TargetStyle.Columns, _) => number,
            (TargetStyle.Words, ">=") => target.Unit == "%" ? $"{number}%以上" : $"不少于{number}{target.Unit}",
            (TargetStyle.Words, "<=") => target.Unit == "万元" ? $"{number}万元以内" : $"不超过{number}{target.Unit}",
            (TargetStyle.Words, _) => number + target.Unit,
            _ => Sign(target) + number + target.Unit,
        };
    }

    /// <summary>The actual as printed.</summary>
    public static string Actual(Target target, TargetStyle style) =>
        target.Actual is not { } actual ? target.ActualWords! : style == TargetStyle.Columns ? Number(actual) : Number(actual) + target.Unit;

    /// <summary>The target as a quantity; null for words.</summary>
    public static QuantityTruth? Parsed(Target target) =>
        target.Day is { } day ? new QuantityTruth("<=", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), "date")
        : target.Value is { } value ? Base(target.Op, value, target.Unit) : null;

    /// <summary>The actual as a quantity; null for words.</summary>
    public static QuantityTruth? ParsedActual(Target target) =>
        target.ActualDay is { } day ? new QuantityTruth(null, day.ToString("yyyy-MM", CultureInfo.InvariantCulture), "month")
        : target.Actual is { } value ? Base(null, value, target.Unit) : null;

    private static QuantityTruth Base(string? op, decimal value, string unit) =>
        unit.StartsWith('万') ? new QuantityTruth(op, Number(value * 10_000), unit[1..]) : new QuantityTruth(op, Number(value), unit);

    private static string Number(decimal value) => value.ToString("0.######", CultureInfo.InvariantCulture);
}
