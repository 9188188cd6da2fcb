using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using PerfEval.Dashboards.Display;
using PerfEval.Dashboards.Site;
using PerfEval.Warehouse.Engine;

namespace PerfEval.Dashboards.Pages;

/// <summary>问题清单: what the rules found, form by form, with the sentence that the unit can act on and the cell it stands in.</summary>
public sealed class FindingsModel(WarehouseSession session) : WarehousePage(session)
{
    private const string Search = "finding_search";

    /// <summary>Forms on a page, as the analysis has it.</summary>
    private const int FormsOnPage = 20;

    /// <summary>fatal, warning, info, or null for all.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Severity { get; set; }

    /// <summary>What findings may have come to, as the filter offers it; <c>new</c> for those of the last documents, <c>all</c> with false alarms.</summary>
    public static IReadOnlyList<string> Statuses { get; } = ["all", "new", "open", "confirmed", "false_alarm", "fixed", "reopened"];

    /// <summary>One of <see cref="Statuses"/>, or null for those that the overview counts: all but false alarms.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Status { get; set; }

    /// <summary>A rule's id, or null for all.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Rule { get; set; }

    /// <summary>A department, or null for all.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Department { get; set; }

    /// <summary>A text in project, file, sentence or values; null for all.</summary>
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    /// <summary>fail (the default) or undetermined.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Verdict { get; set; }

    /// <summary>The page in the query string.</summary>
    [BindProperty(SupportsGet = true, Name = "p")]
    public int? PageNumber { get; set; }

    /// <summary>The forms of this page with their findings.</summary>
    public IReadOnlyList<FormFindings> Forms { get; private set; } = [];

    /// <summary>How many findings there are on all pages.</summary>
    public long FindingCount { get; private set; }

    /// <summary>Where in the list this page is.</summary>
    public PageOf? Pages { get; private set; }

    /// <summary>Rules to choose from: id and title, with their counts.</summary>
    public IReadOnlyList<ResultRow> Rules { get; private set; } = [];

    /// <summary>Departments to choose from.</summary>
    public IReadOnlyList<string> Departments { get; private set; } = [];

    /// <summary>The address of the same list as a file, all its pages.</summary>
    /// <param name="format">xlsx, csv or json.</param>
    public string File(string format) => $"/analyses/{Search}.{format}" +
        QueryString.Create(Parameters().Append(new("form_limit", "1000000")).Select(pair => KeyValuePair.Create(pair.Key, (string?)pair.Value)));

    /// <inheritdoc/>
    protected override IActionResult Load(WarehouseReader reader)
    {
        ChooseYear(reader, allowsAll: true);
        Rules = [.. ResultRow.Of(reader.Read("finding_counts")).Where(row => row.Number("fails") > 0 || row.Number("undetermined") > 0)
            .OrderBy(row => Severities.Rank(row.Text("severity"))).ThenByDescending(row => row.Number("fails"))];
        Departments = ValueOrder.Names(ResultRow.Of(reader.Read("execution_rate_by_department")).Select(row => row.Text("department")));
        var parameters = Parameters();
        parameters["page_no"] = Math.Clamp(PageNumber ?? 1, 1, int.MaxValue).ToString(CultureInfo.InvariantCulture);
        var rows = ResultRow.Of(reader.Query(Search, parameters));
        Forms = FormFindings.Of(rows);
        FindingCount = rows is [var first, ..] ? first.Whole("all_findings") ?? 0 : 0;
        Pages = PageOf.Of(PageNumber, rows is [var any, ..] ? any.Whole("all_forms") ?? 0 : 0, "张表", AddressWithout("p"), FormsOnPage);
        return Page();
    }

    private Dictionary<string, string> Parameters()
    {
        var parameters = new Dictionary<string, string> { ["year_scope"] = Year.Value, ["verdict"] = Verdict ?? "fail" };
        foreach (var (name, value) in new[] { ("severity", Severity), ("status", Status), ("rule", Rule), ("department", Department), ("words", Text?.Trim()) })
        {
            if (!string.IsNullOrEmpty(value))
            {
                parameters[name] = value;
            }
        }

        return parameters;
    }
}
