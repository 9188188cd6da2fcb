using PerfEval.Warehouse.Engine;

namespace PerfEval.Dashboards.Exports;

/// <summary>The findings of a summary: the fatal ones first, and no more than somebody reads.</summary>
internal static class FindingSheet
{
    private const int Most = 500;

    private static readonly string[] Columns =
        ["severity", "rule_title", "project_name", "department", "row_no", "subject", "printed", "expected", "detail", "file_name", "form_ordinal", "location"];

    /// <summary>Reads the findings.</summary>
    /// <param name="reader">The warehouse.</param>
    /// <param name="table">The mart with the findings.</param>
    /// <param name="of">Which of them.</param>
    public static ExportSheet Read(WarehouseReader reader, string table, IReadOnlyDictionary<string, object?> of)
    {
        ResultTable? found = null;
        var rows = new List<object?[]>();
        var isCut = false;
        foreach (var severity in new[] { "fatal", "warning", "info" })
        {
            var where = new Dictionary<string, object?>(of) { ["severity"] = severity, ["verdict"] = "fail" };
            found = reader.Read(table, where, orderBy: "project_name, file_name, form_ordinal, rule_id, row_no", limit: Most - rows.Count + 1);
            isCut |= found.Rows.Count > Most - rows.Count;
            rows.AddRange(found.Rows.Take(Most - rows.Count));
        }
        var note = isCut ? $"致命在前，只列前 {Most} 条；全部问题见 perfeval findings" : $"致命在前，共 {rows.Count} 条";
        return new ExportSheet("findings", "问题清单", note, new ResultTable(found!.Columns, [.. rows.Select(Readable)]).Pick(Columns));

        object?[] Readable(object?[] row)
        {
            var copy = (object?[])row.Clone();
            var at = found.Columns.Select((column, index) => (column.Name, index)).Single(one => one.Name == "severity").index;
            copy[at] = copy[at] switch { "fatal" => "致命", "warning" => "警告", "info" => "提示", var other => other };
            return copy;
        }
    }
}
