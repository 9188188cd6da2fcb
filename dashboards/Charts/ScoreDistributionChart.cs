using System.Text.Json.Nodes;
using PerfEval.Dashboards.Display;
using PerfEval.Warehouse.Engine;

namespace PerfEval.Dashboards.Charts;

/// <summary>How the total scores of a year are spread: by points, and by grade.</summary>
public sealed class ScoreDistributionChart : IChart
{
    /// <inheritdoc/>
    public string Name => "score_distribution";

    /// <inheritdoc/>
    public string Title => "得分分布";

    /// <inheritdoc/>
    public string Meaning => "左：自评总分每 1 分一档的项目数，60 分以下合为一档，没有得分的单列。右：按等级的项目数。";

    /// <inheritdoc/>
    public IReadOnlyList<ChartParameter> Parameters => [ChartParameter.Year];

    /// <inheritdoc/>
    public ChartDefinition Build(WarehouseReader reader, IReadOnlyDictionary<string, string> parameters)
    {
        var year = YearChoice.Of(reader, parameters.GetValueOrDefault("year"), allowsAll: false);
        var table = reader.Read("score_distribution", year.Where, "bin_no");
        var rows = ResultRow.Of(table);
        var scores = rows.Where(row => row.Text("kind") == "score").ToList();
        var grades = rows.Where(row => row.Text("kind") == "grade").ToList();
        var title = $"{year.Label}自评得分分布";
        var option = ChartStyle.Option(title, "左：总分每 1 分一档的项目数；右：按等级的项目数（占比）");
        option["grid"] = new JsonArray(ChartStyle.Grid(56, 380, 90, 60), RightGrid());
        option["xAxis"] = new JsonArray(ScoreAxis(scores), GradeAxis(grades));
        option["yAxis"] = new JsonArray(CountAxis(0), CountAxis(1));
        option["series"] = new JsonArray(Columns("按总分", 0, scores, withShare: false), Columns("按等级", 1, grades, withShare: true));
        return new ChartDefinition(Name, title, ChartStyle.Width, 380, option, table);
    }

    private static JsonObject RightGrid() => new() { ["width"] = 280, ["right"] = 24, ["top"] = 90, ["bottom"] = 60 };

    private static JsonObject ScoreAxis(IEnumerable<ResultRow> rows)
    {
        var axis = ChartStyle.CategoryAxis(rows.Select(row => row.Text("bin") ?? Figures.Blank));
        axis["axisLabel"]!["rotate"] = 45;
        axis["axisLabel"]!["fontSize"] = 11;
        axis["axisLabel"]!["interval"] = "auto";
        return axis;
    }

    private static JsonObject GradeAxis(IEnumerable<ResultRow> rows)
    {
        var axis = ChartStyle.CategoryAxis(rows.Select(row => row.Text("bin") ?? Figures.Blank));
        axis["gridIndex"] = 1;
        axis["axisLabel"]!["width"] = 64;
        axis["axisLabel"]!["overflow"] = "break";
        return axis;
    }

    private static JsonObject CountAxis(int grid)
    {
        var axis = ChartStyle.ValueAxis("项目数");
        axis["gridIndex"] = grid;
        axis["minInterval"] = 1;
        return axis;
    }

    private static JsonObject Columns(string name, int grid, IEnumerable<ResultRow> rows, bool withShare) => new()
    {
        ["type"] = "bar",
        ["name"] = name,
        ["xAxisIndex"] = grid,
        ["yAxisIndex"] = grid,
        ["barMaxWidth"] = 44,
        ["itemStyle"] = new JsonObject { ["color"] = ChartStyle.Blue },
        ["data"] = ChartStyle.Array(rows.Select(row => Column(row, withShare))),
    };

    private static JsonObject Column(ResultRow row, bool withShare)
    {
        var count = Figures.Number(row.Number("project_count"));
        var share = Figures.Percent(row.Number("share_pct"));
        return new JsonObject
        {
            ["value"] = row.Number("project_count"),
            ["label"] = ChartStyle.Label("top", withShare ? $"{count}\n{share}" : count),
            ["tooltip"] = new JsonObject { ["formatter"] = $"{row.Text("bin")}：{count} 个项目（{share}）" },
        };
    }
}
