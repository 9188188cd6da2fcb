using System.Globalization;
using PerfEval.Dashboards.Display;
using PerfEval.Etl.Corrections;

namespace PerfEval.Dashboards.Pages.Fields;

/// <summary>A field's value as people read it.</summary>
public static class FieldText
{
    /// <summary>The text of a value of staging.</summary>
    public static string Of(CorrectableField field, object? value) => value is null ? Figures.Blank : field.Content switch
    {
        FieldContent.Amount => Figures.Yuan(Number(value)),
        FieldContent.Rate => Figures.Percent(Number(value)),
        FieldContent.Points => Figures.Number(Number(value)),
        FieldContent.FormKind => Words.Of((string)value),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    /// <summary>True for figures.</summary>
    public static bool IsNumber(CorrectableField field) => field.Content is FieldContent.Amount or FieldContent.Rate or FieldContent.Points;

    private static decimal Number(object value) => Convert.ToDecimal(value, CultureInfo.InvariantCulture);
}
