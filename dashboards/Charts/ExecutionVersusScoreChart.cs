using System.Text.Json.Nodes;
using PerfEval.Dashboards.Display;
using PerfEval.Warehouse.Engine;

namespace PerfEval.Dashboards.Charts;

/// <summary>Each project's score against its execution rate: high scores over little spending stand in the upper left.</summary>
public sealed class ExecutionVersusScoreChart : IChart
{
    /// <summary>More points than this are a blot, and slow to draw.</summary>
    private const int MostPoints = 2000;

    /// <inheritdoc/>
    public string Name => "execution_versus_score";

    /// <inheritdoc/>
    public string Title => "执行率与得分";

    /// <inheritdoc/>
    public string Meaning => "每个点是一个项目：横轴执行率，纵轴得分率（得分 ÷ 满分），点的大小是全年预算数的档次。虚线上方为得分率高于执行率；左上方的项目钱没花出去而得分高。";

    /// <inheritdoc/>
    public IReadOnlyList<ChartParameter> Parameters => [ChartParameter.YearOrAll];

    /// <inheritdoc/>
    public ChartDefinition Build(WarehouseReader reader, IReadOnlyDictionary<string, string> parameters)
    {
        var year = YearChoice.Of(reader, parameters.GetValueOrDefault("year"), allowsAll: true);
        var table = reader.Read("execution_versus_score", year.Where, "gap_pct desc");
        var rows = ResultRow.Of(table);
        var complete = rows.Where(row => row.Number("execution_rate_pct") is not null && row.Number("score_share_pct") is not null && row.Number("annual_yuan") is not null).ToList();
        var drawn = complete.Take(MostPoints).ToList();
        var title = $"{year.Label}执行率与得分";
        var option = ChartStyle.Option(title, Subtitle(rows.Count, complete.Count, drawn.Count));
        option["grid"] = ChartStyle.Grid(70, 190, 96, 50);
        option["xAxis"] = Axis("执行率", nameGap: 28, location: "middle", min: 0);
        option["yAxis"] = Axis("得分率", nameGap: 12, location: "end", Floor(drawn));
        option["visualMap"] = Sizes();
        option["series"] = new JsonArray(Points(drawn), Diagonal());
        return new ChartDefinition(Name, title, ChartStyle.Width, 480, option, table);
    }

    private static string Subtitle(int all, int complete, int drawn)
    {
        var scope = $"{complete}/{all} 个项目有执行率和得分";
        return drawn < complete ? $"{scope}，图中为得分率高出执行率最多的 {drawn} 个；虚线：得分率＝执行率" : $"{scope}；虚线：得分率＝执行率";
    }

    /// <summary>Scores crowd near the top: the axis begins at the ten below the lowest.</summary>
    private static decimal Floor(List<ResultRow> rows) =>
        rows.Count == 0 ? 0 : Math.Floor(rows.Min(row => row.Number("score_share_pct") ?? 0) / 10) * 10;

    private static JsonObject Axis(string name, int nameGap, string location, decimal min)
    {
        var axis = ChartStyle.ValueAxis(name, "{value}%");
        axis["min"] = min;
        axis["nameGap"] = nameGap;
        axis["nameLocation"] = location;
        return axis;
    }

    private static JsonObject Sizes() => new()
    {
        ["type"] = "piecewise",
        ["dimension"] = 2,
        ["seriesIndex"] = 0,
        ["right"] = 16,
        ["top"] = 100,
        ["itemGap"] = 12,
        ["itemSymbol"] = "circle",
        ["textStyle"] = new JsonObject { ["color"] = ChartStyle.Muted },
        ["pieces"] = new JsonArray(
            Piece("预算 1000万元以上", 26, "#17406b", new JsonObject { ["gte"] = 1000 }),
            Piece("预算 100–1000万元", 18, "#2f6293", new JsonObject { ["gte"] = 100, ["lt"] = 1000 }),
            Piece("预算 10–100万元", 12, "#6f9bc4", new JsonObject { ["gte"] = 10, ["lt"] = 100 }),
            Piece("预算 不足10万元", 8, "#a9c4de", new JsonObject { ["lt"] = 10 })),
    };

    private static JsonObject Piece(string label, int size, string color, JsonObject bounds)
    {
        bounds["label"] = label;
        bounds["symbolSize"] = size;
        bounds["color"] = color;
        return bounds;
    }

    private static JsonObject Points(IEnumerable<ResultRow> rows) => new()
    {
        ["type"] = "scatter",
        ["name"] = "项目",
        ["itemStyle"] = new JsonObject { ["opacity"] = 0.75m, ["borderColor"] = "#ffffff" },
        ["data"] = ChartStyle.Array(rows.Select(Point)),
    };

    /// <summary>Where the share of points equals the share of money.</summary>
    private static JsonObject Diagonal() => new()
    {
        ["type"] = "line",
        ["name"] = "得分率＝执行率",
        ["silent"] = true,
        ["symbol"] = "none",
        ["tooltip"] = new JsonObject { ["show"] = false },
        ["lineStyle"] = new JsonObject { ["color"] = ChartStyle.Muted, ["type"] = "dashed", ["width"] = 1 },
        ["data"] = new JsonArray(new JsonArray(0, 0), new JsonArray(100, 100)),
    };

    private static JsonObject Point(ResultRow row) => new()
    {
        ["name"] = row.Text("project_name"),
        ["value"] = ChartStyle.Numbers([row.Number("execution_rate_pct"), row.Number("score_share_pct"), Figures.InWan(row.Number("annual_yuan"))]),
        ["tooltip"] = new JsonObject
        {
            ["formatter"] = $"{row.Text("project_name")}（{row.Text("year")}）\n执行率 {Figures.Percent(row.Number("execution_rate_pct"))}，"
                + $"得分率 {Figures.Percent(row.Number("score_share_pct"))}\n总分 {Figures.Number(row.Number("total_score"))}，全年预算数 {Figures.Yuan(row.Number("annual_yuan"))} 元",
        },
    };
}
