namespace PerfEval.Etl.Tests.Documents.Pdf;

public sealed class PdfPageBreakTests
{
    private static readonly double[] Columns = [60, 100, 60];

    [Fact]
    public void A_form_whose_title_stands_where_the_last_forms_stood_does_not_go_on_with_its_second_table()
    {
        PdfPageContent Form(string name) => new PdfPageContent().Text(200, 40, "自评表")
            .Table(50, 80, Columns, ["项目名称", name, ""]).Table(50, 300, Columns, ["绩效指标", "名称", "得分"], ["", "甲", "10"]);

        var content = Reading.Read(Form("河堤加固"), Form("道路养护"));

        content.Rows().Count(row => row.Contains("自评表", StringComparison.Ordinal)).ShouldBe(2);
    }

    [Fact]
    public void A_table_goes_on_over_a_page_break_past_page_numbers_and_running_heads()
    {
        var first = new PdfPageContent().Text(200, 30, "示例市财政局").Table(50, 700, Columns, ["指标", "名称", "得分"], ["一", "甲", "10"]).Text(290, 810, "- 1 -");
        var second = new PdfPageContent().Text(200, 30, "示例市财政局").Table(50, 80, Columns, ["二", "乙", "20"]).Text(290, 810, "- 2 -");

        var content = Reading.Read(first, second);

        content.Grids.Count.ShouldBe(2);
        content.Rows().ShouldBe([
            "page 1 line 1: 示例市财政局",
            "page 1 table 1!R1C1: 指标 | 名称 | 得分", "page 1 table 1!R2C1: 一 | 甲 | 10", "page 2 table 1!R1C1: 二 | 乙 | 20"]);
    }

    // A browser prints nothing of a row that fills the page and goes on but the edges of its cells.
    [Fact]
    public void A_page_within_one_row_belongs_to_the_cells_of_that_row()
    {
        var first = new PdfPageContent().Line(50, 700, 270, 700).Line(50, 720, 270, 720).Text(54, 714, "目标").Text(114, 714, "预期目标").Text(214, 714, "完成情况")
            .Text(114, 740, "加固河堤三公里，清").Text(214, 740, "加固河堤三");
        var second = new PdfPageContent().Text(114, 50, "淤五公里，改善水质").Text(214, 50, "公里，清淤");
        var third = new PdfPageContent().Text(114, 50, "与两岸环境。").Text(214, 50, "五公里。").Line(50, 70, 270, 70).Line(50, 90, 270, 90).Text(54, 84, "指标").Text(114, 84, "名称").Text(214, 84, "得分");
        foreach (var x in new[] { 50, 110, 210, 270 })
        {
            first.Line(x, 700, x, 812);
            second.Line(x, 30, x, 812);
            third.Line(x, 30, x, 90);
        }

        Reading.Read(first, second, third).Rows().ShouldBe([
            "page 1 table 1!R1C1: 目标 | 预期目标 | 完成情况",
            "page 1 table 1!R2C1:  | 加固河堤三公里，清淤五公里，改善水质与两岸环境。 | 加固河堤三公里，清淤五公里。",
            "page 3 table 1!R2C1: 指标 | 名称 | 得分"]);
    }

    [Fact]
    public void Names_of_levels_on_both_sides_of_the_break_are_two_however_full_their_lines()
    {
        double[] narrow = [48, 100];
        var first = new PdfPageContent().Table(50, 780, narrow, ["产出指标", "清淤"]);
        var second = new PdfPageContent().Table(50, 80, narrow, ["效益指标", ""], ["合计", "100"]);

        Reading.Read(first, second).Rows().ShouldBe(["page 1 table 1!R1C1: 产出指标 | 清淤", "page 2 table 1!R1C1: 效益指标 | ", "page 2 table 1!R2C1: 合计 | 100"]);
    }

    // Beside rows on both pages; the rows themselves are whole.
    [Fact]
    public void The_name_of_a_level_that_a_page_tears_alone_is_one()
    {
        double[] narrow = [38, 60, 40];
        var first = new PdfPageContent().Table(50, 780, narrow, ["效益指", "社会效益", "10"]);
        var second = new PdfPageContent().Table(50, 80, narrow, ["标", "生态效益", "20"], ["合计", "", "30"]);

        Reading.Read(first, second).Rows().ShouldBe(["page 1 table 1!R1C1: 效益指标 | 社会效益 | 10", "page 2 table 1!R1C1:  | 生态效益 | 20", "page 2 table 1!R2C1: 合计 |  | 30"]);
    }

    [Fact]
    public void Parts_with_fewer_lines_count_the_columns_of_the_whole_table()
    {
        var first = new PdfPageContent().Table(50, 700, Columns, ["指标", "名称", "得分"]);
        var second = new PdfPageContent().Table(50, 80, [160, 60], ["总分", "100"]);

        var grid = Reading.Read(first, second).Grids.ShouldHaveSingleItem();

        grid.Rows[1].Cells.Select(cell => cell.Text).ShouldBe(["总分", "", "100"]);
    }

    [Fact]
    public void A_cell_merged_over_all_rows_of_a_page_keeps_its_column_there()
    {
        var first = new PdfPageContent().Table(50, 760, [60, 100, 60], ["指标", "名称", "得分"]);
        var second = new PdfPageContent().Line(50, 70, 50, 110).Line(110, 70, 110, 110).Line(210, 70, 210, 110).Line(270, 70, 270, 110).Line(110, 90, 270, 90)
            .Text(114, 84, "河堤加固").Text(214, 84, "10").Text(114, 104, "清淤").Text(214, 104, "5");

        Reading.Read(first, second).Rows().ShouldBe(["page 1 table 1!R1C1: 指标 | 名称 | 得分", "page 2 table 1!R1C1:  | 河堤加固 | 10", "page 2 table 1!R2C1:  | 清淤 | 5"]);
    }

    [Fact]
    public void What_finds_no_room_in_the_last_cell_of_a_page_is_printed_below_it_and_belongs_to_it()
    {
        var first = new PdfPageContent().Text(40, 20, "2024/3/1").Table(50, 700, [40, 100, 60], ["总体", "预期目标", "完成情况"]).Text(54, 724, "目标").Text(40, 830, "1/2");
        var second = new PdfPageContent().Text(40, 20, "2024/3/1").Line(50, 70, 50, 110).Line(90, 70, 250, 70).Line(90, 70, 90, 110).Line(190, 70, 190, 110).Line(250, 70, 250, 110)
            .Line(50, 90, 250, 90).Line(50, 110, 250, 110).Text(94, 84, "加固河堤").Text(194, 84, "已加固").Text(54, 104, "绩效").Text(94, 104, "名称").Text(194, 104, "得分").Text(40, 830, "2/2");

        Reading.Read(first, second).Rows().ShouldBe(["page 1 line 1: 2024/3/1", "page 1 table 1!R1C1: 总体目标 | 预期目标 | 完成情况", "page 2 table 1!R1C1:  | 加固河堤 | 已加固", "page 2 table 1!R2C1: 绩效 | 名称 | 得分"]);
    }

    [Fact]
    public void The_next_forms_title_below_the_last_row_of_a_page_is_no_rest_of_it()
    {
        var first = new PdfPageContent().Table(50, 700, [200], ["总分"], ["填表人："]).Text(54, 750, "项目绩效自评表");
        var second = new PdfPageContent().Table(50, 70, [200], ["项目名称"], ["清淤"]);

        Reading.Read(first, second).Rows().ShouldContain("page 1 line 1: 项目绩效自评表");
    }

    [Fact]
    public void A_row_cut_by_the_page_without_lines_is_one_row()
    {
        var first = new PdfPageContent().Line(50, 760, 150, 760)
            .Line(50, 760, 50, 800).Line(100, 760, 100, 800).Line(150, 760, 150, 800).Text(54, 774, "名称").Text(104, 774, "河堤加固");
        var second = new PdfPageContent().Line(50, 70, 50, 110).Line(100, 70, 100, 110).Line(150, 70, 150, 110).Line(50, 90, 150, 90).Line(50, 110, 150, 110)
            .Text(104, 84, "三公里").Text(54, 104, "得分").Text(104, 104, "10");

        Reading.Read(first, second).Rows().ShouldBe(["page 1 table 1!R1C1: 名称 | 河堤加固三公里", "page 2 table 1!R2C1: 得分 | 10"]);
    }

    [Fact]
    public void A_row_cut_by_the_page_with_lines_on_both_sides_is_joined_and_reported()
    {
        var first = new PdfPageContent().Table(50, 760, [60, 100, 60], ["质量指标", "出版物审核合格的", "10"]);
        var second = new PdfPageContent().Table(50, 70, [60, 100, 60], ["", "比率", ""], ["时效指标", "完成时间", "5"]);

        var content = Reading.Read(first, second);

        content.Rows().ShouldBe([
            "page 1 table 1!R1C1: 质量指标 | 出版物审核合格的比率 | 10",
            "page 2 table 1!R2C1: 时效指标 | 完成时间 | 5"]);
        content.Codes().ShouldBe(["row_joined_over_pages"]);
    }

    [Fact]
    public void A_heading_cut_by_the_page_is_joined_where_a_cell_of_it_is_merged_over_the_rows_below()
    {
        var first = new PdfPageContent().Table(50, 760, [40, 60, 60], ["绩效", "三级指标", "得分"]);
        var second = new PdfPageContent().Line(50, 70, 210, 70).Line(90, 90, 210, 90).Line(50, 110, 210, 110)
            .Line(50, 70, 50, 110).Line(90, 70, 90, 110).Line(150, 70, 150, 110).Line(210, 70, 210, 110)
            .Text(54, 84, "指标").Text(94, 84, "名称").Text(94, 104, "清淤").Text(154, 104, "10");

        Reading.Read(first, second).Rows().ShouldBe(["page 1 table 1!R1C1: 绩效指标 | 三级指标名称 | 得分", "page 2 table 1!R2C1:  | 清淤 | 10"]);
    }

    [Fact]
    public void A_label_with_its_colon_ends_at_the_page()
    {
        var first = new PdfPageContent().Table(50, 760, [60, 100, 60], ["实施单位：", "云溪县园林所", "2024"]);
        var second = new PdfPageContent().Table(50, 70, [60, 100, 60], ["资金情况", "", ""], ["年度资金", "120.00", "5"]);

        Reading.Read(first, second).Rows()[0].ShouldBe("page 1 table 1!R1C1: 实施单位： | 云溪县园林所 | 2024");
    }

    [Fact]
    public void A_short_last_row_is_not_mistaken_for_one_that_goes_on()
    {
        var first = new PdfPageContent().Table(50, 760, [100, 100, 60], ["总分", "", "95.1"]);
        var second = new PdfPageContent().Table(50, 70, [100, 100, 60], ["改进措施", "", ""]);

        Reading.Read(first, second).Rows().ShouldBe(["page 1 table 1!R1C1: 总分 |  | 95.1", "page 2 table 1!R1C1: 改进措施 |  | "]);
    }

    [Fact]
    public void The_next_form_of_a_kind_is_another_table()
    {
        PdfPageContent Form(string name) => new PdfPageContent().Text(200, 40, "自评表").Table(50, 80, [100, 100], ["项目名称", name], ["得分", "90"]);

        var content = Reading.Read(Form("河堤加固"), Form("水渠清淤"));

        content.Grids.Select(grid => grid.Name).ShouldBe(["page 1 lines", "page 1 table 1", "page 2 lines", "page 2 table 1"]);
    }

    [Fact]
    public void Lines_of_a_paragraph_are_joined_and_items_of_a_list_are_not()
    {
        var page = new PdfPageContent()
            .Text(70, 100, "示例市财政局二〇二四年度安排项目资金共计一百二十万元全年支出一百一十")
            .Text(50, 116, "二万元。")
            .Text(50, 132, "1. 河堤加固，全年支出六十万元，本年度安排的各项任务均已完成，执行情况：")
            .Text(50, 148, "2. 水渠清淤。");

        Reading.Read(page).Rows().ShouldBe([
            "page 1 line 1: 示例市财政局二〇二四年度安排项目资金共计一百二十万元全年支出一百一十二万元。",
            "page 1 line 3: 1. 河堤加固，全年支出六十万元，本年度安排的各项任务均已完成，执行情况：",
            "page 1 line 4: 2. 水渠清淤。"]);
    }
}
