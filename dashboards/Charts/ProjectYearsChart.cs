using System.Text.Json.Nodes;
using PerfEval.Dashboards.Display;
using PerfEval.Warehouse.Engine;

namespace PerfEval.Dashboards.Charts;

/// <summary>One project over its years: budget and execution, and beside them the rate and the score that it gave itself.</summary>
public sealed class ProjectYearsChart : IChart
{
    /// <inheritdoc/>
    public string Name => "project_years";

    /// <inheritdoc/>
    public string Title => "项目历年情况";

    /// <inheritdoc/>
    public string Meaning => "每年的全年预算数、全年执行数（万元，左轴），执行率和自评总得分（右轴）；只有计入汇总的表，缺的数不画。";

    /// <inheritdoc/>
    public IReadOnlyList<ChartParameter> Parameters => [new("project", "项目", "项目键；不填为第一个")];

    /// <inheritdoc/>
    public ChartDefinition Build(WarehouseReader reader, IReadOnlyDictionary<string, string> parameters)
    {
        var project = parameters.GetValueOrDefault("project") ?? ResultRow.Of(reader.Read("project_list", orderBy: "project_key", limit: 1)).FirstOrDefault()?.Text("project_key");
        var table = reader.Read("project_timeline", new Dictionary<string, object?> { ["project_key"] = project, ["is_in_sums"] = true }, "year");
        var rows = ResultRow.Of(table);
        var title = rows is [.., var newest] ? $"{Figures.Cut(newest.Text("project_name") ?? "（无项目名称）", 30)}：历年情况" : Title;
        var option = ChartStyle.Option(title, "柱：金额（万元，左轴）；线：执行率（%）和总得分（右轴）");
        option["legend"] = ChartStyle.Legend();
        option["grid"] = ChartStyle.Grid(80, 60, 90, 70);
        option["tooltip"]!["trigger"] = "axis";
        option["xAxis"] = ChartStyle.CategoryAxis(rows.Select(row => new YearChoice(false, (int?)row.Whole("year")).Label));
        option["yAxis"] = new JsonArray(ChartStyle.ValueAxis("万元"), RightAxis());
        option["series"] = new JsonArray(
            Bars("全年预算数（万元）", ChartStyle.LightBlue, rows, "annual_yuan"),
            Bars("全年执行数（万元）", ChartStyle.Blue, rows, "executed_yuan"),
            Line("执行率（%）", ChartStyle.Amber, "solid", rows.Select(row => (row.Number("execution_rate_pct"), Figures.Percent(row.Number("execution_rate_pct"))))),
            Line("总得分", ChartStyle.Muted, "dashed", rows.Select(row => (row.Number("total_score"), $"{Figures.Number(row.Number("total_score"))}分"))));
        return new ChartDefinition(Name, title, ChartStyle.Width, 360, option, table);
    }

    private static JsonObject RightAxis()
    {
        var axis = ChartStyle.ValueAxis("执行率、得分", lines: false);
        axis["min"] = 0;
        return axis;
    }

    private static JsonObject Bars(string name, string color, IReadOnlyList<ResultRow> rows, string column) => new()
    {
        ["type"] = "bar",
        ["name"] = name,
        ["barMaxWidth"] = 46,
        ["itemStyle"] = new JsonObject { ["color"] = color },
        ["data"] = ChartStyle.Numbers(rows.Select(row => Figures.InWan(row.Number(column)))),
    };

    private static JsonObject Line(string name, string color, string stroke, IEnumerable<(decimal? Value, string Text)> points) => new()
    {
        ["type"] = "line",
        ["name"] = name,
        ["yAxisIndex"] = 1,
        ["symbolSize"] = 8,
        ["lineStyle"] = new JsonObject { ["color"] = color, ["type"] = stroke },
        ["itemStyle"] = new JsonObject { ["color"] = color },
        ["label"] = ChartStyle.Label(stroke == "solid" ? "bottom" : "top"),
        ["data"] = ChartStyle.Array(points.Select(point => new JsonObject { ["value"] = point.Value, ["label"] = new JsonObject { ["formatter"] = point.Text } })),
    };
}
