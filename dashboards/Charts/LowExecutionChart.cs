using System.Text.Json.Nodes;
using PerfEval.Dashboards.Display;
using PerfEval.Warehouse.Engine;

namespace PerfEval.Dashboards.Charts;

/// <summary>The projects below a threshold, the lowest rate first: what was budgeted and not spent.</summary>
public sealed class LowExecutionChart : IChart
{
    private const int MostBars = 30;
    private const int BarHeight = 26;
    private const int NameLength = 18;

    /// <inheritdoc/>
    public string Name => "low_execution";

    /// <inheritdoc/>
    public string Title => "低执行项目";

    /// <inheritdoc/>
    public string Meaning => "执行率（全年执行数 ÷ 全年预算数）低于阈值的项目，最低的在最上面；右侧是执行率和未执行金额。无法计算执行率的项目不在其中。";

    /// <inheritdoc/>
    public IReadOnlyList<ChartParameter> Parameters =>
        [ChartParameter.YearOrAll, new("threshold", "阈值", "执行率低于多少（百分点）的项目；默认见低执行项目分析")];

    /// <inheritdoc/>
    public ChartDefinition Build(WarehouseReader reader, IReadOnlyDictionary<string, string> parameters)
    {
        var year = YearChoice.Of(reader, parameters.GetValueOrDefault("year"), allowsAll: true);
        var threshold = LowExecutionThreshold.Of(reader, parameters.GetValueOrDefault("threshold"));
        var table = LowExecutionThreshold.Projects(reader, year, threshold);
        var rows = ResultRow.Of(table).OrderBy(row => row.Number("execution_rate_pct")).ToList();
        var shown = rows.Take(MostBars).ToList();
        var title = $"{year.Label}低执行项目（执行率低于 {Figures.Number(threshold)}%）";
        var option = ChartStyle.Option(title, Subtitle(rows.Count, shown.Count));
        option["grid"] = ChartStyle.Grid(260, 170, 92, 30);
        option["yAxis"] = new JsonArray(ChartStyle.CategoryAxis(shown.Select(row => NameOf(row, year)), inverse: true), FigureAxis(shown));
        option["xAxis"] = Axis(threshold);
        option["series"] = new JsonArray(Bars(shown, threshold));
        return new ChartDefinition(Name, title, ChartStyle.Width, 138 + Math.Max(shown.Count, 3) * BarHeight, option, table);
    }

    private static string Subtitle(int all, int shown) => all switch
    {
        0 => "没有低于阈值的项目",
        _ when shown < all => $"共 {all} 个项目，图中为最低的 {shown} 个，全部见表；右侧：执行率、未执行金额（万元）",
        _ => $"共 {all} 个项目；右侧：执行率、未执行金额（万元）",
    };

    private static string NameOf(ResultRow row, YearChoice year)
    {
        var name = Figures.Cut(row.Text("project_name") ?? "（无项目名称）", NameLength);
        return year.IsAll ? $"{name} {row.Text("year")}" : name;
    }

    /// <summary>The figures in a column of their own, clear of bars and threshold.</summary>
    private static JsonObject FigureAxis(List<ResultRow> rows)
    {
        var axis = ChartStyle.CategoryAxis(rows.Select(row => $"{Figures.Percent(row.Number("execution_rate_pct"))}   {Figures.Wan(row.Number("unspent_yuan"))}"), inverse: true);
        axis["position"] = "right";
        axis["axisLine"] = new JsonObject { ["show"] = false };
        return axis;
    }

    private static JsonObject Axis(decimal threshold)
    {
        var axis = ChartStyle.ValueAxis("", "{value}%");
        axis["min"] = 0;
        axis["max"] = threshold;
        return axis;
    }

    private static JsonObject Bars(List<ResultRow> rows, decimal threshold) => new()
    {
        ["type"] = "bar",
        ["name"] = "执行率",
        ["barMaxWidth"] = 16,
        ["itemStyle"] = new JsonObject { ["color"] = ChartStyle.Blue },
        ["data"] = ChartStyle.Array(rows.Select(Bar)),
        ["markLine"] = new JsonObject
        {
            ["silent"] = true,
            ["symbol"] = "none",
            ["lineStyle"] = new JsonObject { ["color"] = ChartStyle.Red, ["type"] = "dashed" },
            ["label"] = new JsonObject { ["formatter"] = $"阈值 {Figures.Number(threshold)}%", ["color"] = ChartStyle.Red, ["position"] = "start" },
            ["data"] = new JsonArray(new JsonObject { ["xAxis"] = threshold }),
        },
    };

    private static JsonObject Bar(ResultRow row)
    {
        var rate = Figures.Percent(row.Number("execution_rate_pct"));
        var details = $"{row.Text("project_name")}\n执行率 {rate}\n全年预算数 {Figures.Yuan(row.Number("annual_yuan"))} 元\n全年执行数 {Figures.Yuan(row.Number("executed_yuan"))} 元\n未执行数 {Figures.Yuan(row.Number("unspent_yuan"))} 元";
        return new JsonObject
        {
            ["value"] = row.Number("execution_rate_pct"),
            ["tooltip"] = new JsonObject { ["formatter"] = details },
        };
    }
}
