using System.Text.Json.Nodes;
using PerfEval.Dashboards.Display;
using PerfEval.Warehouse.Engine;

namespace PerfEval.Dashboards.Charts;

/// <summary>Budget, execution and the rate of each year.</summary>
public sealed class ExecutionByYearChart : IChart
{
    /// <inheritdoc/>
    public string Name => "execution_by_year";

    /// <inheritdoc/>
    public string Title => "分年度预算执行";

    /// <inheritdoc/>
    public string Meaning => "各年度的年初预算数、全年预算数、全年执行数（万元）和加权执行率（全年执行数合计 ÷ 全年预算数合计，只计两数都有的项目）。";

    /// <inheritdoc/>
    public IReadOnlyList<ChartParameter> Parameters => [];

    /// <inheritdoc/>
    public ChartDefinition Build(WarehouseReader reader, IReadOnlyDictionary<string, string> parameters)
    {
        var table = reader.Read("execution_rate_by_year", orderBy: "year");
        var rows = ResultRow.Of(table);
        var option = ChartStyle.Option(Title, Subtitle(rows));
        option["legend"] = ChartStyle.Legend();
        option["grid"] = ChartStyle.Grid(80, 60, rows.Any(IsInitialPartial) ? 107 : 90, 70);
        option["tooltip"]!["trigger"] = "axis";
        option["xAxis"] = ChartStyle.CategoryAxis(rows.Select(row => new YearChoice(false, (int?)row.Whole("year")).Label));
        option["yAxis"] = new JsonArray(ChartStyle.ValueAxis("万元"), RateAxis());
        option["series"] = new JsonArray(
            InitialBars(rows),
            Bars("全年预算数（万元）", ChartStyle.LightBlue, rows, "annual_yuan"),
            Bars("全年执行数（万元）", ChartStyle.Blue, rows, "executed_yuan"),
            Rates(rows));
        return new ChartDefinition(Name, Title, ChartStyle.Width, 400, option, table);
    }

    private static string Subtitle(IReadOnlyList<ResultRow> rows) =>
        $"金额单位：万元（左轴）；加权执行率（右轴）＝全年执行数合计 ÷ 全年预算数合计{(rows.Any(IsInitialPartial) ? "\n虚框：有项目没有填年初预算数，合计不全，不能与全年预算数相比；框内为填了的项目数/项目数" : "")}";

    // What not every project filled in is no sum that the others may be held against: the bar is hollow and says of how many it is, at its foot,
    // where no rate stands. Transfer payments have no initial budget, and two of them were four tenths of a year's budget.
    private static bool IsInitialPartial(ResultRow row) => row.Whole("initial_count") < row.Whole("project_count");

    private static JsonObject InitialBars(IReadOnlyList<ResultRow> rows)
    {
        var bars = Bars("年初预算数（万元）", ChartStyle.PaleBlue, rows, "initial_yuan");
        bars["data"] = ChartStyle.Array(rows.Select(row => new JsonObject
        {
            ["value"] = Figures.InWan(row.Number("initial_yuan")),
            ["label"] = IsInitialPartial(row) ? ChartStyle.Label("insideBottom", $"{row.Whole("initial_count")}/{row.Whole("project_count")}") : new JsonObject { ["show"] = false },
            ["itemStyle"] = IsInitialPartial(row) ? Hollow() : new JsonObject { ["color"] = ChartStyle.PaleBlue },
        }));
        return bars;
    }

    private static JsonObject Hollow() => new() { ["color"] = "transparent", ["borderColor"] = ChartStyle.Grey, ["borderType"] = "dashed", ["borderWidth"] = 1 };

    private static JsonObject RateAxis()
    {
        var axis = ChartStyle.ValueAxis("执行率", "{value}%", lines: false);
        axis["min"] = 0;
        return axis;
    }

    private static JsonObject Bars(string name, string color, IReadOnlyList<ResultRow> rows, string column) => new()
    {
        ["type"] = "bar",
        ["name"] = name,
        ["barMaxWidth"] = 46,
        ["barGap"] = "10%",
        ["itemStyle"] = new JsonObject { ["color"] = color },
        ["data"] = ChartStyle.Numbers(rows.Select(row => Figures.InWan(row.Number(column)))),
    };

    private static JsonObject Rates(IReadOnlyList<ResultRow> rows) => new()
    {
        ["type"] = "line",
        ["name"] = "加权执行率（%）",
        ["yAxisIndex"] = 1,
        ["symbolSize"] = 8,
        ["lineStyle"] = new JsonObject { ["color"] = ChartStyle.Amber },
        ["itemStyle"] = new JsonObject { ["color"] = ChartStyle.Amber },
        ["label"] = ChartStyle.Label("top"),
        ["data"] = ChartStyle.Array(rows.Select(row => new JsonObject
        {
            ["value"] = row.Number("execution_rate_weighted_pct"),
            ["label"] = new JsonObject { ["formatter"] = Figures.Percent(row.Number("execution_rate_weighted_pct")) },
        })),
    };
}
