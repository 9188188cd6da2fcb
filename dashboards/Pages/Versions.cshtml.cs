using Microsoft.AspNetCore.Mvc;
using PerfEval.Dashboards.Display;
using PerfEval.Dashboards.Site;
using PerfEval.Warehouse.Engine;

namespace PerfEval.Dashboards.Pages;

/// <summary>Versions: which projects have several forms for a year, what differs between two of them cell by cell, and which one counts.</summary>
public sealed class VersionsModel(WarehouseSession session) : WarehousePage(session)
{
    private const string Changes = "version_changes";

    /// <summary>The project; null for the list of all.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Project { get; set; }

    /// <summary>The older form to compare; null for the one before the newest.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Left { get; set; }

    /// <summary>The newer form to compare; null for the newest.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Right { get; set; }

    /// <summary>True for only the questions that are open.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Open { get; set; }

    /// <summary>The page of the list in the query string.</summary>
    [BindProperty(SupportsGet = true, Name = "p")]
    public int? PageNumber { get; set; }

    /// <summary>Projects and years with several forms: the list without a project, one entry with one.</summary>
    public IReadOnlyList<IReadOnlyList<ResultRow>> Groups { get; private set; } = [];

    /// <summary>Where in the list this page is.</summary>
    public PageOf? Pages { get; private set; }

    /// <summary>What differs: heading and rows, by part of the form.</summary>
    public IReadOnlyList<(string Heading, IReadOnlyList<ResultRow> Rows)> Differences { get; private set; } = [];

    /// <summary>Address of the page where a decision about a form is looked at.</summary>
    public static string Decide(string what, ResultRow form) =>
        $"/decide?what={what}&key={Uri.EscapeDataString($"{form.Text("document_key")}/{form.Text("form_ordinal")}")}";

    /// <inheritdoc/>
    protected override IActionResult Load(WarehouseReader reader)
    {
        if (Project is null)
        {
            var all = Grouped(ResultRow.Of(reader.Read("version_list")));
            var asked = Open ? all.Where(group => group.Any(form => form.Text("version_state") == "contested")).ToList() : all;
            Pages = PageOf.Of(PageNumber, asked.Count, "组", AddressWithout("p"));
            Groups = [.. asked.Skip((Pages.Number - 1) * PageOf.Size).Take(PageOf.Size)];
            return Page();
        }

        var where = new Dictionary<string, object?> { ["project_key"] = Project };
        if (int.TryParse(YearValue, out var year))
        {
            where["year"] = year;
        }

        Groups = Grouped(ResultRow.Of(reader.Read("version_list", where)));
        if (Groups.Count == 0)
        {
            return NotFound();
        }

        Choose(Groups[0]);
        Differences = Left is null || Right is null ? [] : Compare(reader);
        return Page();
    }

    private static List<IReadOnlyList<ResultRow>> Grouped(IEnumerable<ResultRow> forms) =>
        [.. forms.GroupBy(form => (form.Text("project_key"), form.Text("year"))).Select(group => (IReadOnlyList<ResultRow>)[.. group])];

    private void Choose(IReadOnlyList<ResultRow> forms)
    {
        Right ??= (forms.FirstOrDefault(form => form.Text("version_state") == "current" && form["previous_key"] is not null) ?? forms[^1]).Text("evaluation_key");
        Left ??= forms.FirstOrDefault(form => form.Text("evaluation_key") == Right)?.Text("previous_key");
    }

    private List<(string Heading, IReadOnlyList<ResultRow> Rows)> Compare(WarehouseReader reader)
    {
        var rows = ResultRow.Of(reader.Query(Changes, new Dictionary<string, string> { ["left_form"] = Left!, ["right_form"] = Right! }));
        return
        [
            .. new[] { ("head", "表头、目标和总分"), ("funds", "资金"), ("indicators", "指标"), ("finding", "核对发现的问题") }
                .Select(part => (part.Item2, (IReadOnlyList<ResultRow>)[.. rows.Where(row => row.Text("part") == part.Item1)])),
        ];
    }
}
