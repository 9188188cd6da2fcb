using System.Text.Json.Nodes;
using PerfEval.Dashboards.Display;
using PerfEval.Warehouse.Engine;

namespace PerfEval.Dashboards.Charts;

/// <summary>What a year's execution rate is made of: money spent, and budgets cut below what was first planned.</summary>
public sealed class HeadlineSplitChart : IChart
{
    /// <inheritdoc/>
    public string Name => "headline_split";

    /// <inheritdoc/>
    public string Title => "执行率里有多少是花出来的";

    /// <inheritdoc/>
    public string Meaning => "执行率＝真实支出（全年执行数÷年初预算数）＋预算调减带来的－预算调增减去的。只计三个数都有的项目，数目写在年度下面。";

    /// <inheritdoc/>
    public IReadOnlyList<ChartParameter> Parameters => [];

    /// <inheritdoc/>
    public ChartDefinition Build(WarehouseReader reader, IReadOnlyDictionary<string, string> parameters)
    {
        var table = reader.Read("execution_headline_split", orderBy: "year");
        var rows = ResultRow.Of(table).Where(row => row.Whole("year") is not null && row.Number("execution_rate_pct") is not null).ToList();
        var option = ChartStyle.Option(Title, "单位：百分点；横线下为预算调增减去的部分");
        option["legend"] = ChartStyle.Legend();
        option["grid"] = ChartStyle.Grid(64, 40, 90, 76);
        option["tooltip"]!["trigger"] = "axis";
        option["xAxis"] = Years(rows);
        option["yAxis"] = ChartStyle.ValueAxis("百分点");
        option["series"] = new JsonArray(
            Part("真实支出", ChartStyle.Blue, "inside", "#ffffff", rows, "spending_pct"),
            Part("预算调减带来", ChartStyle.Amber, "top", ChartStyle.Ink, rows, "cut_part_pct"),
            Part("预算调增减去", ChartStyle.Grey, "bottom", ChartStyle.Ink, rows, "raised_part_pct"));
        return new ChartDefinition(Name, Title, ChartStyle.Width, 380, option, table);
    }

    private static JsonObject Years(IEnumerable<ResultRow> rows)
    {
        var axis = ChartStyle.CategoryAxis(rows.Select(row =>
            $"{row.Text("year")}年度 {Figures.Percent(row.Number("execution_rate_pct"))}\n{Figures.Number(row.Number("compared_count"))}/{Figures.Number(row.Number("project_count"))} 个项目可分解"));
        axis["axisLabel"]!["lineHeight"] = 18;
        return axis;
    }

    private static JsonObject Part(string name, string color, string position, string ink, IReadOnlyList<ResultRow> rows, string column) => new()
    {
        ["type"] = "bar",
        ["name"] = name,
        ["stack"] = "rate",
        ["barMaxWidth"] = 70,
        ["itemStyle"] = new JsonObject { ["color"] = color },
        ["data"] = ChartStyle.Array(rows.Select(row => Piece(row.Number(column), position, ink))),
    };

    private static JsonObject Piece(decimal? points, string position, string ink) => new()
    {
        ["value"] = points,
        ["label"] = new JsonObject { ["show"] = points is not null and not 0, ["position"] = position, ["color"] = ink, ["formatter"] = Figures.Rounded(points) },
    };
}
