using System.Net;
using System.Text;
using PerfEval.Dashboards.Tests.Sample;
using PerfEval.Warehouse;
using PerfEval.Warehouse.Lake;

namespace PerfEval.Dashboards.Tests.Pages;

public sealed class VersionsPageTests
{
    private const string Name = "校园安全巡查";

    [Fact]
    public async Task Two_contested_forms_are_asked_about_compared_and_decided()
    {
        await using var site = await SampleSite.Start(Contested);
        var list = await site.Page("/versions?open=true");
        list.QuerySelector(".question .notice")!.TextContent.ShouldContain("以哪一张为准");
        var compare = list.QuerySelector(".question a.more")!.GetAttribute("href")!;

        var page = await site.Page(compare);
        page.QuerySelector("#changes")!.TextContent.ShouldContain("470,400");
        page.QuerySelectorAll("#changes td.changed a").ShouldAllBe(link => link.GetAttribute("href")!.StartsWith("/documents/", StringComparison.Ordinal));
        page.QuerySelectorAll(".question tbody td.number a").ShouldAllBe(link => link.GetAttribute("href")!.StartsWith("/figures/", StringComparison.Ordinal)
            || link.GetAttribute("href")!.EndsWith("#findings", StringComparison.Ordinal));
        var choose = page.QuerySelectorAll("a").First(link => link.TextContent == "以这张为准").GetAttribute("href")!;

        (await site.Page(choose)).QuerySelector("#effect tbody")!.TextContent.ShouldContain("待人工确认");
        using var chosen = await site.Send(choose, "#effect form", ("who", "王某"), ("reason", "以盖章件为准"));
        chosen.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        await Waiting.Until(async () => (await site.Page("/versions?open=true")).QuerySelector(".question") is null);
        (await site.Page(compare)).QuerySelectorAll(".question tbody .tag").Select(tag => tag.TextContent).Order().ShouldBe(new[] { "现行", "未采用" }.Order());
    }

    [Fact]
    public async Task What_the_rules_find_in_a_contested_form_is_shown_on_its_document_and_counted_nowhere()
    {
        await using var site = await SampleSite.Start(Contested);
        var form = (await site.Page("/versions")).QuerySelectorAll(".question tbody tr").First(row => row.QuerySelector("a[href$='#findings']")!.TextContent != "0");
        var count = form.QuerySelector("a[href$='#findings']")!;

        var page = await site.Page(count.GetAttribute("href")!);

        page.QuerySelectorAll("#findings tbody tr").Length.ShouldBe(int.Parse(count.TextContent));
        page.QuerySelector("#findings h3 .tag.contested")!.TextContent.ShouldBe("待人工确认");
        (await site.Page("/findings?year=all")).QuerySelector(".findings").ShouldBeNull();
    }

    [Fact]
    public async Task A_long_list_goes_on_on_another_page()
    {
        await using var site = await SampleSite.Start(workspace => Contested(workspace, [.. Enumerable.Range(1, 51).Select(number => $"{Name}第{number}片区")]));
        var first = await site.Page("/versions?open=true");
        first.QuerySelectorAll(".question").Length.ShouldBe(50);
        var next = first.QuerySelector(".pager a[rel=next]")!.GetAttribute("href")!;

        (await site.Page(next)).QuerySelector(".question h3 a")!.TextContent.ShouldNotBe(first.QuerySelector(".question h3 a")!.TextContent);
        (await site.Page(next)).QuerySelectorAll(".question").Length.ShouldBe(1);
    }

    [Fact]
    public async Task A_batch_is_withdrawn_after_its_effect_was_shown()
    {
        await using var site = await SampleSite.Start(filled: true);
        var withdraw = (await site.Page("/collections")).QuerySelector("tbody a")!.GetAttribute("href")!;

        (await site.Page(withdraw)).QuerySelector("#effect")!.TextContent.ShouldContain("已撤回");
        using var response = await site.Send(withdraw, "#effect form", ("who", "王某"), ("reason", "收错文件夹"));

        response.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        await Waiting.Until(async () => (await site.Page("/collections")).QuerySelector(".tag.withdrawn") is not null);
    }

    [Theory]
    [InlineData("/decide?what=nonsense&key=x")]
    [InlineData("/decide?what=version.choose&key=x/y")]
    [InlineData("/versions?project=none")]
    public async Task What_does_not_exist_is_not_found(string address)
    {
        await using var site = await SampleSite.Start(filled: true);
        using var response = await site.Client.GetAsync(address);

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private static void Contested(Workspace workspace) => Contested(workspace, Name);

    private static void Contested(Workspace workspace, params string[] names)
    {
        var rows = new LakeRows();
        var form = SampleLake.Forms.Single(one => one is { Name: Name, Year: 2024 });
        foreach (var (text, filed) in names.SelectMany(name => new[] { ($"{name}甲", form with { Name = name }), ($"{name}乙", form with { Name = name, Executed = 450_000m }) }))
        {
            var key = new SourceStore(workspace).Put(Encoding.UTF8.GetBytes(text));
            rows.Documents.Add(new LakeDocument(key, "一批", $"/inbox/{text}.txt", $"{text}.txt", "txt", 1, DateTime.UnixEpoch, DateTime.UnixEpoch, "extracted", true, "1", 1, 0));
            SampleRows.Add(rows, key, 1, filed);
        }

        new LakeWriter(workspace).Write(rows);
    }
}
