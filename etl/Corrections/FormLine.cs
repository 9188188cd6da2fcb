using System.Globalization;

namespace PerfEval.Etl.Corrections;

/// <summary>The row of a form that a corrected field stands in, as it is read now.</summary>
/// <param name="Values">Its columns in staging: values as the warehouse gives them.</param>
/// <param name="Cells">What its cells print, by field.</param>
/// <param name="Year">The form's year.</param>
/// <param name="AmountUnit">元, 千元, 万元 or 亿元 of the form; null where it prints none.</param>
/// <param name="Amounts">The amounts in the field's column that were read: what is printed and the 元 made of it. They tell the column's unit where it differs from the form's.</param>
public sealed record FormLine(
    IReadOnlyDictionary<string, object?> Values,
    IReadOnlyDictionary<string, string> Cells,
    int? Year,
    string? AmountUnit,
    IReadOnlyList<(string Printed, decimal Yuan)> Amounts)
{
    /// <summary>A column as text; null where it is empty.</summary>
    public string? Text(string column) => Convert.ToString(Values.GetValueOrDefault(column), CultureInfo.InvariantCulture) is { Length: > 0 } text ? text : null;

    /// <summary>A column as number.</summary>
    public decimal? Number(string column) => Values.GetValueOrDefault(column) is { } value ? Convert.ToDecimal(value, CultureInfo.InvariantCulture) : null;
}
