using System.Net;
using PerfEval.Dashboards.Tests.Sample;

namespace PerfEval.Dashboards.Tests.Pages;

[Collection(nameof(LookingOnly))]
public sealed class SourceTests(FilledSite filled)
{
    [Theory]
    [InlineData("235,000.00", "235000")]
    [InlineData("1,000,000.00", "1000000")]
    [InlineData("92.35", "92.35")]
    public async Task A_figure_leads_to_the_cell_that_prints_it(string figure, string printed)
    {
        var list = await filled.Site.Page("/low-execution?year=2024");
        var link = list.QuerySelectorAll("#list td a").First(cell => cell.TextContent == figure).GetAttribute("href")!;

        using var redirect = await filled.Site.Client.GetAsync(link);
        redirect.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var target = redirect.Headers.Location!.OriginalString;
        var document = await filled.Site.Page(target.Split('#')[0]);

        var cell = document.GetElementById(Uri.UnescapeDataString(target.Split('#')[1])).ShouldNotBeNull();
        cell.ClassList.ShouldContain("asked");
        cell.TextContent.ShouldBe(printed);
    }

    [Fact]
    public async Task The_figures_of_a_project_lead_straight_to_their_cells()
    {
        var list = await filled.Site.Page("/projects?q=" + Uri.EscapeDataString(SampleLake.Lowest));
        var project = await filled.Site.Page(list.QuerySelector("tbody a")!.GetAttribute("href")!);

        var links = project.QuerySelectorAll("section:nth-of-type(1) td.number a").Select(cell => cell.GetAttribute("href")!)
            .Where(link => !link.StartsWith("/replay/", StringComparison.Ordinal)).ToList();
        links.Count.ShouldBe(10);
        links.ShouldAllBe(link => link.StartsWith("/documents/", StringComparison.Ordinal) && link.Contains('#'));
    }

    [Fact]
    public async Task Cells_tell_what_they_were_read_as_and_why_they_are_in_doubt()
    {
        var document = await filled.Site.Page($"/documents/{SampleLake.KeyOf(2024)}");

        document.GetElementById("line_3!C4")!.GetAttribute("title")!.ShouldContain("第 1 张表 · 全年执行数");
        document.GetElementById("line_3!C4")!.ClassList.ShouldContain("read");
        document.GetElementById("line_3!C1")!.ClassList.ShouldContain("doubt");
        document.GetElementById("line_3!C1")!.GetAttribute("title")!.ShouldContain("三级指标为空");
    }

    [Fact]
    public async Task A_document_shows_its_forms_problems_and_repairs()
    {
        var text = (await filled.Site.Page($"/documents/{SampleLake.KeyOf(2024)}")).QuerySelector("main")!.TextContent;

        text.ShouldContain("幼儿园普惠补助");
        text.ShouldContain("第 2 行三级指标为空，按上一行理解。");
        text.ShouldContain("向左错列，已归位");
    }
}
