using PerfEval.Etl.Documents;
using PerfEval.Etl.Forms;

namespace PerfEval.Etl.Tests.Documents.Pdf;

/// <summary>Tables of scanned pages under recognised text: their lines are in the picture.</summary>
public sealed class PdfScanTests
{
    private static readonly string[] Rows =
    [
        "page 1 table 1!R1C1: 项目名称 | 河堤加固 |  | ",
        "page 1 table 1!R2C1: 指标 | 指标值 | 实际完成值 | 得分",
        "page 1 table 1!R3C1: 加固长度 | 12公里 | 12.5公里 | 10",
    ];

    private static readonly string?[][] Texts = [["项目名称", "河堤加固", null, null], ["指标", "指标值", "实际完成值", "得分"], ["加固长度", "12公里", "12.5公里", "10"]];

    public static TheoryData<string> Codings => ["colour", "grey", "one bit", "mask"];

    [Theory]
    [MemberData(nameof(Codings))]
    public void A_table_is_read_by_the_lines_in_the_picture(string coding)
    {
        var page = Form();
        page.Coding = coding switch { "grey" => ScannedPage.Grey, "one bit" => ScannedPage.OneBit, "mask" => ScannedPage.Mask, _ => page.Coding };

        var content = Read(page);

        content.Rows().ShouldBe(Rows);
        content.Problems.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            problem => problem.Code.ShouldBe("text_recognised"),
            problem => problem.Severity.ShouldBe(Severity.Warning),
            problem => problem.Message.ShouldContain("表格按图上的线条划分"));
    }

    // Pages of JPEG, CCITT (fax), JBIG2 and JPEG 2000: what scanners, copiers and programs that recognise text write.
    [Fact]
    public void Every_coding_of_scanners_is_read()
    {
        var content = Reading.Read(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Documents", "Pdf", "fixtures", "scanned-pages.pdf")), "scanned-pages.pdf");

        content.Rows().ShouldBe([.. Enumerable.Range(1, 4).SelectMany(page => new[]
        {
            $"page {page} table 1!R1C1: 第{page}页 | 年初预算数 | 全年执行数",
            $"page {page} table 1!R2C1: 年度资金总额 | {page}20.00 | {page}18.50",
        })]);
        content.Codes().Distinct().ShouldBe(["text_recognised"]);
    }

    [Theory]
    [InlineData(0.026)]
    [InlineData(-0.026)]
    [InlineData(0.009)]
    public void A_page_laid_askew_is_set_straight(double slope) => Read(Form(slope)).Rows().ShouldBe(Rows);

    [Fact]
    public void Lines_may_be_thin_thick_pale_and_full_of_gaps()
    {
        var page = new ScannedPage().Text(35, 46, "名称").Text(135, 46, "河堤").Text(35, 70, "年度").Text(135, 70, "2024");
        page.Line(30, 30, 330, 30, 0.5).Line(30, 54, 330, 54, 4).Line(30, 78, 330, 78, grey: 150).Line(30, 30, 30, 78).Line(330, 30, 330, 78).Line(130, 30, 130, 78);
        for (var at = 34; at < 330; at += 20)
        {
            page.Fill(at, 52, at + 2, 56, 255).Fill(at, 29, at + 2, 31, 255);
        }

        Read(page).Rows().ShouldBe(["page 1 table 1!R1C1: 名称 | 河堤", "page 1 table 1!R2C1: 年度 | 2024"]);
    }

    [Fact]
    public void A_seal_over_the_lines_makes_no_cells()
    {
        var content = Read(Form().Ring(150, 70, 40, red: 220, grey: 40));

        content.Rows().ShouldBe(Rows);
        content.Codes().ShouldBe(["text_recognised"]);
    }

    [Fact]
    public void Shadows_holes_and_underlines_are_no_lines()
    {
        var page = Form().Fill(0, 0, 14, 240).Fill(0, 0, 400, 9).Line(60, 160, 300, 160);
        for (var i = 0; i < 18; i++)
        {
            page.Fill(16, 100 + i, 16 + 18, 101 + i);
        }

        Read(page).Rows().ShouldBe(Rows);
    }

    [Fact]
    public void A_form_printed_in_red_is_read()
    {
        var page = new ScannedPage().Text(35, 46, "名称").Text(135, 46, "河堤").Text(35, 70, "年度").Text(135, 70, "2024");
        foreach (var y in new[] { 30, 54, 78 })
        {
            page.Fill(30, y, 331, y + 1, 60, 220);
        }

        foreach (var x in new[] { 30, 130, 330 })
        {
            page.Fill(x, 30, x + 1, 79, 60, 220);
        }

        Read(page).Rows().ShouldBe(["page 1 table 1!R1C1: 名称 | 河堤", "page 1 table 1!R2C1: 年度 | 2024"]);
    }

    [Fact]
    public void A_line_that_is_half_lost_is_named_where_it_is()
    {
        var content = Read(Form().Fill(128, 62, 133, 77, 255));

        content.Problems.ShouldContain(problem => problem.Code == "table_lines_unclear" && problem.Severity == Severity.Warning && problem.Location!.StartsWith("page 1 table 1!R2", StringComparison.Ordinal));
    }

    // 中 and 1 as high as their row: the stroke runs from line to line.
    [Fact]
    public void A_letters_stroke_from_line_to_line_divides_no_cell_without_a_word()
    {
        var page = new ScannedPage().Line(30, 30, 330, 30).Line(30, 42, 330, 42).Line(30, 66, 330, 66).Line(30, 30, 30, 66).Line(330, 30, 330, 66).Line(180, 42, 180, 66);
        page.Line(65, 30, 65, 42).Text(60, 40, "中心小学").Text(35, 58, "年度").Text(185, 58, "2024");

        var content = Read(page);

        content.Rows().ShouldBe(["page 1 table 1!R1C1: 中心小学 | ", "page 1 table 1!R2C1: 年度 | 2024"]);
        content.Codes().ShouldContain("table_lines_unclear");
    }

    [Fact]
    public void A_run_of_text_over_several_cells_is_divided_at_the_lines()
    {
        var page = new ScannedPage().Table(30, 30, [100, 100], ["", ""], ["年度", "2024"]);
        page.Text(35, 46, "项目名称          河堤加固");

        Read(page).Rows().ShouldBe(["page 1 table 1!R1C1: 项目名称 | 河堤加固", "page 1 table 1!R2C1: 年度 | 2024"]);
    }

    // What recognises text may say nothing of the width of characters that nobody sees: all would stand in one place, and 1100 would read 10.
    [Fact]
    public void Characters_without_a_width_are_all_read()
    {
        var file = new PdfFile();
        file.FontEntries = file.FontEntries.Replace("/DW 1000 /W [1 95 500]", "/DW 0 /W [1 95 0]", StringComparison.Ordinal);

        Reading.Read(Form().AddTo(file)).Rows().ShouldBe(Rows);
    }

    [Fact]
    public void A_table_goes_on_over_pages_that_lie_elsewhere()
    {
        var file = new PdfFile();
        new ScannedPage(height: 100).Table(40, 20, [90, 90], ["项目名称", "河堤加固"], ["年度", "2024"]).AddTo(file);
        new ScannedPage(height: 100).Table(52, 20, [91, 91], ["预算数", "120"], ["执行数", "118"]).AddTo(file);

        Reading.Read(file).Grids.ShouldHaveSingleItem().Rows.Select(row => string.Join(" | ", row.Cells.Select(cell => cell.Text)))
            .ShouldBe(["项目名称 | 河堤加固", "年度 | 2024", "预算数 | 120", "执行数 | 118"]);
    }

    // A word processor draws no line where a page cuts a row.
    [Fact]
    public void A_row_that_a_page_has_cut_is_open_there()
    {
        var file = new PdfFile();
        var above = new ScannedPage(height: 100).Table(40, 20, [90, 60, 60, 60], ["指标", "目标值", "完成值", "得分"]);
        var below = new ScannedPage(height: 100).Table(40, 40, [90, 60, 60, 60], ["合计", "", "", "10"]);
        foreach (var x in new[] { 40, 130, 190, 250, 310 })
        {
            above.Line(x, 44, x, 64);
            below.Line(x, 18, x, 40);
        }

        above.Text(45, 60, "服务企业群众满意").Text(135, 60, "90%").Text(195, 60, "95%").Text(255, 60, "10").AddTo(file);
        below.Text(45, 32, "度").AddTo(file);

        Reading.Read(file).Rows().ShouldBe(
        [
            "page 1 table 1!R1C1: 指标 | 目标值 | 完成值 | 得分",
            "page 1 table 1!R2C1: 服务企业群众满意度 | 90% | 95% | 10",
            "page 2 table 1!R2C1: 合计 |  |  | 10",
        ]);
    }

    // A pattern is no table; the text is read all the same.
    [Fact]
    public void A_hatched_picture_is_no_table()
    {
        var page = new ScannedPage().Text(40, 60, "河堤加固");
        for (var at = 3; at < 400; at += 3)
        {
            page.Fill(at, 0, at + 1, 240).Fill(0, at, 400, at + 1);
        }

        Read(page).Rows().ShouldBe(["page 1 line 1: 河堤加固"]);
    }

    [Theory]
    [InlineData("/Width 9000 /Height 9000 /BitsPerComponent 1 /ColorSpace /DeviceGray", "过大")]
    [InlineData("/Width 800 /Height 500 /Filter [/FlateDecode /DCTDecode] /BitsPerComponent 8 /ColorSpace /DeviceGray", "已损坏")]
    public void A_picture_that_cannot_be_decoded_is_named_and_the_text_stays(string entries, string why)
    {
        var page = Form();
        page.Coding = _ => (entries, new byte[64]);

        var content = Read(page);

        content.Problems.ShouldContain(problem => problem.Code == "picture_unread" && problem.Message.Contains(why, StringComparison.Ordinal));
        string.Concat(content.Rows()).ShouldContain("河堤加固");
    }

    [Fact]
    public void A_scan_of_prose_says_that_it_shows_no_lines()
    {
        var content = Read(new ScannedPage().Text(40, 60, "今年完成了河堤加固。"));

        content.Rows().ShouldBe(["page 1 line 1: 今年完成了河堤加固。"]);
        content.Problems.ShouldHaveSingleItem().Message.ShouldContain("图上未见表格线");
    }

    // Some programs draw the text first and the scan over it.
    [Fact]
    public void Text_under_a_scan_is_recognised_text()
    {
        var page = new ScannedPage(isOver: true).Table(30, 30, [100, 80, 100, 60], [.. Texts, ["加固宽度", "8米", "8米", "10"], ["护坡面积", "90亩", "90亩", "10"]]);

        var content = Read(page);

        content.Rows()[..3].ShouldBe(Rows);
        content.Codes().ShouldBe(["text_recognised"]);
    }

    [Fact]
    public void The_last_lines_of_a_table_under_a_scan_are_in_its_columns()
    {
        var file = new PdfFile();
        new ScannedPage(isOver: true).Table(30, 30, [100, 80, 100, 60], [.. Texts, ["加固宽度", "8米", "8米", "10"], ["护坡面积", "90亩", "90亩", "10"]]).AddTo(file);
        new ScannedPage(isOver: true).Table(30, 30, [100, 80, 100, 60], ["植树", "", "200株", "8"]).AddTo(file);

        Reading.Read(file).Rows()[^1].ShouldBe("page 2 table 1!R1C1: 植树 |  | 200株 | 8");
    }

    [Fact]
    public void Text_written_into_the_picture_of_a_form_is_read_by_its_lines_and_that_is_said()
    {
        var page = new ScannedPage().Table(30, 30, [100, 80, 100, 60], [.. Texts, ["加固宽度", "8米", "8米", "10"], ["护坡面积", "90亩", "90亩", "10"]]);
        page.Content.Raw("0 Tr").Text(40, 200, string.Concat(Enumerable.Repeat("以上内容属实", 6))).Text(40, 220, string.Concat(Enumerable.Repeat("特此说明", 6)));

        var content = Read(page);

        content.Rows()[..3].ShouldBe(Rows);
        content.Codes().ShouldBe(["table_in_picture"]);
    }

    // A letterhead, a photograph: a page whose text is written is read by what is drawn.
    [Fact]
    public void The_picture_of_a_page_with_written_text_is_let_be()
    {
        var page = Form();
        page.Content.Raw("0 Tr").Text(40, 200, string.Concat(Enumerable.Repeat("以上内容属实", 20)));

        var content = Read(page);

        content.Codes().ShouldNotContain("text_recognised");
        content.Rows().ShouldAllBe(row => row.StartsWith("page 1 line", StringComparison.Ordinal));
    }

    private static ScannedPage Form(double slope = 0) => new ScannedPage(slope: slope).Table(30, 30, [100, 80, 100, 60], Texts);

    private static DocumentContent Read(ScannedPage page) => Reading.Read(page.AddTo(new PdfFile()));
}
