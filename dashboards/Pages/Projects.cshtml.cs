using Microsoft.AspNetCore.Mvc;
using PerfEval.Dashboards.Display;
using PerfEval.Dashboards.Site;
using PerfEval.Warehouse.Engine;

namespace PerfEval.Dashboards.Pages;

/// <summary>项目: every project with the years it has forms for.</summary>
public sealed class ProjectsModel(WarehouseSession session) : WarehousePage(session)
{
    /// <summary>A text in name, code or unit.</summary>
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    /// <summary>A department, or null for all.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Department { get; set; }

    /// <summary>The order in the query string.</summary>
    [BindProperty(SupportsGet = true, Name = "sort")]
    public string? SortValue { get; set; }

    /// <summary>The page in the query string.</summary>
    [BindProperty(SupportsGet = true, Name = "p")]
    public int? PageNumber { get; set; }

    /// <summary>Departments to choose from.</summary>
    public IReadOnlyList<string> Departments { get; private set; } = [];

    /// <summary>The projects of this page.</summary>
    public TableView? Projects { get; private set; }

    /// <summary>Where in the list this page is.</summary>
    public PageOf? Pages { get; private set; }

    /// <inheritdoc/>
    protected override IActionResult Load(WarehouseReader reader)
    {
        var all = reader.Read("project_list");
        Departments = ValueOrder.Names(ResultRow.Of(all).Select(row => row.Text("department")));
        var found = Filter.ByText(Filter.ByValue(all, "department", Department), Text, "project_name", "project_code", "implementing_unit", "department");
        var sorting = Sorting.Of(SortValue, "project_name", all, AddressWithout("sort", "p"));
        Pages = PageOf.Of(PageNumber, found.Rows.Count, "个项目", AddressWithout("p"));
        Projects = new TableView(Pages.Of(sorting.Apply(found))) { Sorting = sorting, WhenEmpty = "没有符合条件的项目。" };
        return Page();
    }
}
