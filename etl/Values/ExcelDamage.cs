using System.Globalization;
using System.Text.RegularExpressions;

namespace PerfEval.Etl.Values;

/// <summary>Puts right what a spreadsheet's number formats did to a target or actual: 1 for 100 %, 0.73 for 73 %, 1900年1月 for 1, 45657 for a date.
/// What is printed stays; the repair concerns the parsed value alone.</summary>
public static partial class ExcelDamage
{
    /// <summary>True for what a formula shows that failed: #N/A where a unit's name was looked up and not found.</summary>
    public static bool IsErrorValue(string text) => text.Contains('#', StringComparison.Ordinal) && text.Trim() is "#N/A" or "#NAME?" or "#REF!" or "#VALUE!" or "#DIV/0!" or "#NUM!" or "#NULL!";

    /// <summary>A number formatted as a date, or a date formatted as a number; null where the text is neither.</summary>
    public static Quantity? Date(string plain, IndicatorContext context, Measures measures)
    {
        // Serial number 1 shown as a date is 1 January 1900; a month format drops the day.
        if (SerialAsDate().Match(plain) is { Success: true } match)
        {
            var serial = match.Groups[1].Success ? int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) : 1;
            return IsRate(context, measures) && serial == 1
                ? new Quantity(null, 100m, null, null, "%") { Mangled = true }
                : new Quantity(null, serial, null, null, null) { Mangled = true, Doubtful = true };
        }

        return context.IsDeadline && DateAsSerial().IsMatch(plain)
            ? new Quantity(null, null, null, new DateTime(1899, 12, 30).AddDays(int.Parse(plain, CultureInfo.InvariantCulture)), "date") { Mangled = true }
            : null;
    }

    /// <summary>A percentage that lost its format: a bare number up to 1 for an indicator that is a rate or has a percentage on the other side.</summary>
    public static Quantity Fraction(Quantity quantity, string plain, IndicatorContext context, Measures measures)
    {
        if (quantity is not { Unit: null, Value: > 0 and <= 1, High: null, Mangled: false } || !IsRate(context, measures))
        {
            return quantity;
        }

        // 0.0900000762939453 is 9 % in single precision: what lies behind the fourth decimal is the machine's, not the form's.
        var value = Math.Round(quantity.Value.Value * 100, 4);
        var other = context.Other?.Contains('%', StringComparison.Ordinal) == true || context.Other?.Contains('％', StringComparison.Ordinal) == true;
        return quantity with { Value = decimal.Parse(value.ToString("0.####", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture), Unit = "%", Mangled = true, Doubtful = !other && quantity.Value != 1 };
    }

    private static bool IsRate(IndicatorContext context, Measures measures) =>
        measures.IsRate(context.Name)
        || context.Other?.Contains('%', StringComparison.Ordinal) == true
        || context.Other?.Contains('％', StringComparison.Ordinal) == true;

    [GeneratedRegex(@"^1900年1月(?:(\d{1,2})日)?$")]
    private static partial Regex SerialAsDate();

    [GeneratedRegex(@"^4[0-9]{4}$")]
    private static partial Regex DateAsSerial();
}
