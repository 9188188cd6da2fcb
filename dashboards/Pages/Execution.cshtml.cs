using Microsoft.AspNetCore.Mvc;
using PerfEval.Dashboards.Charts;
using PerfEval.Dashboards.Display;
using PerfEval.Dashboards.Site;
using PerfEval.Warehouse.Engine;

namespace PerfEval.Dashboards.Pages;

/// <summary>执行率: by year, by department, by range.</summary>
public sealed class ExecutionModel(WarehouseSession session, ChartCatalog charts) : WarehousePage(session)
{
    /// <summary>The page's charts in order.</summary>
    public IReadOnlyList<ChartView> Charts { get; private set; } = [];

    /// <summary>The departments of the year.</summary>
    public TableView? Departments { get; private set; }

    /// <summary>The order of the departments in the query string.</summary>
    [BindProperty(SupportsGet = true, Name = "sort")]
    public string? SortValue { get; set; }

    /// <inheritdoc/>
    protected override IActionResult Load(WarehouseReader reader)
    {
        ChooseYear(reader, allowsAll: false);
        var year = KeyValuePair.Create("year", Year.Value);
        var departments = ChartView.Of(charts, "execution_by_department", reader, year);
        Charts = [ChartView.Of(charts, "execution_by_year", reader), ChartView.Of(charts, "execution_bins", reader, year), departments with { Table = null }];
        var sorting = Sorting.Of(SortValue, "execution_rate_weighted_pct", departments.Definition.Table, AddressWithout("sort"));
        Departments = new TableView(sorting.Apply(departments.Definition.Table)) { Sorting = sorting };
        return Page();
    }
}
