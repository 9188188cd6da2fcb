using PerfEval.Etl.Documents.Pdf.Tables;

namespace PerfEval.Etl.Tests.Documents.Pdf;

public sealed class PdfTableTests
{
    [Fact]
    public void A_table_has_its_cells_and_the_prose_around_it_its_lines()
    {
        var page = new PdfPageContent()
            .Text(200, 60, "项目支出绩效自评表")
            .Table(50, 80, [100, 150, 80], ["项目名称", "河堤加固", ""], ["金额", "12.50", "万元"])
            .Text(50, 150, "填报人：示例");

        Reading.Read(page).Rows().ShouldBe([
            "page 1 line 1: 项目支出绩效自评表",
            "page 1 table 1!R1C1: 项目名称 | 河堤加固 | ",
            "page 1 table 1!R2C1: 金额 | 12.50 | 万元",
            "page 1 line 2: 填报人：示例"]);
    }

    // A browser that cuts a table ends a merged cell some points above the rows beside it.
    [Fact]
    public void Lines_nearer_to_each_other_than_a_row_is_high_are_one_where_no_text_stands_between_them()
    {
        var page = new PdfPageContent().Line(50, 80, 250, 80).Line(50, 96, 150, 96).Line(150, 100.5, 250, 100.5).Line(50, 130, 250, 130)
            .Line(50, 80, 50, 130).Line(150, 80, 150, 96).Line(150, 100.5, 150, 130).Line(250, 80, 250, 130)
            .Text(54, 92, "产出指标").Text(154, 94, "数量").Text(54, 120, "效益指标").Text(154, 120, "质量");

        Reading.Read(page).Rows().ShouldBe(["page 1 table 1!R1C1: 产出指标 | 数量", "page 1 table 1!R2C1: 效益指标 | 质量"]);
    }

    [Fact]
    public void A_poster_is_read_like_the_form_that_it_enlarges()
    {
        var page = new PdfPageContent(1785, 2526).Raw("5 w 0 0 0 RG").Raw("150 2200 m 1000 2200 l S 150 2140 m 1000 2140 l S 150 2200 m 150 2140 l S 500 2200 m 500 2140 l S 1000 2200 m 1000 2140 l S")
            .Raw("BT /F 30 Tf 1 0 0 1 170 2160 Tm <603b5206> Tj ET BT /F 30 Tf 1 0 0 1 520 2160 Tm <00390038> Tj ET").Raw("0 g 150 2137 850 6 re f");

        Reading.Read(page).Rows().ShouldBe(["page 1 table 1!R1C1: 总分 | 98"]);
    }

    // A dark ground, white cells and a point between them: web pages whose tables have no border.
    [Fact]
    public void Filled_cells_a_little_apart_are_a_table_without_lines()
    {
        var page = new PdfPageContent().Raw(".2 g 50 700 301 61 re f 1 g");
        foreach (var row in Enumerable.Range(0, 3))
        {
            page.Raw($"51 {741 - (20 * row)} 99 19 re f").Raw($"151 {741 - (20 * row)} 199 19 re f");
        }

        page.Raw("0 g").Text(60, 96, "项目名称").Text(160, 96, "河堤加固").Text(60, 116, "总分").Text(160, 116, "98").Text(60, 136, "等级").Text(160, 136, "优");

        Reading.Read(page).Rows().ShouldBe(["page 1 table 1!R1C1: 项目名称 | 河堤加固", "page 1 table 1!R2C1: 总分 | 98", "page 1 table 1!R3C1: 等级 | 优"]);
    }

    [Fact]
    public void Rows_with_a_ground_of_their_own_are_no_cells() =>
        Reading.Read(new PdfPageContent().Raw(".9 g 50 720 300 20 re f 50 680 300 20 re f 50 640 300 20 re f 50 600 300 20 re f 50 560 300 20 re f 50 520 300 20 re f 0 g").Text(60, 116, "总分").Text(260, 116, "98"))
            .Grids.ShouldHaveSingleItem().Name.ShouldBe("page 1 lines");

    [Fact]
    public void Straight_lines_written_as_curves_are_lines()
    {
        var page = new PdfPageContent().Text(60, 94, "总分").Text(160, 94, "98").Raw("0.5 w");
        foreach (var y in new[] { 762, 742 })
        {
            page.Raw($"50 {y} m 100 {y} 200 {y} 250 {y} c S");
        }

        foreach (var x in new[] { 50, 150, 250 })
        {
            page.Raw($"{x} 762 m {x} 756 {x} 748 {x} 742 c S");
        }

        Reading.Read(page).Rows().ShouldBe(["page 1 table 1!R1C1: 总分 | 98"]);
    }

    [Fact]
    public void A_dotted_line_stands_where_most_of_its_dots_do_and_not_where_one_of_a_line_does_that_it_crosses() =>
        RuleMerger.Merge([new RuleLine(185, 80, 80.8), .. Enumerable.Range(0, 20).Select(i => new RuleLine(186.3, 81 + (1.5 * i), 81.8 + (1.5 * i)))]).ShouldHaveSingleItem().Position.ShouldBe(186.3, 0.1);

    [Fact]
    public void A_missing_line_between_two_places_makes_one_cell()
    {
        var page = new PdfPageContent().Table(50, 80, [60, 60, 60, 60], ["甲", null, null, "丁"], ["一", "二", "三", "四"]);

        var grid = Reading.Read(page).Grids.ShouldHaveSingleItem();

        grid.Rows[0].Cells.Select(cell => cell.Text).ShouldBe(["甲", "", "", "丁"]);
        grid.Rows[0].Cells[3].Position.ShouldBe(3);
        grid.Rows[0].Cells[3].Address.ShouldBe("page 1 table 1!R1C4");
    }

    [Fact]
    public void A_cell_over_several_rows_has_its_text_in_the_first()
    {
        var page = new PdfPageContent()
            .Line(50, 80, 250, 80).Line(150, 100, 250, 100).Line(50, 120, 250, 120)
            .Line(50, 80, 50, 120).Line(150, 80, 150, 120).Line(250, 80, 250, 120)
            .Text(60, 104, "产出指标").Text(160, 94, "数量").Text(160, 114, "质量");

        Reading.Read(page).Rows().ShouldBe(["page 1 table 1!R1C1: 产出指标 | 数量", "page 1 table 1!R2C1:  | 质量"]);
    }

    [Fact]
    public void Lines_drawn_as_thin_rectangles_and_as_dots_are_lines()
    {
        var page = new PdfPageContent().Text(60, 94, "甲").Text(160, 94, "乙")
            .Raw("50 762 200 0.5 re f 50 742 200 0.5 re f 50 742 0.5 20 re f 249.5 742 0.5 20 re f");
        for (var y = 742; y < 762; y += 2)
        {
            page.Raw($"150 {y} 1 1 re f");
        }

        Reading.Read(page).Rows().ShouldBe(["page 1 table 1!R1C1: 甲 | 乙"]);
    }

    [Fact]
    public void A_table_open_at_its_sides_keeps_its_outer_columns()
    {
        var page = new PdfPageContent()
            .Line(50, 80, 350, 80).Line(50, 100, 350, 100).Line(150, 80, 150, 100).Line(250, 80, 250, 100)
            .Text(60, 94, "甲").Text(160, 94, "乙").Text(260, 94, "丙");

        Reading.Read(page).Rows().ShouldBe(["page 1 table 1!R1C1: 甲 | 乙 | 丙"]);
    }

    [Fact]
    public void A_frame_and_an_underline_are_no_tables()
    {
        var page = new PdfPageContent()
            .Line(20, 20, 575, 20).Line(20, 820, 575, 820).Line(20, 20, 20, 820).Line(575, 20, 575, 820)
            .Text(60, 94, "填报单位：").Line(110, 97, 300, 97);

        Reading.Read(page).Rows().ShouldBe(["page 1 line 1: 填报单位："]);
    }

    [Fact]
    public void A_figure_that_wraps_in_a_narrow_cell_stays_whole_and_two_figures_stay_two()
    {
        var page = new PdfPageContent()
            .Line(50, 80, 250, 80).Line(50, 110, 250, 110).Line(50, 80, 50, 110).Line(84, 80, 84, 110).Line(250, 80, 250, 110)
            .Text(54, 92, "12345").Text(54, 104, "6.78")
            .Text(88, 92, "10").Text(88, 104, "20");

        Reading.Read(page).Rows().ShouldBe(["page 1 table 1!R1C1: 123456.78 | 10\n20"]);
    }

    [Fact]
    public void A_character_that_went_to_the_next_line_with_its_full_stop_ends_no_line()
    {
        var page = new PdfPageContent()
            .Line(50, 80, 198, 80).Line(50, 110, 198, 110).Line(50, 80, 50, 110).Line(124, 80, 124, 110).Line(198, 80, 198, 110)
            .Text(54, 92, "有效节约用").Text(54, 104, "电。")
            .Text(128, 92, "有效节约用").Text(128, 104, "水电");

        Reading.Read(page).Rows().ShouldBe(["page 1 table 1!R1C1: 有效节约用电。 | 有效节约用\n水电"]);
    }

    [Fact]
    public void Characters_drawn_twice_for_bold_type_count_once()
    {
        var page = new PdfPageContent().Table(50, 80, [100, 100], ["得分", ""]).Text(154, 94, "10.10").Text(154.3, 94, "10.10");

        Reading.Read(page).Rows().ShouldBe(["page 1 table 1!R1C1: 得分 | 10.10"]);
    }

    [Fact]
    public void Text_of_two_cells_drawn_in_one_go_is_cut_at_the_line()
    {
        var page = new PdfPageContent().Table(50, 80, [34, 100], ["", ""])
            .Raw("BT /F 10 Tf 1 0 0 1 54 748 Tm [<003100300030002E0030> -600 <0039002E0035>] TJ ET");

        Reading.Read(page).Rows().ShouldBe(["page 1 table 1!R1C1: 100.0 | 9.5"]);
    }

    [Fact]
    public void Text_that_crosses_a_line_is_reported_with_its_cell()
    {
        var content = Reading.Read(new PdfPageContent().Table(50, 80, [40, 100], ["义务教育学校", ""]));

        var problem = content.Problems.ShouldHaveSingleItem();
        problem.Code.ShouldBe("text_crosses_rule");
        problem.Location.ShouldBe("page 1 table 1!R1C1");
    }

    [Fact]
    public void Text_cut_off_by_its_cell_is_read_whole_where_the_cell_is()
    {
        var page = new PdfPageContent().Table(50, 80, [60, 100], ["", ""], ["", ""])
            .Raw("q 50 742 60 20 re W n").Text(54, 94, "完成河堤").Text(54, 106, "加固三公里").Raw("Q").Text(54, 114, "乙");

        var content = Reading.Read(page);

        content.Rows().ShouldBe(["page 1 table 1!R1C1: 完成河堤加固三公里 | ", "page 1 table 1!R2C1: 乙 | "]);
        content.Codes().ShouldBe(["text_cut_off"]);
    }

    [Fact]
    public void A_page_turned_by_its_entry_and_one_drawn_sideways_read_alike()
    {
        var turned = new PdfFile().Page(new PdfPageContent(842, 595).Table(50, 80, [100, 100], ["项目名称", "河堤加固"]), "/Rotate 0");
        // A printer driver's landscape: everything turned by a quarter on a portrait sheet.
        var upright = new PdfPageContent(842, 595).Table(50, 80, [100, 100], ["项目名称", "河堤加固"]);
        var sideways = new PdfFile().Page(new PdfPageContent().Raw("q 0 1 -1 0 595 0 cm").Raw(upright.ToString()).Raw("Q"));

        Reading.Read(sideways).Rows().ShouldBe(Reading.Read(turned).Rows());
    }

    [Fact]
    public void A_label_written_down_a_narrow_cell_keeps_its_order()
    {
        var page = new PdfPageContent().Line(50, 80, 250, 80).Line(50, 180, 250, 180).Line(50, 80, 50, 180).Line(70, 80, 70, 180).Line(250, 80, 250, 180)
            .Text(63, 150, "绩效指标", "0 1 -1 0").Text(80, 100, "数量指标的完成情况如下");

        Reading.Read(page).Rows().ShouldBe(["page 1 table 1!R1C1: 绩效指标 | 数量指标的完成情况如下"]);
    }

    [Fact]
    public void Radicals_in_place_of_characters_become_the_characters()
    {
        var page = new PdfPageContent().Table(50, 80, [100, 100, 100], ["\u2F6C标", "\u2F2F作", "橡㬵"]);

        // The collection of Chinese characters that PDF knows has no radicals: only fonts with a map of their own draw them.
        var file = new PdfFile { FontEntries = new PdfFile().FontEntries + $" /ToUnicode {{0}}" };
        var map = file.AddStream("/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange 1 beginbfrange <0020> <FFFF> <0020> endbfrange endcmap end"u8.ToArray());
        file.FontEntries = string.Format(System.Globalization.CultureInfo.InvariantCulture, file.FontEntries, $"{map} 0 R");

        Reading.Read(file.Page(page)).Rows().ShouldBe(["page 1 table 1!R1C1: 目标 | 工作 | 橡胶"]);
    }
}
