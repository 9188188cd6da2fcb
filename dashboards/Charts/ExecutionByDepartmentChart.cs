using System.Text.Json.Nodes;
using PerfEval.Dashboards.Display;
using PerfEval.Warehouse.Engine;

namespace PerfEval.Dashboards.Charts;

/// <summary>The execution rate of each department in a year, the lowest first.</summary>
public sealed class ExecutionByDepartmentChart : IChart
{
    private const int MostBars = 30;
    private const int BarHeight = 26;

    /// <inheritdoc/>
    public string Name => "execution_by_department";

    /// <inheritdoc/>
    public string Title => "主管部门执行率";

    /// <inheritdoc/>
    public string Meaning => "各主管部门的加权执行率（全年执行数合计 ÷ 全年预算数合计，只计两数都有的项目），最低的在最上面。";

    /// <inheritdoc/>
    public IReadOnlyList<ChartParameter> Parameters => [ChartParameter.Year];

    /// <inheritdoc/>
    public ChartDefinition Build(WarehouseReader reader, IReadOnlyDictionary<string, string> parameters)
    {
        var year = YearChoice.Of(reader, parameters.GetValueOrDefault("year"), allowsAll: false);
        var table = reader.Read("execution_rate_by_department", year.Where, "execution_rate_weighted_pct");
        var rows = ResultRow.Of(table).Where(row => row.Number("execution_rate_weighted_pct") is not null).ToList();
        var shown = rows.Take(MostBars).ToList();
        var title = $"{year.Label}主管部门执行率";
        var option = ChartStyle.Option(title, Subtitle(table.Rows.Count, rows.Count, shown.Count));
        option["grid"] = ChartStyle.Grid(230, 230, 80, 30);
        option["yAxis"] = ChartStyle.CategoryAxis(shown.Select(row => Figures.Cut(row.Text("department") ?? "（未填主管部门）", 16)), inverse: true);
        option["xAxis"] = Axis();
        option["series"] = new JsonArray(new JsonObject
        {
            ["type"] = "bar",
            ["name"] = "加权执行率",
            ["barMaxWidth"] = 16,
            ["itemStyle"] = new JsonObject { ["color"] = ChartStyle.Blue },
            ["label"] = ChartStyle.Label("right"),
            ["data"] = ChartStyle.Array(shown.Select(Bar)),
        });
        return new ChartDefinition(Name, title, ChartStyle.Width, 126 + Math.Max(shown.Count, 3) * BarHeight, option, table);
    }

    private static string Subtitle(int all, int judged, int shown)
    {
        var scope = judged == all ? $"共 {all} 个部门" : $"共 {all} 个部门，{judged} 个可计算";
        return shown < judged ? $"{scope}，图中为最低的 {shown} 个，全部见表；括号内为可计算的项目数" : $"{scope}；括号内为可计算的项目数";
    }

    private static JsonObject Axis()
    {
        var axis = ChartStyle.ValueAxis("", "{value}%");
        axis["min"] = 0;
        return axis;
    }

    private static JsonObject Bar(ResultRow row)
    {
        var rate = Figures.Percent(row.Number("execution_rate_weighted_pct"));
        var counted = $"{Figures.Number(row.Number("judged_count"))}/{Figures.Number(row.Number("project_count"))} 项";
        var details = $"{row.Text("department")}\n加权执行率 {rate}（{counted}）\n全年预算数 {Figures.Yuan(row.Number("annual_yuan"))} 元\n全年执行数 {Figures.Yuan(row.Number("executed_yuan"))} 元";
        return new JsonObject
        {
            ["value"] = row.Number("execution_rate_weighted_pct"),
            ["label"] = new JsonObject { ["formatter"] = $"{rate}（{counted}）  预算 {Figures.Wan(row.Number("annual_yuan"))} 万元" },
            ["tooltip"] = new JsonObject { ["formatter"] = details },
        };
    }
}
