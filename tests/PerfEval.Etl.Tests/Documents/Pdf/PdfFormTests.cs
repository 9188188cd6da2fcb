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
}
