using System.Net;
using PerfEval.Dashboards.Tests.Sample;

namespace PerfEval.Dashboards.Tests.Pages;

public sealed class ReviewTests
{
    [Fact]
    public async Task A_finding_is_reviewed_and_an_exception_is_silent_everywhere_but_in_the_list_of_exceptions()
    {
        await using var site = await SampleSite.Start(filled: true);
        var list = await site.Page("/findings?year=2024&rule=execution_over");
        var address = list.QuerySelector(".findings td.status a")!.GetAttribute("href")!;
        list.QuerySelector(".findings td.status")!.TextContent.ShouldContain("待核");

        using var confirmed = await site.Send(address, "form.review", ("status", "confirmed"), ("who", "王某"), ("reason", "已与国库核对"));
        confirmed.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        await Waiting.Until(async () => (await site.Page(address)).QuerySelector("h1 ~ .tag.confirmed") is not null);
        (await site.Page(address)).QuerySelector("main")!.TextContent.ShouldContain("已与国库核对");
        (await site.Page("/findings?year=2024&status=confirmed")).QuerySelectorAll(".findings tbody tr").Length.ShouldBe(1);
        (await site.Page($"/documents/{SampleLake.KeyOf(2024)}")).QuerySelector("#findings .tag.confirmed").ShouldNotBeNull();

        using var excepted = await site.Send(address, "form.review", ("status", "excepted"), ("who", "王某"), ("reason", "追加指标年底才下达"));
        await Waiting.Until(async () => (await site.Page("/findings?year=2024&rule=execution_over")).QuerySelector(".findings") is null);
        (await site.Page("/analyses/finding_exceptions")).QuerySelector("main")!.TextContent.ShouldContain("追加指标年底才下达");
    }

    [Fact]
    public async Task A_false_alarm_is_counted_neither_by_the_overview_nor_by_the_list_that_it_leads_to()
    {
        await using var site = await SampleSite.Start(filled: true);
        var address = (await site.Page("/findings?year=2024&severity=fatal")).QuerySelector(".findings td.status a")!.GetAttribute("href")!;
        (await site.Page(address)).QuerySelectorAll("dt").First(term => term.TextContent == "首次发现").NextElementSibling!.TextContent.ShouldStartWith("20");

        using var reviewed = await site.Send(address, "form.review", ("status", "false_alarm"), ("who", "王某"), ("reason", "填在附表"));
        await Waiting.Until(async () => (await site.Page(address)).QuerySelector("h1 ~ .tag.false_alarm") is not null);

        var count = (await site.Page("/?year=2024")).QuerySelector("a[href*='severity=fatal']")!;
        var listed = (await site.Page(count.GetAttribute("href")!)).QuerySelectorAll(".findings tbody tr").Length;
        count.TextContent.Trim().ShouldBe($"致命 {listed}");
        (await site.Page("/findings?year=2024&severity=fatal&status=all")).QuerySelectorAll(".findings tbody tr").Length.ShouldBe(listed + 1);
    }

    [Fact]
    public async Task What_the_first_load_found_is_not_new_and_the_page_says_why()
    {
        await using var site = await SampleSite.Start(filled: true);

        var page = await site.Page("/findings?year=all&status=new");
        page.QuerySelectorAll(".tag.new").ShouldBeEmpty();
        page.QuerySelector("p.nothing")!.TextContent.ShouldContain("第一次入库");
        (await site.Page("/analyses/new_findings_since_last_load")).QuerySelectorAll("tbody tr").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("status", "nonsense")]
    [InlineData("who", " ")]
    public async Task A_review_that_says_nothing_is_refused(string field, string value)
    {
        await using var site = await SampleSite.Start(filled: true);
        var address = (await site.Page("/findings?year=2024")).QuerySelector(".findings td.status a")!.GetAttribute("href")!;

        using var response = await site.Send(address, "form.review", [("status", "confirmed"), ("who", "王某"), ("reason", "x"), (field, value)]);

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }
}
