using PerfEval.Dashboards.Tests.Sample;

namespace PerfEval.Dashboards.Tests.Pages;

[Collection(nameof(LookingOnly))]
public sealed class FindingsPageTests(FilledSite filled)
{
    [Fact]
    public async Task After_ten_findings_of_a_form_the_rest_is_folded_and_fatal_ones_come_first()
    {
        var page = await filled.Site.Page("/findings?year=2023&q=" + Uri.EscapeDataString(SampleLake.Silted));

        var form = page.QuerySelectorAll(".form-findings").ShouldHaveSingleItem();
        form.QuerySelectorAll(".scroll > table tbody tr").Length.ShouldBe(10);
        form.QuerySelector("tbody tr .tag")!.TextContent.ShouldBe("致命");
        form.QuerySelector("details summary")!.TextContent.ShouldBe("其余 3 条");
        form.QuerySelectorAll("details tbody tr").Length.ShouldBe(3);
    }

    [Theory]
    [InlineData("severity=fatal", "致命")]
    [InlineData("severity=info", "提示")]
    [InlineData("verdict=undetermined", "无法判定")]
    public async Task Filters_keep_only_what_they_name(string filter, string tag)
    {
        var page = await filled.Site.Page($"/findings?year=2024&{filter}");

        var rows = page.QuerySelectorAll(".findings tbody tr");
        rows.ShouldNotBeEmpty();
        rows.ShouldAllBe(row => row.QuerySelector("td")!.TextContent.Contains(tag));
    }

    [Fact]
    public async Task The_counts_are_those_of_the_list_of_findings()
    {
        using var reader = filled.Site.Read();
        var expected = reader.Read("finding_list", new Dictionary<string, object?> { ["year"] = 2024, ["verdict"] = "fail" }).Rows.Count;

        var page = await filled.Site.Page("/findings?year=2024");

        page.QuerySelector(".lead")!.TextContent.ShouldContain($"{expected} 条问题");
        page.QuerySelectorAll(".findings tbody tr").Length.ShouldBe(expected);
    }

    [Fact]
    public async Task A_rule_and_a_department_can_be_chosen()
    {
        var page = await filled.Site.Page($"/findings?year=all&rule=execution_low&department={Uri.EscapeDataString(SampleLake.Education)}");

        page.QuerySelectorAll(".findings tbody tr").Length.ShouldBe(2);
        page.QuerySelectorAll(".form-findings h3 small").ShouldAllBe(head => head.TextContent.Contains(SampleLake.Education));
    }
}
