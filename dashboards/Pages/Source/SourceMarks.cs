using PerfEval.Dashboards.Display;
using PerfEval.Etl.Corrections;
using PerfEval.Warehouse.Engine;
using PerfEval.Warehouse.Lake;

namespace PerfEval.Dashboards.Pages.Source;

/// <summary>What was made of the cells of a document: which field a cell was read as, which cells are in doubt, and which were corrected.</summary>
public sealed class SourceMarks
{
    private readonly Dictionary<string, string> fields = [];
    private readonly Dictionary<string, FieldKey> keys = [];
    private readonly Dictionary<string, string> doubts = [];
    private readonly Dictionary<string, string> corrections = [];

    /// <summary>The marks of a document, from its forms, funds, indicators and report, its problems, repairs and corrections.</summary>
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
            var ordinal = (int)form.Whole("form_ordinal")!;
            marks.AddForm(ordinal, form, line => new FieldKey(documentKey, ordinal, FieldKey.Head, null, line));
            foreach (var fund in ResultRow.Of(reader.Read("fct_fund", evaluation)))
            {
                marks.AddForm(ordinal, fund, field => new FieldKey(documentKey, ordinal, FieldKey.Funds, (int?)fund.Whole("fund_no"), field));
            }

            foreach (var row in ResultRow.Of(reader.Read("fct_indicator_score", evaluation, "row_no")))
            {
                marks.AddForm(ordinal, row, field => new FieldKey(documentKey, ordinal, FieldKey.Indicators, (int?)row.Whole("row_no"), field));
            }
        }

        marks.AddReport([.. ResultRow.Of(reader.Read("stg_report", document)), .. ResultRow.Of(reader.Read("fct_report_item", document, "item_no"))]);
        foreach (var row in doubtful.Where(row => row.Has("location") && row["location"] is not null))
        {
            marks.doubts.TryAdd(SourceRange.Of(row.Text("location")!).First, row.Text("message") ?? $"读取时修正：“{row.Text("was")}” → “{row.Text("now")}”");
        }

        foreach (var row in ResultRow.Of(reader.Read("correction_list", document)).Where(row => row["location"] is not null))
        {
            marks.corrections.TryAdd(SourceRange.Of(row.Text("location")!).First, CorrectionNotes.Sentence(row));
        }

        return marks;
    }

    /// <summary>What the cell was read as; null for a cell that was not read.</summary>
    public string? FieldAt(string address) => fields.GetValueOrDefault(address);

    /// <summary>The field that the cell was read as, where a person may correct it.</summary>
    public FieldKey? KeyAt(string address) => keys.GetValueOrDefault(address);

    /// <summary>Why the cell is in doubt; null for a cell that is not.</summary>
    public string? DoubtAt(string address) => doubts.GetValueOrDefault(address);

    /// <summary>What the cell was corrected to, by whom and why; null for a cell that was not.</summary>
    public string? CorrectionAt(string address) => corrections.GetValueOrDefault(address);

    private void AddForm(int ordinal, ResultRow row, Func<string, FieldKey> keyOf)
    {
        foreach (var (name, (_, location)) in CellTexts.Of(row))
        {
            var (address, key) = (SourceRange.Of(location ?? "").First, keyOf(name));
            if (fields.TryAdd(address, $"第 {ordinal} 张表 · {FieldNames.Of(name)}") && CorrectableField.Find(key) is not null)
            {
                keys[address] = key;
            }
        }
    }

    private void AddReport(IEnumerable<ResultRow> rows)
    {
        foreach (var (name, (_, location)) in rows.SelectMany(CellTexts.Of))
        {
            fields.TryAdd(SourceRange.Of(location ?? "").First, $"自评报告 · {FieldNames.Of(name)}");
        }
    }
}
