using System.Text.Json.Nodes;
using PerfEval.Dashboards.Display;
using PerfEval.Warehouse.Engine;

namespace PerfEval.Dashboards.Charts;

/// <summary>How many projects of a year lie in each range of the execution rate.</summary>
public sealed class ExecutionBinsChart : IChart
{
    /// <inheritdoc/>
    public string Name => "execution_bins";

    /// <inheritdoc/>
    public string Title => "执行率分布";

    /// <inheritdoc/>
    public string Meaning => "各执行率区间的项目数和占比；缺全年预算数或全年执行数的项目单列为“无法计算”，不计入任何区间。";

    /// <inheritdoc/>
    public IReadOnlyList<ChartParameter> Parameters => [ChartParameter.Year];

    /// <inheritdoc/>
    public ChartDefinition Build(WarehouseReader reader, IReadOnlyDictionary<string, string> parameters)
    {
        var year = YearChoice.Of(reader, parameters.GetValueOrDefault("year"), allowsAll: false);
        var table = reader.Read("execution_bins", year.Where, "bin_no");
        var rows = ResultRow.Of(table);
        var title = $"{year.Label}执行率分布";
        var option = ChartStyle.Option(title, "每档的项目数和占比；区间含下限、不含上限，100% 单列");
        option["grid"] = ChartStyle.Grid(50, 20, 100, 36);
        option["xAxis"] = ChartStyle.CategoryAxis(rows.Select(row => row.Text("bin") ?? Figures.Blank));
        option["yAxis"] = CountAxis();
        option["series"] = new JsonArray(new JsonObject
        {
            ["type"] = "bar",
            ["name"] = "项目数",
            ["barMaxWidth"] = 60,
            ["data"] = ChartStyle.Array(rows.Select(Column)),
        });
        return new ChartDefinition(Name, title, ChartStyle.Width, 360, option, table);
    }

    private static JsonObject CountAxis()
    {
        var axis = ChartStyle.ValueAxis("");
        axis["minInterval"] = 1;
        return axis;
    }

    private static JsonObject Column(ResultRow row)
    {
        var bin = row.Text("bin");
        var count = Figures.Number(row.Number("project_count"));
        var share = Figures.Percent(row.Number("share_pct"));
        var details = $"{bin}：{count} 个项目（{share}）\n全年预算数 {Figures.Yuan(row.Number("annual_yuan"))} 元\n全年执行数 {Figures.Yuan(row.Number("executed_yuan"))} 元";
        return new JsonObject
        {
            ["value"] = row.Number("project_count"),
            ["itemStyle"] = new JsonObject { ["color"] = ColorOf(bin) },
            ["label"] = ChartStyle.Label("top", $"{count}\n{share}"),
            ["tooltip"] = new JsonObject { ["formatter"] = details },
        };
    }

    private static string ColorOf(string? bin) => bin switch
    {
        "无法计算" => ChartStyle.Grey,
        "超过100%" => ChartStyle.Red,
        "不足30%" or "30%–60%" => ChartStyle.Amber,
        _ => ChartStyle.Blue,
    };
}
