using Microsoft.AspNetCore.Mvc;
using PerfEval.Dashboards.Charts;
using PerfEval.Dashboards.Display;
using PerfEval.Dashboards.Site;
using PerfEval.Warehouse.Engine;

namespace PerfEval.Dashboards.Pages;

/// <summary>执行率: by year, by department, by range; against the adjusted and against the first budget, for every grouping.</summary>
public sealed class ExecutionModel(WarehouseSession session, ChartCatalog charts) : WarehousePage(session)
{
    private static readonly string[] RateColumns =
    [
        "group_name", "year", "project_count", "judged_count", "execution_rate_pct", "initial_judged_count", "execution_rate_initial_pct",
        "compared_count", "rate_gap_pct", "adjusted_yuan", "adjusted_pct",
    ];

    private static readonly string[] SplitColumns =
    [
        "group_name", "year", "project_count", "compared_count", "execution_rate_pct", "spending_pct", "cut_part_pct", "raised_part_pct",
        "cut_count", "cut_yuan", "raised_count", "raised_yuan",
    ];

    private static readonly string[] TrendColumns =
    [
        "group_name", "year", "project_count", "judged_count", "annual_yuan", "executed_yuan", "execution_rate_pct", "rate_change_pct",
        "executed_change_pct", "continued_count", "coverage_pct", "is_comparable", "caution",
    ];

    /// <summary>The page's charts in order.</summary>
    public IReadOnlyList<ChartView> Charts { get; private set; } = [];

    /// <summary>The departments of the year.</summary>
    public TableView? Departments { get; private set; }

    /// <summary>What the two rates can be grouped by.</summary>
    public static IReadOnlyList<string> Groupings { get; } = ["by_year", "by_region", "by_department", "by_unit", "by_fund_source"];

    /// <summary>What the two rates are grouped by.</summary>
    [BindProperty(SupportsGet = true)]
    public string Grouping { get; set; } = "by_department";

    /// <summary>The two rates, all years where there is one group.</summary>
    public TableView? TwoRates { get; private set; }

    /// <summary>All years of the groups, with what must be known before they are compared.</summary>
    public TableView? Trend { get; private set; }

    /// <summary>The rates taken apart into spending and adjusted budgets.</summary>
    public TableView? Split { get; private set; }

    /// <summary>The order of the departments in the query string.</summary>
    [BindProperty(SupportsGet = true, Name = "sort")]
    public string? SortValue { get; set; }

    private ResultTable Grouped(WarehouseReader reader, string mart)
    {
        var table = reader.Query(mart, new Dictionary<string, string> { ["grouping"] = Grouping });
        return Grouping == Groupings[0] ? table : Year.Of(table);
    }

    /// <inheritdoc/>
    protected override IActionResult Load(WarehouseReader reader)
    {
        ChooseYear(reader, allowsAll: false);
        var year = KeyValuePair.Create("year", Year.Value);
        var departments = ChartView.Of(charts, "execution_by_department", reader, year);
        Charts = [ChartView.Of(charts, "execution_by_year", reader), ChartView.Of(charts, "execution_bins", reader, year), departments with { Table = null }];
        Charts = [.. Charts, ChartView.Of(charts, "two_rates_by_year", reader) with { Table = null }, ChartView.Of(charts, "headline_split", reader) with { Table = null }];
        Grouping = Groupings.Contains(Grouping) ? Grouping : Groupings[0];
        TwoRates = new TableView(Grouped(reader, "execution_two_rates")) { Only = RateColumns };
        Split = new TableView(Grouped(reader, "execution_headline_split")) { Only = SplitColumns };
        Trend = new TableView(reader.Query("execution_trend", new Dictionary<string, string> { ["grouping"] = Grouping })) { Only = TrendColumns };
        var sorting = Sorting.Of(SortValue, "execution_rate_weighted_pct", departments.Definition.Table, AddressWithout("sort"));
        Departments = new TableView(sorting.Apply(departments.Definition.Table)) { Sorting = sorting };
        return Page();
    }
}
