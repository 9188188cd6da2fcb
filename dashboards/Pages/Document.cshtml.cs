using Microsoft.AspNetCore.Mvc;
using PerfEval.Dashboards.Display;
using PerfEval.Dashboards.Pages.Fields;
using PerfEval.Dashboards.Pages.Source;
using PerfEval.Dashboards.Site;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Jobs.Engine;
using PerfEval.Warehouse;
using PerfEval.Warehouse.Engine;
using PerfEval.Warehouse.Lake;

namespace PerfEval.Dashboards.Pages;

/// <summary>One document: its forms, what was in doubt or put right, and the source itself with the cells marked that were read.</summary>
public sealed class DocumentModel(WarehouseSession session, Workspace workspace, IJobScheduler scheduler) : WarehousePage(session)
{
    /// <summary>The document's SHA-256.</summary>
    [BindProperty(SupportsGet = true)]
    public string Key { get; set; } = "";

    /// <summary>The address that a figure led to.</summary>
    [BindProperty(SupportsGet = true, Name = "at")]
    public string? Asked { get; set; }

    /// <summary>The part of a long source.</summary>
    [BindProperty(SupportsGet = true, Name = "p")]
    public int? Part { get; set; }

    /// <summary>True right after somebody withdrew or restored it.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Decided { get; set; }

    /// <summary>The document's row of the list.</summary>
    public ResultRow? Document { get; private set; }

    /// <summary>Its forms.</summary>
    public TableView? Forms { get; private set; }

    /// <summary>The form whose fields are shown; the only one where nothing is asked for.</summary>
    [BindProperty(SupportsGet = true, Name = "form")]
    public int? FormOrdinal { get; set; }

    /// <summary>How many forms it has.</summary>
    public int FormCount => Forms?.Rows.Count ?? 0;

    /// <summary>The fields of the form that was asked for; null where none was.</summary>
    public FormFields? Fields { get; private set; }

    /// <summary>What people corrected in it.</summary>
    public TableView? Corrections { get; private set; }

    /// <summary>What the rules found in its current forms.</summary>
    public IReadOnlyList<FormFindings> Findings { get; private set; } = [];

    /// <summary>What they found in its forms that are counted nowhere: contested, replaced, not chosen, withdrawn.</summary>
    public IReadOnlyList<FormFindings> Uncounted { get; private set; } = [];

    /// <summary>What was met in reading it.</summary>
    public TableView? Problems { get; private set; }

    /// <summary>What was put right in reading it.</summary>
    public TableView? Repairs { get; private set; }

    /// <summary>Its narrative report against its forms.</summary>
    public TableView? Reconciliation { get; private set; }

    /// <summary>The source; null where it could not be read as cells.</summary>
    public SourceView? Source { get; private set; }

    /// <summary>Keeps a decision about the document and has the warehouse loaded anew.</summary>
    /// <param name="what"><c>document.withdraw</c> or <c>document.restore</c>.</param>
    /// <param name="who">Who decides.</param>
    /// <param name="reason">Why.</param>
    public async Task<IActionResult> OnPostAsync(string? what, string? who, string? reason)
    {
        if (what is not (Decision.Withdraw or Decision.Restore) || string.IsNullOrWhiteSpace(who) || string.IsNullOrWhiteSpace(reason))
        {
            return BadRequest();
        }

        new DecisionLog(workspace).Append(Decision.Now(who.Trim(), what, Key, reason.Trim()));
        await scheduler.RunNow("load");
        return RedirectToPage(new { key = Key, decided = true });
    }

    /// <inheritdoc/>
    protected override IActionResult Load(WarehouseReader reader)
    {
        var document = new Dictionary<string, object?> { ["document_key"] = Key };
        Document = ResultRow.Of(reader.Read("document_list", document)).FirstOrDefault();
        if (Document is null)
        {
            return NotFound();
        }

        Forms = new TableView(reader.Read("fct_evaluation", document, "form_ordinal"))
        {
            Only = ["form_ordinal", "project_name", "year", "form_kind", "version_state", "department", "initial_yuan", "annual_yuan", "executed_yuan", "execution_rate_pct", "total_score", "grade"],
            WhenEmpty = "没有读出自评表。",
        };
        Corrections = new TableView(reader.Read("correction_list", document)) { Only = ["field", "state", "form_ordinal", "line_no", "line_label", "printed", "typed", "who", "reason", "decided_at", "location"] };
        Fields = FieldLine.Of(reader, Key, FormOrdinal ?? (FormCount == 1 ? 1 : 0)) is { Count: > 0 } lines ? FormFields.Of(FormOrdinal ?? 1, lines) : null;
        Findings = FormFindings.ByForm(ResultRow.Of(reader.Read("finding_list", document, "form_ordinal, row_no")));
        Uncounted = FormFindings.ByForm(ResultRow.Of(reader.Read("uncounted_findings", document, "form_ordinal, row_no")));
        Problems = new TableView(reader.Read("problem_list", document, "form_ordinal, problem_no")) { Only = ["severity", "form_ordinal", "row_no", "message", "location"], WhenEmpty = "读取时没有发现问题。" };
        Repairs = new TableView(reader.Read("repair_list", document, "form_ordinal, repair_no")) { Only = ["form_ordinal", "row_no", "field", "rule", "was", "now", "confidence", "location"], WhenEmpty = "读取时没有修正过任何值。" };
        Reconciliation = new TableView(reader.Read("report_reconciliation", document, "item_no, measure"))
        {
            Only = ["item_no", "item_name", "measure", "form_ordinal", "report_value", "form_value", "row_sum_value", "difference", "verdict", "odd_one", "location"],
        };
        Source = ReadSource(SourceMarks.Read(reader, Key, [.. Problems.Rows, .. Repairs.Rows]));
        return Page();
    }

    private SourceView? ReadSource(SourceMarks marks)
    {
        if (!System.IO.File.Exists(Path.Combine(workspace.Sources, Key[..2], Key)))
        {
            return null;
        }

        var source = new SourceDocument(Document!.Text("source_path") ?? "", new SourceStore(workspace).Get(Key), DateTime.UnixEpoch);
        var content = new DocumentReaders().Read(source);
        return content.Grids.Count == 0 ? null : SourceView.Of(content, marks, Asked, Part, AddressWithout("at", "p"));
    }
}
