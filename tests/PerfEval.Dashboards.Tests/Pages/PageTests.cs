using PerfEval.Dashboards.Tests.Sample;

namespace PerfEval.Dashboards.Tests.Pages;

[Collection(nameof(LookingOnly))]
public sealed class PageTests(FilledSite filled)
{
    [Theory]
    [InlineData("/?year=2024", "概览", "2,128.00")]
    [InlineData("/execution?year=2024", "执行率", "93.15%")]
    [InlineData("/execution?year=2024&grouping=by_region", "执行率", "预算调减带来")]
    [InlineData("/coverage", "应报与已报", "下载模板")]
    [InlineData("/low-execution?year=2024", "低执行项目", "765,000.00")]
    [InlineData("/scores?year=2024", "得分分布", "68.85")]
    [InlineData("/findings?year=2024", "问题清单", "全年执行数420,000元")]
    [InlineData("/projects", "项目", "水稻病虫害防治")]
    [InlineData("/documents", "文档", "文件已损坏，无法打开。请向填报单位索取原件。")]
    [InlineData("/identity", "同一性核对", "由人确认后才合并或拆分")]
    [InlineData("/policy", "口径重算", "不改变任何数据")]
    [InlineData("/policy?year=2024&under=2020", "口径重算", "两个年度的口径相同")]
    [InlineData("/versions", "版本", "没有。")]
    [InlineData("/collections", "收件批次", "撤回整批")]
    [InlineData("/jobs", "作业", "收件")]
    [InlineData("/exports", "导出", "annual_summary")]
    [InlineData("/analyses", "全部分析", "low_execution_projects")]
    [InlineData("/analyses/overview", "概览", "21,280,000.00")]
    [InlineData("/codebook", "数据字典", "execution_rate_mismatch")]
    [InlineData("/codebook", "数据字典", "取自 stg_evaluation.total_score")]
    [InlineData("/codebook", "数据字典", "lake.evaluations")]
    [InlineData("/indicators?year=2024", "指标与原因", "目标完成情况")]
    public async Task Every_page_has_its_heading_and_figures_of_the_warehouse(string address, string heading, string figure)
    {
        var page = await filled.Site.Page(address);

        page.QuerySelector("h1")!.TextContent.ShouldBe(heading);
        page.QuerySelector("main")!.TextContent.ShouldContain(figure);
    }

    [Fact]
    public async Task The_newest_year_is_shown_when_none_is_asked_for()
    {
        var page = await filled.Site.Page("/");

        page.QuerySelector("option[selected]")!.TextContent.ShouldBe("2024年度");
    }

    [Fact]
    public async Task A_rate_says_how_many_projects_it_could_judge()
    {
        var page = await filled.Site.Page("/?year=2024");

        page.QuerySelector(".tiles")!.TextContent.ShouldContain("7/8 个项目可计算");
    }

    [Fact]
    public async Task One_project_shows_every_year_that_it_has_forms_for()
    {
        var list = await filled.Site.Page("/projects?q=" + Uri.EscapeDataString(SampleLake.Lowest));
        var project = await filled.Site.Page(list.QuerySelector("tbody a")!.GetAttribute("href")!);

        project.QuerySelector("h1")!.TextContent.ShouldBe(SampleLake.Lowest);
        project.QuerySelectorAll("section:nth-of-type(1) tbody tr").Select(row => row.QuerySelector("td")!.TextContent.Trim()).ShouldBe(["2024", "2023"]);
    }

    [Fact]
    public async Task A_project_says_how_often_a_rule_could_not_judge_it_and_leads_there()
    {
        var list = await filled.Site.Page("/projects?q=" + Uri.EscapeDataString("动物疫病监测"));
        var project = await filled.Site.Page(list.QuerySelector("tbody a")!.GetAttribute("href")!);
        var link = project.QuerySelector("a[href*='verdict=undetermined']")!;

        var rows = (await filled.Site.Page(link.GetAttribute("href")!)).QuerySelectorAll(".findings tbody tr");
        link.ParentElement!.TextContent.ShouldContain($"另有 {rows.Length} 条无法判定");
    }

    [Fact]
    public async Task A_score_opens_row_by_row_and_each_step_leads_to_its_cell()
    {
        var list = await filled.Site.Page("/projects?q=" + Uri.EscapeDataString(SampleLake.Lowest));
        var project = await filled.Site.Page(list.QuerySelector("tbody a")!.GetAttribute("href")!);
        var replay = await filled.Site.Page(project.QuerySelector("a[href^='/replay/']")!.GetAttribute("href")!);

        replay.QuerySelector("h1")!.TextContent.ShouldBe("得分怎么来的");
        replay.QuerySelectorAll("tbody tr td:nth-child(2)").Select(cell => cell.TextContent.Trim()).First().ShouldBe("资金执行率");
        replay.QuerySelectorAll("tbody tr td:last-child a").ShouldAllBe(link => link.GetAttribute("href")!.StartsWith("/documents/", StringComparison.Ordinal));
        replay.QuerySelectorAll("tbody tr td:last-child a").ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Tables_are_sorted_by_the_column_that_was_asked_for()
    {
        var page = await filled.Site.Page("/low-execution?year=2024&sort=-annual_yuan");

        page.QuerySelectorAll("#list tbody tr td:nth-child(6)").Select(cell => cell.TextContent.Trim()).ShouldBe(["2,400,000.00", "1,000,000.00", "90,000.00"]);
        page.QuerySelector("th[aria-sort=descending]")!.TextContent.ShouldContain("全年预算数");
    }

    [Fact]
    public async Task The_threshold_decides_which_projects_are_listed()
    {
        var page = await filled.Site.Page("/low-execution?year=2024&threshold=60");

        page.QuerySelectorAll("#list tbody tr").Length.ShouldBe(2);
        page.QuerySelector("#list")!.TextContent.ShouldContain("执行率低于 60%");
    }

    [Fact]
    public async Task Documents_that_were_not_read_say_why()
    {
        var page = await filled.Site.Page("/documents?status=unreadable");

        page.QuerySelector("#list tbody")!.TextContent.ShouldContain("损坏的文件.xlsx");
        page.QuerySelectorAll("#list tbody tr").Length.ShouldBe(1);
    }

    [Theory]
    [InlineData("/nothing-here", 404)]
    [InlineData("/analyses/nothing_here", 404)]
    [InlineData("/charts/nothing_here.png", 404)]
    [InlineData("/low-execution?threshold=many", 400)]
    [InlineData("/?year=abc", 400)]
    [InlineData("/documents/0000000000000000000000000000000000000000000000000000000000000000", 404)]
    public async Task What_cannot_be_shown_is_explained_in_a_page(string address, int status)
    {
        using var response = await filled.Site.Client.GetAsync(address);

        ((int)response.StatusCode).ShouldBe(status);
        (await response.Content.ReadAsStringAsync()).ShouldContain("<h1>无法显示</h1>");
    }
}
