using System.Globalization;
using System.Text.Json.Nodes;
using PerfEval.Dashboards.Display;
using PerfEval.Warehouse.Engine;

namespace PerfEval.Dashboards.Charts;

/// <summary>The scores of a year by whole points, with the points just above a grade's line and full marks marked.</summary>
public sealed class ScoreBunchingChart : IChart
{
    private const string Scores = "score";

    /// <inheritdoc/>
    public string Name => "score_bunching";

    /// <inheritdoc/>
    public string Title => "得分在等级线处的聚集";

    /// <inheritdoc/>
    public string Meaning => "总分每1分一档；橙色为等级线（90、80、60分）上1分内和正好100分的项目。线上远多于线下，说明可能先定等级后凑分。";

    /// <inheritdoc/>
    public IReadOnlyList<ChartParameter> Parameters => [ChartParameter.Year];

    /// <inheritdoc/>
    public ChartDefinition Build(WarehouseReader reader, IReadOnlyDictionary<string, string> parameters)
    {
        var year = YearChoice.Of(reader, parameters.GetValueOrDefault("year"), allowsAll: false);
        var table = reader.Read("score_bunching", year.Where, "line_score desc");
        var lines = ResultRow.Of(table);
        var bins = Crowded([.. ResultRow.Of(reader.Read("score_distribution", year.Where, "bin_no desc")).Where(row => row.Text("kind") == Scores && row.Text("bin") != "无得分")]);
        var title = $"{year.Label}{Title}";
        var option = ChartStyle.Option(title, string.Join("；", lines.Where(IsTouched).Select(Sentence)));
        option["grid"] = ChartStyle.Grid(50, 30, 96, 64);
        option["xAxis"] = BinAxis(bins);
        option["yAxis"] = CountAxis();
        option["series"] = new JsonArray(new JsonObject
        {
            ["type"] = "bar",
            ["name"] = "项目数",
            ["barMaxWidth"] = 40,
            ["data"] = ChartStyle.Array(bins.Select(bin => Bar(bin, lines))),
        });
        return new ChartDefinition(Name, title, ChartStyle.Width, 360, option, table);
    }

    private static bool IsTouched(ResultRow line) => line.Number("above_count") > 0 || line.Number("below_count") > 0;

    private static string Sentence(ResultRow line) =>
        $"{Figures.Number(line.Number("line_score"))}分线：线上 {line.Text("above_count")} 个，线下 {line.Text("below_count")} 个（共 {line.Text("scored_count")}/{line.Text("project_count")} 个有得分）";

    private static List<ResultRow> Crowded(List<ResultRow> bins)
    {
        var first = bins.FindIndex(bin => bin.Number("project_count") > 0);
        var last = bins.FindLastIndex(bin => bin.Number("project_count") > 0);
        return first < 0 ? [] : bins[first..(last + 1)];
    }

    private static JsonObject BinAxis(IEnumerable<ResultRow> bins)
    {
        var axis = ChartStyle.CategoryAxis(bins.Select(bin => bin.Text("bin") ?? Figures.Blank));
        axis["axisLabel"]!["rotate"] = 45;
        axis["axisLabel"]!["interval"] = "auto";
        return axis;
    }

    private static JsonObject CountAxis()
    {
        var axis = ChartStyle.ValueAxis("");
        axis["minInterval"] = 1;
        return axis;
    }

    private static JsonObject Bar(ResultRow bin, IReadOnlyList<ResultRow> lines)
    {
        var from = bin.Text("bin")!.Split('–')[0];
        var isLine = decimal.TryParse(from, NumberStyles.None, CultureInfo.InvariantCulture, out var low) && lines.Any(line => line.Number("line_score") == low);
        var label = ChartStyle.Label("top", Figures.Number(bin.Number("project_count")));
        label["show"] = bin.Number("project_count") > 0;
        return new JsonObject
        {
            ["value"] = bin.Number("project_count"),
            ["itemStyle"] = new JsonObject { ["color"] = isLine ? ChartStyle.Amber : ChartStyle.Blue },
            ["label"] = label,
            ["tooltip"] = new JsonObject { ["formatter"] = $"{bin.Text("bin")}：{Figures.Number(bin.Number("project_count"))} 个项目（{Figures.Percent(bin.Number("share_pct"))}）" },
        };
    }
}
