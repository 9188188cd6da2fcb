using Microsoft.AspNetCore.Mvc;
using PerfEval.Dashboards.Charts;
using PerfEval.Dashboards.Display;
using PerfEval.Dashboards.Site;
using PerfEval.Warehouse.Engine;

namespace PerfEval.Dashboards.Pages;

/// <summary>概览: the year in a few figures, and what needs attention first.</summary>
public sealed class IndexModel(WarehouseSession session, ChartCatalog charts) : WarehousePage(session)
{
    private const int FewProjects = 5;
    private const int FewRules = 8;

    /// <summary>The year's row of the overview.</summary>
    public ResultRow? Overview { get; private set; }

    /// <summary>Budget and execution over the years.</summary>
    public ChartView? ByYear { get; private set; }

    /// <summary>Projects by range of the rate.</summary>
    public ChartView? Bins { get; private set; }

    /// <summary>The projects with the lowest rates.</summary>
    public TableView? Lowest { get; private set; }

    /// <summary>The rules that found most, fatal ones first.</summary>
    public TableView? Rules { get; private set; }

    /// <inheritdoc/>
    protected override IActionResult Load(WarehouseReader reader)
    {
        ChooseYear(reader, allowsAll: false);
        Overview = ResultRow.Of(reader.Read("overview", Year.Where)).FirstOrDefault();
        ByYear = ChartView.Of(charts, "execution_by_year", reader);
        Bins = ChartView.Of(charts, "execution_bins", reader, KeyValuePair.Create("year", Year.Value));
        var lowest = reader.Read("low_execution_projects", Year.Where, "execution_rate_pct", FewProjects);
        Lowest = new TableView(lowest)
        {
            Only = ["project_name", "department", "annual_yuan", "executed_yuan", "execution_rate_pct", "total_score"],
            WhenEmpty = "本年度没有执行率低于阈值的项目。",
        };
        Rules = new TableView(TopRules(reader)) { Only = ["severity", "rule_title", "fails", "undetermined", "passes"], WhenEmpty = "没有规则发现问题。" };
        return Page();
    }

    private static ResultTable TopRules(WarehouseReader reader)
    {
        var counts = reader.Read("finding_counts", orderBy: "fails desc");
        var found = ResultRow.Of(counts).Where(row => row.Number("fails") > 0).OrderBy(row => Severities.Rank(row.Text("severity")));
        return counts with { Rows = [.. found.Take(FewRules).Select(row => row.Values)] };
    }
}
