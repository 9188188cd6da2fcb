using Microsoft.AspNetCore.Mvc;
using PerfEval.Dashboards.Display;
using PerfEval.Dashboards.Site;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Jobs.Engine;
using PerfEval.Etl.Rosters;
using PerfEval.Warehouse;
using PerfEval.Warehouse.Engine;

namespace PerfEval.Dashboards.Pages;

/// <summary>应报与已报: the list of who must report, and who has not.</summary>
public sealed class CoverageModel(WarehouseSession session, Workspace workspace, IJobScheduler scheduler) : WarehousePage(session)
{
    private const int EarliestYear = 1990;
    private const int LatestYear = 2200;
    private static readonly string[] Named = ["missing", "doubtful", "filed", "unlisted", "new", "ended"];

    /// <summary>missing, doubtful, filed, unlisted, new or ended; null for all.</summary>
    [BindProperty(SupportsGet = true)]
    public string? State { get; set; }

    /// <summary>A department's full name; null for all.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Department { get; set; }

    /// <summary>The page in the query string.</summary>
    [BindProperty(SupportsGet = true, Name = "p")]
    public int? PageNumber { get; set; }

    /// <summary>What became of the list that was just sent; null where none was.</summary>
    public RosterReading? Reading { get; private set; }

    /// <summary>The year that it was sent for.</summary>
    public int? Due { get; private set; }

    /// <summary>The lists in force.</summary>
    public TableView? Rosters { get; private set; }

    /// <summary>Years that have anything due or filed, newest first.</summary>
    public IReadOnlyList<string> DueYears { get; private set; } = [];

    /// <summary>How many are in each state in the year.</summary>
    public IReadOnlyList<(string State, int Count)> States { get; private set; } = [];

    /// <summary>True where the year has a list: without one, nothing says that a new project is missing.</summary>
    public bool HasRoster => Rosters?.Rows.Any(roster => roster.Text("year") == Shown) == true;

    /// <summary>The departments of the year.</summary>
    public TableView? Departments { get; private set; }

    /// <summary>What is due, one by one, missing ones first.</summary>
    public TableView? Items { get; private set; }

    /// <summary>Where in the list this page is.</summary>
    public PageOf? Pages { get; private set; }

    /// <summary>The year shown.</summary>
    public string? Shown { get; private set; }

    /// <summary>The address of the items shown as a file, all pages.</summary>
    /// <param name="format">xlsx, csv or json.</param>
    public string File(string format) => $"/analyses/coverage.{format}" +
        QueryString.Create(new Dictionary<string, string?> { ["year"] = Shown, ["state"] = State, ["department"] = Department }.Where(pair => !string.IsNullOrEmpty(pair.Value)));

    /// <summary>Takes a list in and has the warehouse loaded anew.</summary>
    /// <param name="list">The list.</param>
    /// <param name="due">The year of the forms that are due.</param>
    /// <param name="who">Who imports it.</param>
    public async Task<IActionResult> OnPostAsync(IFormFile? list, int? due, string? who)
    {
        if (list is not { Length: > 0 } || due is not (>= EarliestYear and <= LatestYear) || string.IsNullOrWhiteSpace(who))
        {
            return BadRequest();
        }

        using var bytes = new MemoryStream();
        await list.CopyToAsync(bytes);
        var document = new SourceDocument(Path.GetFileName(list.FileName), bytes.ToArray(), DateTime.UtcNow);
        (Due, Reading) = (due, new RosterImport(workspace).Run(document, due.Value, who.Trim()));
        if (Reading.IsUsable)
        {
            await scheduler.RunNow("load");
        }

        return OnGet();
    }

    /// <inheritdoc/>
    protected override IActionResult Load(WarehouseReader reader)
    {
        Rosters = new TableView(reader.Read("roster_list", orderBy: "year desc")) { WhenEmpty = "还没有导入过名单：没有名单时，以上年报过的项目为应报。" };
        var departments = reader.Read("coverage_by_department");
        DueYears = [.. ResultRow.Of(departments).Select(row => row.Text("year")!).Distinct().OrderDescending(StringComparer.Ordinal)];
        Shown = YearValue is { } asked && DueYears.Contains(asked) ? asked : DueYears.FirstOrDefault();
        if (Shown is null)
        {
            return Page();
        }

        Departments = new TableView(Filter.ByValue(departments, "year", Shown)) { Only = [.. departments.Columns.Select(column => column.Name).Where(name => name != "year")] };
        var all = reader.Query("coverage", new Dictionary<string, string> { ["year"] = Shown });
        States = [.. Named.Select(state => (state, ResultRow.Of(all).Count(row => row.Text("coverage_state") == state))).Where(entry => entry.Item2 > 0)];
        var found = Filter.ByValue(Filter.ByValue(all, "coverage_state", State), "department", Department);
        Pages = PageOf.Of(PageNumber, found.Rows.Count, "项", AddressWithout("p"));
        Items = new TableView(Pages.Of(found))
        {
            Only = ["coverage_state", "department", "unit", "project_name", "project_code", "coverage_basis", "file_name", "candidate", "last_file_name", "roster_location"],
        };
        return Page();
    }
}
