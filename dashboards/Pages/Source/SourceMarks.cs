using System.Text.Json;
using PerfEval.Dashboards.Display;
using PerfEval.Warehouse.Engine;

namespace PerfEval.Dashboards.Pages.Source;

/// <summary>What was made of the cells of a document: which field a cell was read as, and which cells are in doubt.</summary>
public sealed class SourceMarks
{
    private const int AddressInCell = 1;
    private readonly Dictionary<string, string> fields = [];
    private readonly Dictionary<string, string> doubts = [];

    /// <summary>The marks of a document, from its forms, funds, indicators and report, its problems and repairs.</summary>
    /// <param name="reader">The warehouse.</param>
    /// <param name="documentKey">The document.</param>
    /// <param name="doubtful">Problems and repairs of the document.</param>
    public static SourceMarks Read(WarehouseReader reader, string documentKey, IEnumerable<ResultRow> doubtful)
    {
        var marks = new SourceMarks();
        var document = new Dictionary<string, object?> { ["document_key"] = documentKey };
        foreach (var form in ResultRow.Of(reader.Read("fct_evaluation", document, "form_ordinal")))
        {
            var evaluation = new Dictionary<string, object?> { ["evaluation_key"] = form.Text("evaluation_key") };
            marks.AddFields($"第 {form.Text("form_ordinal")} 张表", [form, .. ResultRow.Of(reader.Read("fct_fund", evaluation)), .. ResultRow.Of(reader.Read("fct_indicator_score", evaluation, "row_no"))]);
        }

        marks.AddFields("自评报告", [.. ResultRow.Of(reader.Read("stg_report", document)), .. ResultRow.Of(reader.Read("fct_report_item", document, "item_no"))]);
        foreach (var row in doubtful.Where(row => row.Has("location") && row["location"] is not null))
        {
            marks.doubts.TryAdd(SourceRange.Of(row.Text("location")!).First, row.Text("message") ?? $"读取时修正：“{row.Text("was")}” → “{row.Text("now")}”");
        }

        return marks;
    }

    /// <summary>What the cell was read as; null for a cell that was not read.</summary>
    public string? FieldAt(string address) => fields.GetValueOrDefault(address);

    /// <summary>Why the cell is in doubt; null for a cell that is not.</summary>
    public string? DoubtAt(string address) => doubts.GetValueOrDefault(address);

    private void AddFields(string owner, IEnumerable<ResultRow> rows)
    {
        foreach (var row in rows.Where(row => row["cells"] is not null))
        {
            using var cells = JsonDocument.Parse(row.Text("cells")!);
            foreach (var cell in cells.RootElement.EnumerateObject())
            {
                fields.TryAdd(SourceRange.Of(cell.Value[AddressInCell].GetString() ?? "").First, $"{owner} · {FieldNames.Of(cell.Name)}");
            }
        }
    }
}
