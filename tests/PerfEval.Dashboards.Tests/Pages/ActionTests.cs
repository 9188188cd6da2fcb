using System.Diagnostics;
using System.Net;
using PerfEval.Dashboards.Tests.Sample;
using PerfEval.Warehouse.Lake;

namespace PerfEval.Dashboards.Tests.Pages;

public sealed class ActionTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task A_job_runs_when_somebody_presses_its_button_and_is_on_record()
    {
        await using var site = await SampleSite.Start(filled: true);

        using var response = await site.Send("/jobs", "form", ("job", "collect"));

        response.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        await Until(() => new RunLog(site.Workspace).ReadRecent(5).Any(run => run is { Job: "collect", Outcome: RunRecord.Succeeded }));
        (await site.Page("/jobs")).QuerySelector("#jobs")!.TextContent.ShouldContain("成功");
    }

    [Fact]
    public async Task A_withdrawn_document_counts_no_longer_and_can_be_restored()
    {
        await using var site = await SampleSite.Start(filled: true);
        var document = $"/documents/{SampleLake.KeyOf(2024)}";

        using var response = await site.Send(document, ".decide form", ("who", "王某"), ("reason", "重复报送"));

        response.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        await Until(() => FormsOf(site, 2024) == 0);
        (await site.Page(document)).QuerySelector("main")!.TextContent.ShouldContain("王某：重复报送");

        using var restored = await site.Send(document, ".decide form", ("who", "王某"), ("reason", "误操作"));
        await Until(() => FormsOf(site, 2024) == 9);
    }

    [Fact]
    public async Task An_export_is_made_and_can_be_downloaded()
    {
        await using var site = await SampleSite.Start(filled: true);
        (await site.Page("/exports")).QuerySelectorAll("form:has([value=annual_summary]) [name=period] option").Select(option => option.TextContent).ShouldContain("2024年度");

        using var response = await site.Send("/exports", "form", ("period", "2024"), ("format", "xlsx"));
        response.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var page = await site.Page("/exports");
        var bytes = await site.Client.GetByteArrayAsync(page.QuerySelector("td a[download]")!.GetAttribute("href"));

        bytes[..2].ShouldBe("PK"u8.ToArray());
        using var refused = await site.Send("/exports", "form", ("period", "1999"), ("format", "xlsx"));
        (await refused.Content.ReadAsStringAsync()).ShouldContain("role=\"alert\"");
    }

    private static int FormsOf(SampleSite site, int year)
    {
        using var reader = site.Read();
        return reader.Read("fct_evaluation", new Dictionary<string, object?> { ["year"] = year, ["is_current"] = true }).Rows.Count;
    }

    private static async Task Until(Func<bool> isDone)
    {
        var watch = Stopwatch.StartNew();
        while (!isDone())
        {
            watch.Elapsed.ShouldBeLessThan(Patience);
            await Task.Delay(250);
        }
    }
}
