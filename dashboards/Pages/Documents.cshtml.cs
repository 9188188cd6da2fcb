using Microsoft.AspNetCore.Mvc;
using PerfEval.Dashboards.Display;
using PerfEval.Dashboards.Site;
using PerfEval.Warehouse.Engine;

namespace PerfEval.Dashboards.Pages;

/// <summary>文档: what was read, what was not, and why.</summary>
public sealed class DocumentsModel(WarehouseSession session) : WarehousePage(session)
{
    /// <summary>extracted, partial, no_form or unreadable; null for all.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Status { get; set; }

    /// <summary>True for only the documents that wait for a person to decide between them.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Contested { get; set; }

    /// <summary>A text in the file's name or path.</summary>
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    /// <summary>The order in the query string.</summary>
    [BindProperty(SupportsGet = true, Name = "sort")]
    public string? SortValue { get; set; }

    /// <summary>The page in the query string.</summary>
    [BindProperty(SupportsGet = true, Name = "p")]
    public int? PageNumber { get; set; }

    /// <summary>How many documents have each status.</summary>
    public IReadOnlyList<(string Status, int Count)> Statuses { get; private set; } = [];

    /// <summary>The documents of this page.</summary>
    public TableView? Documents { get; private set; }

    /// <summary>Where in the list this page is.</summary>
    public PageOf? Pages { get; private set; }

    /// <summary>Why documents gave no form, or only a part.</summary>
    public TableView? Reasons { get; private set; }

    /// <inheritdoc/>
    protected override IActionResult Load(WarehouseReader reader)
    {
        var all = reader.Read("document_list");
        Statuses = [.. ResultRow.Of(all).GroupBy(row => row.Text("status") ?? "").Select(group => (group.Key, group.Count())).OrderBy(entry => entry.Key)];
        var found = Filter.ByText(Filter.ByValue(all, "status", Status), Text, "file_name", "source_path");
        found = Contested ? found with { Rows = [.. ResultRow.Of(found).Where(row => row.Whole("contested_form_count") > 0).Select(row => row.Values)] } : found;
        var sorting = Sorting.Of(SortValue, "-received_at", all, AddressWithout("sort", "p"));
        Pages = PageOf.Of(PageNumber, found.Rows.Count, "个文件", AddressWithout("p"));
        Documents = new TableView(Pages.Of(sorting.Apply(found)))
        {
            Only = ["file_name", "format", "status", "form_count", "contested_form_count", "problem_count", "state", "received_at"],
            Sorting = sorting,
            WhenEmpty = "没有符合条件的文件。",
        };
        Reasons = new TableView(WhyNotRead(reader, all)) { Only = ["file_name", "form_ordinal", "message", "location"], WhenEmpty = "没有读不出来的内容。" };
        return Page();
    }

    /// <summary>What kept documents from being read: errors, and everything said about a document without a form.</summary>
    private static ResultTable WhyNotRead(WarehouseReader reader, ResultTable documents)
    {
        var unread = ResultRow.Of(documents).Where(row => row.Text("status") is "unreadable" or "no_form").Select(row => row.Text("document_key")).ToHashSet();
        var problems = reader.Read("problem_list", orderBy: "file_name, form_ordinal, problem_no");
        var reasons = ResultRow.Of(problems).Where(row => row.Text("severity") == "error" || unread.Contains(row.Text("document_key")));
        return problems with { Rows = [.. reasons.Take(PageOf.Size).Select(row => row.Values)] };
    }
}
