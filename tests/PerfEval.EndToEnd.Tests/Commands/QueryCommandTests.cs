using System.Text.Json;

namespace PerfEval.EndToEnd.Tests.Commands;

[Collection(Samples.Name)]
public sealed class QueryCommandTests(SampleWorkspace samples)
{
    [Fact]
    public void Without_a_name_every_analysis_is_listed_with_title_grain_and_parameters()
    {
        var analyses = samples.Run("query", "--format", "json").ShouldEndWith(0).Json.EnumerateArray().ToList();
        var low = analyses.Single(analysis => analysis.GetProperty("name").GetString() == "low_execution_projects");
        low.GetProperty("title").GetString().ShouldNotBeNullOrEmpty();
        low.GetProperty("grain").GetString().ShouldNotBeNullOrEmpty();
        low.GetProperty("parameters").GetString()!.ShouldContain("threshold=80");
    }

    [Fact]
    public void Every_analysis_answers_in_every_format()
    {
        var names = samples.Run("query", "--format", "json").Json.EnumerateArray().Select(one => one.GetProperty("name").GetString()!).ToList();
        names.Count.ShouldBeGreaterThan(8);
        foreach (var name in names)
            samples.Run("query", name, "--format", "json").ShouldEndWith(0).Json.ValueKind.ShouldBe(JsonValueKind.Array, name);
    }

    [Fact]
    public void A_parameter_narrows_the_rows()
    {
        var below80 = Rows("query", "low_execution_projects");
        var below60 = Rows("query", "low_execution_projects", "--param", "threshold=60");
        below60.Count.ShouldBeLessThan(below80.Count);
        below60.ShouldAllBe(row => decimal.Parse(row.GetProperty("execution_rate_pct").GetString()!) < 60);
    }

    [Fact]
    public void Money_is_printed_exactly_with_two_decimals_and_years_as_numbers()
    {
        var row = Rows("query", "execution_rate_by_year").First(one => one.GetProperty("year").ValueKind == JsonValueKind.Number);
        row.GetProperty("annual_yuan").GetString()!.ShouldMatch(@"^\d+\.\d{2}$");
        row.GetProperty("year").GetInt32().ShouldBeInRange(2000, 2100);
    }

    [Fact]
    public void Csv_has_the_names_of_the_columns_first()
    {
        var lines = samples.Run("query", "execution_rate_by_year", "--format", "csv").ShouldEndWith(0).Out.Split("\r\n");
        lines[0].ShouldStartWith("year,project_count,");
        lines[1].Split(',').Length.ShouldBe(lines[0].Split(',').Length);
    }

    [Fact]
    public void The_table_is_headed_in_Chinese()
    {
        var table = samples.Run("query", "execution_rate_by_year").ShouldEndWith(0).Out;
        table.Split('\n')[0].ShouldContain("年度");
    }

    [Fact]
    public void An_unknown_analysis_and_a_bad_parameter_are_wrong_usage()
    {
        samples.Run("query", "no_such_question").ShouldEndWith(2).ShouldSayOnly("no_such_question");
        samples.Run("query", "low_execution_projects", "--param", "threshold=many").ShouldEndWith(2).ShouldSayOnly("threshold");
        samples.Run("query", "low_execution_projects", "--param", "limit=3").ShouldEndWith(2).ShouldSayOnly("limit");
        samples.Run("query", "low_execution_projects", "--param", "threshold").ShouldEndWith(2).ShouldSayOnly("名称=值");
    }

    private List<JsonElement> Rows(params string[] arguments) =>
        [.. samples.Run([.. arguments, "--format", "json"]).ShouldEndWith(0).Json.EnumerateArray()];
}
