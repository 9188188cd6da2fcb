using PerfEval.Dashboards.Display;
using PerfEval.Warehouse.Lake;

namespace PerfEval.Dashboards.Pages.Fields;

/// <summary>One field of a form as a page shows it.</summary>
/// <param name="Key">The field.</param>
/// <param name="Value">What counts, as people read it.</param>
/// <param name="Printed">What the cell prints; null where the form has no such cell.</param>
/// <param name="Location">Where it stands; null where nowhere.</param>
/// <param name="Note">What to say of a correction; null where there is none.</param>
/// <param name="IsNumber">True for what stands to the right.</param>
public sealed record FieldView(FieldKey Key, string Value, string? Printed, string? Location, string? Note, bool IsNumber)
{
    /// <summary>Its Chinese name.</summary>
    public string Label => FieldNames.Of(Key.Field);

    /// <summary>Its cell in the source table.</summary>
    public string? Href => Location is null ? null : SourceLink.To(Key.DocumentKey, Location);

    /// <summary>The page where it is corrected.</summary>
    public string CorrectHref => CorrectLink.To(Key);
}
