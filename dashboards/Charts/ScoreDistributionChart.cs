using System.Text.Json.Nodes;
using PerfEval.Dashboards.Display;
using PerfEval.Warehouse.Engine;

namespace PerfEval.Dashboards.Charts;

/// <summary>How the total scores of a year are spread: by points, and by grade.</summary>
public sealed class ScoreDistributionChart : IChart
{
    private const string Unscored = "无得分";

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
        var scores = Crowded([.. rows.Where(row => row.Text("kind") == "score").Reverse()]);
        var grades = rows.Where(row => row.Text("kind") == "grade" && HasProjects(row)).ToList();
        var title = $"{year.Label}自评得分分布";
        var option = ChartStyle.Option(title, "左：总分每 1 分一档的项目数；右：按等级的项目数（占比）");
        option["grid"] = new JsonArray(ChartStyle.Grid(46, 400, 90, 56), new JsonObject { ["width"] = 210, ["right"] = 90, ["top"] = 90, ["bottom"] = 56 });
        option["xAxis"] = new JsonArray(ScoreAxis(scores), CountAxis(1));
        option["yAxis"] = new JsonArray(CountAxis(0), GradeAxis(grades));
        option["series"] = new JsonArray(Bars("按总分", 0, scores, "top", withShare: false), Bars("按等级", 1, grades, "right", withShare: true));
        return new ChartDefinition(Name, title, ChartStyle.Width, 380, option, table);
    }

    /// <summary>The bins from the first to the last that hold a project; empty ones between them stay, or the gaps could not be seen. What has no
    /// score stands behind them.</summary>
    private static List<ResultRow> Crowded(List<ResultRow> rows)
    {
        var scored = rows.FindAll(row => row.Text("bin") != Unscored);
        var first = scored.FindIndex(HasProjects);
        var last = scored.FindLastIndex(HasProjects);
        return [.. first < 0 ? [] : scored[first..(last + 1)], .. rows.Where(row => row.Text("bin") == Unscored && HasProjects(row))];
    }

    private static bool HasProjects(ResultRow row) => row.Number("project_count") > 0;

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
        var axis = ChartStyle.CategoryAxis(rows.Select(row => row.Text("bin") ?? Figures.Blank), inverse: true);
        axis["gridIndex"] = 1;
        return axis;
    }

    private static JsonObject CountAxis(int grid)
    {
        var axis = ChartStyle.ValueAxis("");
        axis["gridIndex"] = grid;
        axis["minInterval"] = 1;
        return axis;
    }

    private static JsonObject Bars(string name, int grid, IEnumerable<ResultRow> rows, string labels, bool withShare) => new()
    {
        ["type"] = "bar",
        ["name"] = name,
        ["xAxisIndex"] = grid,
        ["yAxisIndex"] = grid,
        ["barMaxWidth"] = 36,
        ["itemStyle"] = new JsonObject { ["color"] = ChartStyle.Blue },
        ["data"] = ChartStyle.Array(rows.Select(row => Bar(row, labels, withShare))),
    };

    private static JsonObject Bar(ResultRow row, string labels, bool withShare)
    {
        var count = Figures.Number(row.Number("project_count"));
        var share = Figures.Percent(row.Number("share_pct"));
        var label = ChartStyle.Label(labels, withShare ? $"{count}（{share}）" : count);
        label["show"] = HasProjects(row);
        return new JsonObject
        {
            ["value"] = row.Number("project_count"),
            ["label"] = label,
            ["tooltip"] = new JsonObject { ["formatter"] = $"{row.Text("bin")}：{count} 个项目（{share}）" },
        };
    }
}
