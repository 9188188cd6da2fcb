using Microsoft.AspNetCore.Mvc;
using PerfEval.Dashboards.Charts;
using PerfEval.Dashboards.Display;
using PerfEval.Dashboards.Site;
using PerfEval.Warehouse.Engine;

namespace PerfEval.Dashboards.Pages;

/// <summary>得分分布: how scores are spread, and whether they follow the money.</summary>
public sealed class ScoresModel(WarehouseSession session, ChartCatalog charts) : WarehousePage(session)
{
    /// <summary>The order in the query string.</summary>
    [BindProperty(SupportsGet = true, Name = "sort")]
    public string? SortValue { get; set; }

    /// <summary>The page of the table in the query string.</summary>
    [BindProperty(SupportsGet = true, Name = "p")]
    public int? PageNumber { get; set; }

    /// <summary>Scores by points and grade.</summary>
    public ChartView? Distribution { get; private set; }

    /// <summary>Scores just above the lines of the grades.</summary>
    public ChartView? Bunching { get; private set; }

    /// <summary>How grades moved from the year before.</summary>
    public TableView? Shifts { get; private set; }

    /// <summary>Equal totals within a unit.</summary>
    public TableView? Repeated { get; private set; }

    /// <summary>Scores against execution.</summary>
    public ChartView? Versus { get; private set; }

    /// <summary>The projects, the widest gap first.</summary>
    public TableView? Gaps { get; private set; }

    /// <summary>Where in the list this page is.</summary>
    public PageOf? Pages { get; private set; }

    /// <inheritdoc/>
    protected override IActionResult Load(WarehouseReader reader)
    {
        ChooseYear(reader, allowsAll: false);
        var year = KeyValuePair.Create("year", Year.Value);
        Distribution = ChartView.Of(charts, "score_distribution", reader, year);
        Bunching = ChartView.Of(charts, "score_bunching", reader, year);
        Shifts = new TableView(reader.Read("grade_shifts", Year.Where)) { WhenEmpty = "上年没有可以比较的项目。" };
        Repeated = new TableView(reader.Read("repeated_totals", Year.Where)) { WhenEmpty = "没有总得分相同的项目。" };
        Versus = ChartView.Of(charts, "execution_versus_score", reader, year) with { Table = null };
        var table = Versus.Definition.Table;
        var sorting = Sorting.Of(SortValue, "-gap_pct", table, AddressWithout("sort", "p"));
        Pages = PageOf.Of(PageNumber, table.Rows.Count, "个项目", AddressWithout("p"));
        Gaps = new TableView(Pages.Of(sorting.Apply(table)))
        {
            Only = ["project_name", "department", "annual_yuan", "execution_rate_pct", "total_score", "score_share_pct", "gap_pct", "file_name"],
            Sorting = sorting,
        };
        return Page();
    }
}
