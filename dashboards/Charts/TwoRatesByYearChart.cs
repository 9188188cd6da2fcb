using System.Text.Json.Nodes;
using PerfEval.Dashboards.Display;
using PerfEval.Warehouse.Engine;

namespace PerfEval.Dashboards.Charts;

/// <summary>The rate against the adjusted budget beside the rate against the first budget, year by year.</summary>
public sealed class TwoRatesByYearChart : IChart
{
    /// <inheritdoc/>
    public string Name => "two_rates_by_year";

    /// <inheritdoc/>
    public string Title => "两种执行率";

    /// <inheritdoc/>
    public string Meaning => "实线为全年执行数÷全年预算数，虚线为全年执行数÷年初预算数，同一批项目（三个数都有的，数目写在年度下面）；两线分开，是年中调整过预算。";

    /// <inheritdoc/>
    public IReadOnlyList<ChartParameter> Parameters => [];

    /// <inheritdoc/>
    public ChartDefinition Build(WarehouseReader reader, IReadOnlyDictionary<string, string> parameters)
    {
        var table = reader.Read("execution_headline_split", orderBy: "year");
        var rows = ResultRow.Of(table).Where(row => row.Whole("year") is not null && row.Number("execution_rate_pct") is not null).ToList();
        var option = ChartStyle.Option(Title, "按全年预算数与按年初预算数，同一批项目");
        option["legend"] = ChartStyle.Legend();
        option["grid"] = ChartStyle.Grid(64, 40, 90, 76);
        option["tooltip"]!["trigger"] = "axis";
        option["xAxis"] = Years(rows);
        option["yAxis"] = Axis();
        option["series"] = new JsonArray(
            Line("执行率（全年预算）", ChartStyle.Blue, "solid", "top", rows, "execution_rate_pct"),
            Line("执行率（年初预算）", ChartStyle.Amber, "dashed", "bottom", rows, "spending_pct"));
        return new ChartDefinition(Name, Title, ChartStyle.Width, 360, option, table);
    }

    private static JsonObject Years(IEnumerable<ResultRow> rows)
    {
        var axis = ChartStyle.CategoryAxis(rows.Select(row =>
            $"{row.Text("year")}年度\n{Figures.Number(row.Number("compared_count"))}/{Figures.Number(row.Number("project_count"))} 个项目"));
        axis["axisLabel"]!["lineHeight"] = 18;
        return axis;
    }

    private static JsonObject Axis()
    {
        var axis = ChartStyle.ValueAxis("", "{value}%");
        axis["scale"] = true;
        axis["boundaryGap"] = new JsonArray("20%", "20%");
        return axis;
    }

    private static JsonObject Line(string name, string color, string stroke, string labels, IReadOnlyList<ResultRow> rows, string rate) => new()
    {
        ["type"] = "line",
        ["name"] = name,
        ["symbolSize"] = 8,
        ["lineStyle"] = new JsonObject { ["color"] = color, ["type"] = stroke },
        ["itemStyle"] = new JsonObject { ["color"] = color },
        ["label"] = ChartStyle.Label(labels),
        ["data"] = ChartStyle.Array(rows.Select(row => new JsonObject
        {
            ["value"] = row.Number(rate),
            ["label"] = new JsonObject { ["formatter"] = Figures.Percent(row.Number(rate)) },
        })),
    };
}
