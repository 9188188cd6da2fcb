using PerfEval.Warehouse.Engine;

namespace PerfEval.Dashboards.Exports;

/// <summary>The findings of a summary: the fatal ones first, as the marts put them, and no more than somebody reads.</summary>
internal static class FindingSheet
{
    private const int Most = 500;

    private static readonly string[] Columns =
        ["severity", "rule_title", "project_name", "department", "row_no", "printed", "expected", "detail", "status", "status_by", "status_reason", "form_ordinal", "file_name", "location"];

    /// <summary>Reads the findings.</summary>
    /// <param name="reader">The warehouse.</param>
    /// <param name="mart">The mart with the findings.</param>
    /// <param name="of">Which of them.</param>
    public static ExportSheet Read(WarehouseReader reader, string mart, IReadOnlyDictionary<string, object?> of)
    {
        var found = reader.Read(mart, new Dictionary<string, object?>(of) { ["verdict"] = "fail" }, limit: Most + 1);
        var note = found.Rows.Count > Most ? $"致命在前，只列前 {Most} 条，包括认定为误报的；全部问题见网站的问题清单" : $"致命在前，共 {found.Rows.Count} 条，包括认定为误报的";
        var picked = found.Pick(Columns).InWords();
        return new ExportSheet("findings", "问题清单", note, picked with { Rows = [.. picked.Rows.Take(Most)] });
    }
}
