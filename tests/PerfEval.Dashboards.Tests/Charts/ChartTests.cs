using System.Text.Json.Nodes;
using PerfEval.Dashboards.Charts;
using PerfEval.Dashboards.Display;
using PerfEval.Dashboards.Tests.Sample;
using PerfEval.Warehouse.Engine;

namespace PerfEval.Dashboards.Tests.Charts;

/// <summary>Each chart's data against the mart it is drawn from.</summary>
[Collection(nameof(LookingOnly))]
public sealed class ChartTests(FilledSite filled)
{
    private static readonly Dictionary<string, string> Year2024 = new() { ["year"] = "2024" };

    [Fact]
    public void Low_execution_shows_the_lowest_first_with_year_and_threshold_in_its_title()
    {
        using var reader = filled.Site.Read();
        var chart = ChartCatalog.Load().Find("low_execution").Build(reader, new Dictionary<string, string> { ["year"] = "2024", ["threshold"] = "60" });

        chart.Title.ShouldBe("2024年度低执行项目（执行率低于 60%）");
        Values(chart).ShouldBe([23.5m, 55m]);
        Names(chart.Option["yAxis"]![0]!).ShouldBe([SampleLake.Lowest, "乡村教师培训与跟岗交流以及线上研修…"]);
        Names(chart.Option["yAxis"]![1]!).ShouldBe(["23.50%   76.50", "55.00%   108.00"]);
        chart.Option["series"]![0]!["markLine"]!["data"]![0]!["xAxis"]!.GetValue<decimal>().ShouldBe(60m);
        chart.Table.Rows.Count.ShouldBe(2);
    }

    [Fact]
    public void Low_execution_of_all_years_names_the_year_of_each_bar()
    {
        using var reader = filled.Site.Read();
        var chart = ChartCatalog.Load().Find("low_execution").Build(reader, new Dictionary<string, string> { ["year"] = "all", ["threshold"] = "81" });

        Names(chart.Option["yAxis"]![0]!).ShouldContain($"{SampleLake.Lowest} 2023");
        Values(chart).ShouldBe(Values(chart).Order());
    }

    [Fact]
    public void Execution_by_year_has_the_sums_of_the_mart_in_ten_thousands()
    {
        using var reader = filled.Site.Read();
        var chart = ChartCatalog.Load().Find("execution_by_year").Build(reader, new Dictionary<string, string>());

        chart.Option["series"]!.AsArray().Select(series => series!["name"]!.GetValue<string>()).ShouldBe(["年初预算数（万元）", "全年预算数（万元）", "全年执行数（万元）", "加权执行率（%）"]);
        Numbers(chart.Option["series"]![1]!).ShouldBe([320m, 2128m]);
        Numbers(chart.Option["series"]![2]!).ShouldBe(Column(reader.Read("execution_rate_by_year", orderBy: "year"), "executed_yuan").Select(yuan => yuan / 10_000));
    }

    [Fact]
    public void A_sum_that_not_every_project_filled_in_says_of_how_many_it_is()
    {
        using var reader = filled.Site.Read();
        var chart = ChartCatalog.Load().Find("execution_by_year").Build(reader, new Dictionary<string, string>());

        var counts = ResultRow.Of(reader.Read("execution_rate_by_year", orderBy: "year")).Select(row => (Filled: row.Whole("initial_count"), All: row.Whole("project_count"))).ToList();
        counts.ShouldContain(count => count.Filled < count.All);
        chart.Option["series"]![0]!["data"]!.AsArray().Select(bar => bar!["label"]!["formatter"]?.GetValue<string>())
            .ShouldBe(counts.Select(count => count.Filled < count.All ? $"{count.Filled}/{count.All}" : null));
        chart.Option["series"]![0]!["data"]!.AsArray().Select(bar => bar!["itemStyle"]!["color"]!.GetValue<string>() == "transparent").ShouldBe(counts.Select(count => count.Filled < count.All));
    }

    [Fact]
    public void Execution_by_department_shows_the_lowest_rate_first()
    {
        using var reader = filled.Site.Read();
        var chart = ChartCatalog.Load().Find("execution_by_department").Build(reader, Year2024);

        Names(chart.Option["yAxis"]!).ShouldBe([SampleLake.Agriculture, SampleLake.Education]);
        Values(chart).ShouldBe(Column(chart.Table, "execution_rate_weighted_pct"));
    }

    [Fact]
    public void A_project_over_its_years_has_one_column_a_year_and_both_lines()
    {
        using var reader = filled.Site.Read();
        var project = ResultRow.Of(reader.Read("project_list", new Dictionary<string, object?> { ["project_name"] = SampleLake.Lowest })).Single();
        var chart = ChartCatalog.Load().Find("project_years").Build(reader, new Dictionary<string, string> { ["project"] = project.Text("project_key")! });

        chart.Title.ShouldBe($"{SampleLake.Lowest}：历年情况");
        Names(chart.Option["xAxis"]!).ShouldBe(["2023年度", "2024年度"]);
        Numbers(chart.Option["series"]![0]!).ShouldBe([80m, 100m]);
        Numbers(chart.Option["series"]![2]!).ShouldBe([80m, 23.5m]);
        Numbers(chart.Option["series"]![3]!).ShouldBe([94m, 92.35m]);
    }

    [Fact]
    public void Score_replay_goes_from_the_stated_to_the_replayed_total_step_by_step()
    {
        using var reader = filled.Site.Read();
        var form = ResultRow.Of(reader.Read("score_replay", new Dictionary<string, object?> { ["year"] = 2024, ["project_name"] = "渔政执法装备" })).Single();
        var chart = ChartCatalog.Load().Find("score_replay").Build(reader, new Dictionary<string, string> { ["form"] = form.Text("evaluation_key")! });

        chart.Title.ShouldBe("渔政执法装备：这98分怎么来的");
        Names(chart.Option["xAxis"]!).ShouldBe(["自评总得分", "算术差额", "计分规则差额", "没有指标而得分", "取整差额", "重算总得分"]);
        var (hidden, points) = (Numbers(chart.Option["series"]![0]!), Numbers(chart.Option["series"]![1]!));
        points[0].ShouldBe(98m);
        points[^1].ShouldBe(form.Number("replayed_score")!.Value - form.Number("undetermined_points")!.Value);
        hidden[1].ShouldBe(Math.Min(98m, 98m - form.Number("arithmetic_points")!.Value));
    }

    [Fact]
    public void Execution_bins_count_every_project_once()
    {
        using var reader = filled.Site.Read();
        var chart = ChartCatalog.Load().Find("execution_bins").Build(reader, Year2024);

        Names(chart.Option["xAxis"]!).ShouldBe(["不足30%", "30%–60%", "60%–80%", "80%–100%", "100%", "超过100%", "无法计算"]);
        Values(chart).ShouldBe([1m, 1m, 1m, 2m, 1m, 1m, 1m]);
    }

    [Fact]
    public void Score_distribution_keeps_the_gaps_between_filled_bins_and_leaves_the_empty_ends_out()
    {
        using var reader = filled.Site.Read();
        var chart = ChartCatalog.Load().Find("score_distribution").Build(reader, Year2024);

        var counts = Numbers(chart.Option["series"]![0]!);
        counts[0].ShouldBe(1m);
        counts[^1].ShouldBe(1m);
        counts.Sum().ShouldBe(8m);
        counts.ShouldContain(0m);
        Numbers(chart.Option["series"]![1]!).Sum().ShouldBe(8m);
    }

    [Fact]
    public void Execution_versus_score_draws_the_projects_that_have_both()
    {
        using var reader = filled.Site.Read();
        var chart = ChartCatalog.Load().Find("execution_versus_score").Build(reader, Year2024);

        var points = chart.Option["series"]![0]!["data"]!.AsArray();
        points.Count.ShouldBe(7);
        var lowest = points.Single(point => point!["name"]!.GetValue<string>() == SampleLake.Lowest)!;
        lowest["value"]!.AsArray().Select(value => value!.GetValue<decimal>()).ShouldBe([23.5m, 92.35m, 100m]);
    }

    [Fact]
    public void The_two_rates_are_those_of_the_same_projects()
    {
        using var reader = filled.Site.Read();
        var chart = ChartCatalog.Load().Find("two_rates_by_year").Build(reader, new Dictionary<string, string>());

        Names(chart.Option["xAxis"]!).ShouldBe(["2023年度\n4/4 个项目", "2024年度\n7/8 个项目"]);
        Values(chart).ShouldBe(Column(chart.Table, "execution_rate_pct"));
        Numbers(chart.Option["series"]![1]!).ShouldBe(Column(chart.Table, "spending_pct"));
    }

    [Fact]
    public void The_pieces_of_the_headline_rate_add_up_to_it()
    {
        using var reader = filled.Site.Read();
        var chart = ChartCatalog.Load().Find("headline_split").Build(reader, new Dictionary<string, string>());

        var parts = chart.Option["series"]!.AsArray().Select(series => Numbers(series!)).ToList();
        parts.Count.ShouldBe(3);
        Enumerable.Range(0, 2).Select(year => parts.Sum(part => part[year])).ShouldBe(Column(chart.Table, "execution_rate_pct"));
    }

    [Fact]
    public void A_year_that_is_none_and_a_threshold_that_is_none_are_refused_in_words()
    {
        using var reader = filled.Site.Read();
        var chart = ChartCatalog.Load().Find("low_execution");

        Should.Throw<BadParameterException>(() => chart.Build(reader, new Dictionary<string, string> { ["year"] = "twenty" })).Message.ShouldContain("year=2024");
        Should.Throw<BadParameterException>(() => chart.Build(reader, new Dictionary<string, string> { ["threshold"] = "140" })).Message.ShouldContain("threshold=80");
        Should.Throw<UnknownChartException>(() => ChartCatalog.Load().Find("pie")).Message.ShouldContain("low_execution");
    }

    private static List<decimal> Values(ChartDefinition chart) => Numbers(chart.Option["series"]![0]!);

    private static List<decimal> Numbers(JsonNode series) =>
        [.. series["data"]!.AsArray().Select(item => (item is JsonObject ? item["value"]! : item!).GetValue<decimal>())];

    private static List<string> Names(JsonNode axis) => [.. axis["data"]!.AsArray().Select(name => name!.GetValue<string>())];

    private static List<decimal> Column(ResultTable table, string name)
    {
        var index = table.Columns.ToList().FindIndex(column => column.Name == name);
        return [.. table.Rows.Select(row => (decimal)row[index]!)];
    }
}
