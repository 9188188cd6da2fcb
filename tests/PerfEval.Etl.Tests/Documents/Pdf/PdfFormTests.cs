using PerfEval.Etl.Documents;

namespace PerfEval.Etl.Tests.Documents.Pdf;

/// <summary>One form, printed by a browser over two pages and exported by a word processor: both must say the same.</summary>
public sealed class PdfFormTests
{
    [Theory]
    [InlineData("printed-by-browser.pdf")]
    [InlineData("exported-by-word-processor.pdf")]
    public void A_form_is_read_field_by_field(string fixture)
    {
        var reading = EtlPipeline.Create().Read(SourceDocument.FromFile(Path.Combine(AppContext.BaseDirectory, "Documents", "Pdf", "fixtures", fixture)));

        reading.Status.ShouldBe("extracted");
        reading.Problems.ShouldBeEmpty();
        var form = reading.Forms.ShouldHaveSingleItem();
        form.ShouldSatisfyAllConditions(
            () => form.ProjectName.ShouldBe("街心花园灌溉管网改造"),
            () => form.Department.ShouldBe("示例省柳塘市园林管理局"),
            () => form.ImplementingUnit.ShouldBe("示例省柳塘市街心花园管理所"),
            () => form.Year.ShouldBe(2024),
            () => form.Funds.Select(fund => fund.Executed).ShouldBe([1_123_400m, 975_000m, 148_400m]),
            () => form.Indicators.Select(row => row.Score).ShouldBe([10m, 9.94m, 15m, 15m, 15m, 15m, 9.84m]),
            () => form.Indicators[1].Deviation.ShouldBe("两处花园现状管道可继续使用，未更换；下一年度按实际勘察长度核定指标值"),
            () => form.TotalScore.ShouldBe(99.30m),
            () => form.Problems.ShouldBeEmpty());
    }

    [Fact]
    public void An_amount_that_a_page_cuts_is_whole_though_the_unit_below_the_name_of_its_block_stands_beside_the_rest()
    {
        double[] columns = [70, 120, 60, 60, 60];
        var first = new PdfPageContent().Text(200, 40, "2024年度项目支出绩效自评表")
            .Table(50, 700, columns, ["项目名称", "灌区渠道清淤", "", "", ""], ["预算执行情况", "", "预算数", "执行数", "执行率"], ["", "年度资金总额", "92.95", "88.48", "95%"]);
        var second = new PdfPageContent().Table(50, 70, columns, ["（万元）", "", "", "5727", ""], ["", "其中：本年财政拨款", "92.95", "88.485727", "95%"]);

        var form = EtlPipeline.Create().Read(new SourceDocument("表.pdf", new PdfFile().Page(first).Page(second).ToBytes(), DateTime.UnixEpoch)).Forms.ShouldHaveSingleItem();

        form.Funds.Select(fund => fund.Executed).ShouldBe([884_857.27m, 884_857.27m]);
    }

    [Fact]
    public void A_row_that_fills_a_page_has_its_rest_on_the_page_after_that()
    {
        double[] columns = [70, 70, 80, 60, 120, 40, 40];
        var first = new PdfPageContent().Text(200, 40, "2024年度项目支出绩效自评表")
            .Table(50, 700, columns, ["项目名称", "灌区渠道清淤", "", "", "", "", ""], ["一级指标", "二级指标", "三级指标", "指标值", "完成值", "分值", "得分"],
                ["产出指标", "数量指标", "清淤长度", "≥20公里", "清淤二十一公里其中干渠", "50", "50"]);
        var second = new PdfPageContent().Table(50, 70, columns, ["", "", "", "", "八公里支渠十三公里均已", "", ""]);
        var third = new PdfPageContent().Table(50, 70, columns, ["", "", "", "", "验收。", "", ""], ["", "质量指标", "验收合格率", "100%", "100%", "40", "40"]);

        var form = EtlPipeline.Create().Read(new SourceDocument("表.pdf", new PdfFile().Page(first).Page(second).Page(third).ToBytes(), DateTime.UnixEpoch)).Forms.ShouldHaveSingleItem();

        form.Indicators.Select(row => row.Actual?.Replace("\n", string.Empty, StringComparison.Ordinal)).ShouldBe(["清淤二十一公里其中干渠八公里支渠十三公里均已验收。", "100%"]);
    }
}
