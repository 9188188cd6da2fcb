using PerfEval.Dashboards.Tests.Sample;

namespace PerfEval.Dashboards.Tests.Pages;

public sealed class EmptyWorkspaceTests
{
    [Fact]
    public async Task An_empty_workspace_explains_how_to_begin()
    {
        await using var site = await SampleSite.Start(filled: false);

        foreach (var address in new[] { "/", "/execution", "/low-execution", "/scores", "/findings", "/projects", "/project?key=x", "/documents", "/versions", "/collections", "/correct", "/finding", "/decide", "/exports", "/analyses/overview" })
        {
            var page = await site.Page(address);
            page.QuerySelector(".empty h2")!.TextContent.ShouldBe("还没有数据，从这里开始", address);
            page.QuerySelector(".empty .path")!.TextContent.ShouldBe(site.Workspace.Inbox, address);
            page.QuerySelectorAll(".empty li").Length.ShouldBe(2);
        }

        using var chart = await site.Client.GetAsync("/charts/low_execution.png");
        ((int)chart.StatusCode).ShouldBe(404);
        (await site.Page("/jobs")).QuerySelectorAll("form").Length.ShouldBe(3);
        (await site.Page("/codebook")).QuerySelector("#rules")!.TextContent.ShouldContain("execution_low");
    }

    [Fact]
    public async Task Documents_without_a_form_leave_every_page_readable()
    {
        await using var site = await SampleSite.Start(SampleLake.FillUnreadable);

        (await site.Page("/")).QuerySelector("main")!.TextContent.ShouldContain("收到的文件里没有读出自评表。");
        foreach (var address in new[] { "/execution", "/low-execution", "/scores", "/findings", "/projects", "/documents", "/exports", "/charts/low_execution.svg", "/charts/execution_versus_score.csv" })
        {
            using var response = await site.Client.GetAsync(address);
            ((int)response.StatusCode).ShouldBe(200, address);
        }
    }
}
