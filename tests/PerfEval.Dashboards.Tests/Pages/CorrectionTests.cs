using System.Diagnostics;
using System.Net;
using PerfEval.Dashboards.Tests.Sample;

namespace PerfEval.Dashboards.Tests.Pages;

public sealed class CorrectionTests
{
    private static readonly string Executed = $"/correct?field={SampleLake.KeyOf(2024)}/1/funds.1.executed";

    [Fact]
    public async Task Every_field_of_a_form_leads_to_its_cell_and_to_its_correction()
    {
        await using var site = await SampleSite.Start(filled: true);

        var document = await site.Page($"/documents/{SampleLake.KeyOf(2024)}?form=1");
        var fields = document.QuerySelectorAll("#fields td.number").Where(cell => cell.QuerySelector("a:not(.edit)") is not null).ToList();

        fields.Select(field => field.QuerySelector("a")!.TextContent).ShouldBe(["1,000,000.00", "1,000,000.00", "235,000.00"]);
        fields[2].QuerySelector("a")!.GetAttribute("href")!.ShouldEndWith("#" + Uri.EscapeDataString("line_3!C4"));
        document.GetElementById("line_3!C4")!.QuerySelector("a")!.GetAttribute("href").ShouldBe(fields[2].QuerySelector("a.edit")!.GetAttribute("href"));
        (await site.Page(fields[2].QuerySelector("a.edit")!.GetAttribute("href")!)).QuerySelector("h1")!.TextContent.ShouldBe("更正全年执行数");
    }

    [Fact]
    public async Task A_correction_shows_its_effect_first_then_counts_is_marked_everywhere_and_can_be_undone()
    {
        await using var site = await SampleSite.Start(filled: true);

        var preview = await site.Page($"{Executed}&look=true&value=950000");
        preview.QuerySelector("#effect")!.TextContent.ShouldContain("235,000.00");
        preview.QuerySelector("#effect tbody")!.TextContent.ShouldContain("95.00%");
        preview.QuerySelector("#effect h3")!.TextContent.ShouldContain("不再有的问题");

        using var response = await site.Send($"{Executed}&look=true&value=950000", "#effect form", ("who", "王某"), ("reason", "漏记一笔支付"));
        response.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        await Until(() => ExecutedOf(site) == 950_000m);

        var list = await site.Page("/low-execution?year=2024&threshold=99");
        var mark = list.QuerySelectorAll("tr").Single(row => row.TextContent.Contains("950,000.00")).QuerySelectorAll(".tag.corrected");
        mark.ShouldNotBeEmpty();
        mark[0].GetAttribute("title").ShouldBe("表中印作“235000”，王某更正为“950000”：漏记一笔支付");
        var document = await site.Page($"/documents/{SampleLake.KeyOf(2024)}?form=1");
        document.GetElementById("line_3!C4")!.TextContent.ShouldBe("235000");
        document.GetElementById("line_3!C4")!.ClassList.ShouldContain("corrected");
        document.QuerySelector("#corrections")!.TextContent.ShouldContain("漏记一笔支付");

        using var undone = await site.Send($"{Executed}&undo=true", "#effect form", ("who", "李某"), ("reason", "支付属于下年"));
        await Until(() => ExecutedOf(site) == 235_000m);
        (await site.Page($"/documents/{SampleLake.KeyOf(2024)}")).QuerySelector("#corrections").ShouldBeNull();
    }

    [Fact]
    public async Task The_unit_of_a_form_is_corrected_once_for_all_its_amounts()
    {
        await using var site = await SampleSite.Start(filled: true);

        var preview = await site.Page($"/correct?field={SampleLake.KeyOf(2024)}/1/amount_unit&look=true&value={Uri.EscapeDataString("万元")}");

        preview.QuerySelector("h1")!.TextContent.ShouldBe("更正金额单位");
        preview.QuerySelector("form small")!.TextContent.ShouldBe("写元、千元、万元或亿元。表中没有自带单位的金额都随之改变，单独更正过的金额不变。");
        preview.QuerySelector("#effect tbody")!.TextContent.ShouldContain("2,350,000,000.00");
    }

    [Fact]
    public async Task What_cannot_be_read_is_refused_and_nothing_is_kept()
    {
        await using var site = await SampleSite.Start(filled: true);

        var page = await site.Page($"{Executed}&look=true&value={Uri.EscapeDataString("九十五万")}");
        page.QuerySelector("[role=alert]")!.TextContent.ShouldContain("“九十五万”不是金额");
        page.QuerySelector("#effect").ShouldBeNull();

        using var unsigned = await site.Send($"{Executed}&look=true&value=1", "#effect form", ("who", " "), ("reason", "x"));
        unsigned.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        using var forged = await site.Client.PostAsync(Executed, new FormUrlEncodedContent([new("what", "field.correct"), new("value", "1"), new("who", "x"), new("reason", "x")]));
        forged.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        new PerfEval.Warehouse.Lake.DecisionLog(site.Workspace).ReadAll().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("/correct")]
    [InlineData("/correct?field=x")]
    [InlineData("/correct?field=0000000000000000000000000000000000000000000000000000000000000000/1/total_score")]
    public async Task A_field_that_does_not_exist_is_not_found(string address)
    {
        await using var site = await SampleSite.Start(filled: true);
        using var response = await site.Client.GetAsync(address);

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private static decimal? ExecutedOf(SampleSite site)
    {
        using var reader = site.Read();
        var table = reader.Read("fct_evaluation", new Dictionary<string, object?> { ["document_key"] = SampleLake.KeyOf(2024), ["form_ordinal"] = 1 });
        return (decimal?)table.Rows[0][table.Columns.ToList().FindIndex(column => column.Name == "executed_yuan")];
    }

    private static async Task Until(Func<bool> isDone)
    {
        var watch = Stopwatch.StartNew();
        while (!isDone())
        {
            watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(60));
            await Task.Delay(250);
        }
    }
}
