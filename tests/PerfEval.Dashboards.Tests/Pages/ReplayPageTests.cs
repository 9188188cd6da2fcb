using System.Text.Json.Nodes;
using PerfEval.Dashboards.Tests.Sample;
using PerfEval.Warehouse;
using PerfEval.Warehouse.Lake;

namespace PerfEval.Dashboards.Tests.Pages;

public sealed class ReplayPageTests
{
    [Fact]
    public async Task A_form_without_a_total_is_not_said_to_have_stated_one()
    {
        await using var site = await SampleSite.Start(WithoutTotal);
        var list = await site.Page("/projects");
        var project = await site.Page(list.QuerySelector("tbody a")!.GetAttribute("href")!);

        var chart = (await site.Page(project.QuerySelector("a[href^='/replay/']")!.GetAttribute("href")!)).QuerySelector("[data-chart] script")!.TextContent;

        var option = JsonNode.Parse(chart)!;
        option["xAxis"]!["data"]!.AsArray().Select(name => name!.GetValue<string>()).First().ShouldBe("各项得分之和");
        option["title"]!["text"]!.GetValue<string>().ShouldBe($"{SampleLake.Lowest}：表中没有总得分，从各项得分算起");
    }

    private static void WithoutTotal(Workspace workspace)
    {
        var rows = new LakeRows();
        var key = SampleLake.KeyOf(2024);
        rows.Documents.Add(new LakeDocument(key, "一批", "/inbox/缺总分.txt", "缺总分.txt", "txt", 1, DateTime.UnixEpoch, DateTime.UnixEpoch, "extracted", true, "1", 1, 0));
        SampleRows.Add(rows, key, 1, SampleLake.Forms.Single(form => form is { Name: SampleLake.Lowest, Year: 2024 }) with { TotalScore = null });
        new LakeWriter(workspace).Write(rows);
    }
}
