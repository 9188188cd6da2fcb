using PerfEval.Warehouse.Lake;

namespace PerfEval.Dashboards.Display;

/// <summary>The way to the page where one field is corrected.</summary>
public static class CorrectLink
{
    /// <summary>The address of that page.</summary>
    public static string To(FieldKey key) => $"/correct?field={Uri.EscapeDataString(key.ToString())}";
}
