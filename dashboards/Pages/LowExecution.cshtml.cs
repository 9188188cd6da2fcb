using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using PerfEval.Dashboards.Charts;
using PerfEval.Dashboards.Display;
using PerfEval.Dashboards.Site;
using PerfEval.Warehouse.Engine;

namespace PerfEval.Dashboards.Pages;

/// <summary>低执行项目: which projects did not spend their budget, and how much was left.</summary>
public sealed class LowExecutionModel(WarehouseSession session, ChartCatalog charts) : WarehousePage(session)
{
    /// <summary>The threshold in the query string, percent points.</summary>
    [BindProperty(SupportsGet = true, Name = "threshold")]
    public string? ThresholdValue { get; set; }

    /// <summary>The order in the query string.</summary>
    [BindProperty(SupportsGet = true, Name = "sort")]
    public string? SortValue { get; set; }

    /// <summary>The page of the table in the query string.</summary>
    [BindProperty(SupportsGet = true, Name = "p")]
    public int? PageNumber { get; set; }

    /// <summary>The threshold, percent points.</summary>
    public decimal Threshold { get; private set; }

    /// <summary>The chart.</summary>
    public ChartView? Chart { get; private set; }

    /// <summary>The projects of this page.</summary>
    public TableView? Projects { get; private set; }

    /// <summary>Where in the list this page is.</summary>
    public PageOf? Pages { get; private set; }

    /// <summary>The address of the same list as a file, all its pages.</summary>
    /// <param name="format">xlsx, csv or json.</param>
    public string File(string format) => LowExecutionThreshold.File(format, Year, Threshold);

    /// <inheritdoc/>
    protected override IActionResult Load(WarehouseReader reader)
    {
        ChooseYear(reader, allowsAll: true);
        Threshold = LowExecutionThreshold.Of(reader, ThresholdValue);
        Chart = ChartView.Of(charts, "low_execution", reader,
            KeyValuePair.Create("year", Year.Value), KeyValuePair.Create("threshold", Threshold.ToString(CultureInfo.InvariantCulture))) with { Table = null };
        var table = Chart.Definition.Table;
        var sorting = Sorting.Of(SortValue, "execution_rate_pct", table, AddressWithout("sort", "p"));
        Pages = PageOf.Of(PageNumber, table.Rows.Count, "个项目", AddressWithout("p"));
        Projects = new TableView(Pages.Of(sorting.Apply(table)))
        {
            Only = ["year", "project_name", "department", "implementing_unit", "initial_yuan", "annual_yuan", "executed_yuan", "unspent_yuan", "execution_rate_pct", "total_score", "deviation_text", "file_name"],
            Sorting = sorting,
            WhenEmpty = $"{Year.Label}没有执行率低于 {Figures.Number(Threshold)}% 的项目。",
        };
        return Page();
    }
}
