using PerfEval.Etl.Forms;

namespace PerfEval.Etl.Tests.Documents.Pdf;

public sealed class PdfOverlayTests
{
    private static PdfPageContent Plain => new PdfPageContent().Table(50, 80, [100, 100], ["项目名称", "河堤加固"]);

    [Fact]
    public void An_upright_watermark_in_grey_over_the_text_stays_out_of_the_cells()
    {
        var content = Reading.Read(Plain.Raw(".8 g").Text(60, 90, "内部资料").Text(300, 600, "内部资料"));

        content.Rows().ShouldBe(["page 1 table 1!R1C1: 项目名称 | 河堤加固"]);
        content.Problems.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            problem => problem.Code.ShouldBe("overlaid_text"),
            problem => problem.Severity.ShouldBe(Severity.Info),
            problem => problem.Message.ShouldContain("“内部资料内部资料”"));
    }

    [Fact]
    public void One_that_shines_through_is_told_by_its_transparency()
    {
        var page = Plain;
        page.Resources = "/ExtGState << /W << /ca 0.2 >> >>";

        Reading.Read(page.Raw("/W gs").Text(60, 90, "2024年5月")).Problems.ShouldHaveSingleItem().Severity.ShouldBe(Severity.Warning);
    }

    [Fact]
    public void What_is_known_as_a_watermark_is_one_on_the_next_page_too()
    {
        var content = Reading.Read(Plain.Raw(".8 g").Text(60, 90, "内部资料"), new PdfPageContent().Table(50, 80, [100, 100], ["合计", "100"]).Raw(".8 g").Text(180, 94, "内部资料"));

        content.Rows().ShouldBe(["page 1 table 1!R1C1: 项目名称 | 河堤加固", "page 2 table 1!R1C1: 合计 | 100"]);
    }

    [Fact]
    public void The_letters_of_a_stamp_that_stand_upright_go_with_those_around_its_circle()
    {
        var content = Reading.Read(Plain.Raw("1 0 0 rg").Text(300, 300, "示", "0.7 0.7 -0.7 0.7").Text(190, 94, "例").Text(320, 300, "局", "0.7 -0.7 0.7 0.7"));

        content.Rows().ShouldBe(["page 1 table 1!R1C1: 项目名称 | 河堤加固"]);
        content.Codes().ShouldBe(["slanted_text", "overlaid_text"], ignoreOrder: true);
    }

    [Fact]
    public void Pale_text_far_larger_than_the_pages_is_a_watermark_wherever_it_stands() =>
        Reading.Read(Plain.Table(50, 200, [300, 100], ["", "98"]).Raw(".85 g BT /F 60 Tf 1 0 0 1 60 600 Tm <51858d44> Tj ET")).Rows().ShouldBe(["page 1 table 1!R1C1: 项目名称 | 河堤加固", "page 1 table 2!R1C1:  | 98"]);

    [Fact]
    public void Figures_in_red_that_lie_over_nothing_are_read() =>
        Reading.Read(new PdfPageContent().Table(50, 80, [100, 100], ["得分", ""]).Raw("1 0 0 rg").Text(160, 94, "98.5")).Rows().ShouldBe(["page 1 table 1!R1C1: 得分 | 98.5"]);

    [Fact]
    public void A_character_that_the_fonts_text_map_lacks_reads_as_unknown_and_says_so()
    {
        var file = new PdfFile();
        var map = file.AddStream("/CIDInit /ProcSet findresource begin 12 dict begin begincmap 1 begincodespacerange <0000> <ffff> endcodespacerange 1 beginbfrange <5f97> <5f97> <5f98> endbfrange 1 beginbfchar <0041> <5206> endbfchar endcmap end end"u8.ToArray());
        file.FontEntries = file.FontEntries.Replace("/UniGB-UCS2-H", "/Identity-H", StringComparison.Ordinal).Replace("(GB1)", "(Identity)", StringComparison.Ordinal) + $" /ToUnicode {map} 0 R";

        var content = Reading.Read(file.Page(new PdfPageContent().Table(50, 80, [100, 100], ["AAAAAA", "AAABA"])));

        content.Rows().ShouldBe(["page 1 table 1!R1C1: 分分分分分分 | 分分分\uFFFD分"]);
        content.Problems.ShouldContain(problem => problem.Code == "text_without_meaning" && problem.Location == "page 1 table 1!R1C2");
    }
}
