using System.Text.Json.Nodes;
using PerfEval.Dashboards.Display;
using PerfEval.Warehouse.Engine;

namespace PerfEval.Dashboards.Charts;

/// <summary>From the total a form states to the total that its rule gives: a waterfall of what lies between.</summary>
public sealed class ScoreReplayChart : IChart
{
    private static readonly (string Column, string Label)[] Steps =
    [
        ("arithmetic_points", "算术差额"), ("rule_points", "计分规则差额"), ("no_indicator_points", "没有指标而得分"), ("rounding_points", "取整差额"),
    ];

    /// <inheritdoc/>
    public string Name => "score_replay";

    /// <inheritdoc/>
    public string Title => "得分怎么来的";

    /// <inheritdoc/>
    public string Meaning => "从自评总得分到按规则重算的得分：多得的往下减，少得的往上加；灰色是按表中数字无法重算、照自评得分保留的部分。";

    /// <inheritdoc/>
    public IReadOnlyList<ChartParameter> Parameters => [new("form", "自评表", "文档与表序号；不填为差额最大的一张")];

    /// <inheritdoc/>
    public ChartDefinition Build(WarehouseReader reader, IReadOnlyDictionary<string, string> parameters)
    {
        var table = Rows(reader, parameters.GetValueOrDefault("form"));
        var row = ResultRow.Of(table).FirstOrDefault();
        var title = row is null ? Title : $"{row.Text("project_name")}：{(row.Number("total_score") is { } total ? $"这{Figures.Number(total)}分怎么来的" : "表中没有总得分，从各项得分算起")}";
        var option = ChartStyle.Option(title, row?.Text("rule_basis") is { } rule ? $"重算依据：{rule}" : "表中和适用的政策都没有写明计分规则，未完成的指标不能重算");
        var bars = row is null ? [] : Bars(row);
        option["grid"] = ChartStyle.Grid(56, 20, 110, 36);
        option["xAxis"] = ChartStyle.CategoryAxis(bars.Select(bar => bar.Label));
        option["yAxis"] = Axis(bars);
        option["series"] = new JsonArray(Series("底", bars.Select(bar => Hidden(bar.From))), Series("分", bars.Select(Shown)), Series("无法重算", bars.Select(Open)));
        return new ChartDefinition(Name, title, ChartStyle.Width, 360, option, table);
    }

    private static ResultTable Rows(WarehouseReader reader, string? form)
    {
        if (form is not null)
        {
            return reader.Read("score_replay", new Dictionary<string, object?> { ["evaluation_key"] = form });
        }

        var all = reader.Read("score_replay", new Dictionary<string, object?> { ["is_in_sums"] = true }, "evaluation_key");
        var names = all.Columns.Select(column => column.Name).ToList();
        var (total, replayed) = (names.IndexOf("total_score"), names.IndexOf("replayed_score"));
        return all with { Rows = [.. all.Rows.OrderByDescending(row => Math.Abs((row[total] as decimal? ?? 0) - (row[replayed] as decimal? ?? 0))).Take(1)] };
    }

    private static List<Bar> Bars(ResultRow row)
    {
        // A form without a total stated none: what its rows add up to must not stand there as what the unit said.
        var isStated = row.Number("total_score") is not null;
        var level = row.Number("total_score") ?? row.Number("step_sum") ?? 0;
        var bars = new List<Bar> { new(isStated ? "自评总得分" : "各项得分之和", 0, level, 0, ChartStyle.Blue, Figures.Number(level)) };
        foreach (var (column, label) in Steps)
        {
            var points = !isStated && column == "arithmetic_points" ? 0 : row.Number(column) ?? 0;
            var next = level - points;
            bars.Add(new(label, Math.Min(level, next), Math.Abs(points), 0, points > 0 ? ChartStyle.Red : ChartStyle.Amber, points == 0 ? "0" : points > 0 ? $"－{Figures.Number(points)}" : $"＋{Figures.Number(-points)}"));
            level = next;
        }

        var open = row.Number("undetermined_points") ?? 0;
        bars.Add(new("重算总得分", 0, level - open, open, ChartStyle.Blue, $"{Figures.Number(level)}\n其中 {Figures.Number(open)} 分无法重算"));
        return bars;
    }

    // Differences of a few points disappear on an axis from 0 to 100; what could not be replayed is cut off below.
    private static JsonObject Axis(List<Bar> bars)
    {
        var axis = ChartStyle.ValueAxis("分");
        var lowest = bars.Where(bar => bar.From > 0).Select(bar => bar.From).DefaultIfEmpty(bars.Count == 0 ? 0 : bars[^1].Points + bars[^1].Open).Min();
        axis["min"] = Math.Max(0, Math.Floor((lowest - 5) / 10) * 10);
        axis["max"] = Math.Ceiling((bars.Select(bar => bar.From + bar.Points + bar.Open).DefaultIfEmpty(0).Max() + 2) / 10) * 10;
        return axis;
    }

    private static JsonObject Series(string name, IEnumerable<JsonNode> data) => new()
    {
        ["type"] = "bar", ["name"] = name, ["stack"] = "分", ["barMaxWidth"] = 70, ["data"] = ChartStyle.Array(data),
    };

    private static JsonObject Hidden(decimal value) => new()
    {
        ["value"] = value, ["itemStyle"] = new JsonObject { ["color"] = "transparent" }, ["tooltip"] = new JsonObject { ["show"] = false },
    };

    private static JsonObject Shown(Bar bar) => new()
    {
        ["value"] = bar.Points,
        ["itemStyle"] = new JsonObject { ["color"] = bar.Colour },
        ["label"] = bar.Open > 0 ? new JsonObject { ["show"] = false } : ChartStyle.Label("top", bar.Text),
        ["tooltip"] = new JsonObject { ["formatter"] = $"{bar.Label}：{bar.Text}" },
    };

    private static JsonObject Open(Bar bar)
    {
        var part = new JsonObject { ["value"] = bar.Open, ["itemStyle"] = new JsonObject { ["color"] = ChartStyle.Grey }, ["tooltip"] = new JsonObject { ["formatter"] = $"{bar.Label}：{bar.Text}" } };
        if (bar.Open > 0)
        {
            part["label"] = ChartStyle.Label("top", bar.Text);
        }

        return part;
    }

    private sealed record Bar(string Label, decimal From, decimal Points, decimal Open, string Colour, string Text);
}
