using System.Net;
using System.Text;
using AngleSharp.Html.Dom;
using PerfEval.Dashboards.Exports;
using PerfEval.Dashboards.Tests.Sample;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Jobs;
using PerfEval.Etl.Rosters;

namespace PerfEval.Dashboards.Tests.Pages;

public sealed class CoverageTests
{
    [Fact]
    public async Task A_list_is_imported_and_what_is_missing_is_named()
    {
        await using var site = await SampleSite.Start(filled: true);
        (await site.Page("/coverage?year=2024")).QuerySelector(".notice")!.TextContent.ShouldContain("没有导入应报名单");

        var answer = await Import(site, "单位,项目名称,状态\n云川市教育局,校园安全巡查,应报\n云川市教育局,校舍加固,\n云川市农业农村局,河道清淤,再议\n");
        answer.ShouldContain("已导入 2024 年度应报名单 3 行");
        answer.ShouldContain("状态“再议”不认识");
        new LoadJob(site.Workspace, site.Catalog).Run(CancellationToken.None);

        var page = await site.Page("/coverage?year=2024&state=missing");
        page.QuerySelector("#list")!.TextContent.ShouldContain("校舍加固");
        page.QuerySelector("#list")!.TextContent.ShouldNotContain("校园安全巡查");
        page.QuerySelector("#rosters")!.TextContent.ShouldContain("王某");
        page.QuerySelector(".notice").ShouldBeNull();
        var missing = page.QuerySelectorAll("#departments a").First(link => link.GetAttribute("href")!.Contains("state=missing", StringComparison.Ordinal));
        (await site.Page(missing.GetAttribute("href")!)).QuerySelectorAll("#list tbody tr").Length.ShouldBe(int.Parse(missing.TextContent));
        (await site.Page("/findings?year=2024&rule=coverage_gap")).QuerySelector("main")!.TextContent.ShouldContain("列有云川市教育局“校舍加固”");
    }

    [Fact]
    public async Task What_is_no_list_is_refused_with_the_reason()
    {
        await using var site = await SampleSite.Start(filled: false);

        (await Import(site, "会议通知\n")).ShouldContain("没有找到名单");
        (await site.Page("/coverage")).QuerySelector("#rosters")!.TextContent.ShouldContain("下载模板");
    }

    [Fact]
    public async Task The_template_has_the_headings_that_the_import_knows()
    {
        await using var site = await SampleSite.Start(filled: false);

        var template = await site.Client.GetByteArrayAsync("/coverage/template.xlsx");
        var reading = RosterReader.Read(new SourceDocument("/模板.xlsx", template, DateTime.UnixEpoch), 2024);

        template.ShouldBe(RosterTemplate.Bytes());
        reading.Problems.ShouldHaveSingleItem().Code.ShouldBe("empty_roster");
    }

    private static async Task<string> Import(SampleSite site, string list)
    {
        var page = await site.Page("/coverage");
        var token = ((IHtmlInputElement)page.QuerySelector("#rosters form input[type=hidden]")!).Value;
        using var content = new MultipartFormDataContent
        {
            { new StringContent(token), "__RequestVerificationToken" },
            { new StringContent("2024"), "due" },
            { new StringContent("王某"), "who" },
            { new ByteArrayContent(Encoding.UTF8.GetBytes(list)), "list", "名单.csv" },
        };
        using var response = await site.Client.PostAsync("/coverage", content);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await response.Content.ReadAsStringAsync();
    }
}
