using PerfEval.Etl.Forms;
using static PerfEval.Etl.Tests.Documents.Word.DocxBuilder;

namespace PerfEval.Etl.Tests.Documents.Word;

public sealed class DocxReaderTests
{
    [Fact]
    public void Merged_cells_stand_at_their_anchor_and_the_others_keep_their_columns()
    {
        var content = Read(Table(
            Row(Cell("项目资金", "<w:gridSpan w:val=\"2\"/><w:vMerge w:val=\"restart\"/>"), Cell("年初预算数"), Cell("全年执行数")),
            Row(Cell("看不见", "<w:gridSpan w:val=\"2\"/><w:vMerge/>"), Cell("120.5"), Cell("118"))));

        Texts.Of(content).ShouldBe("项目资金||年初预算数|全年执行数\n||120.5|118");
        Texts.Cell(content, "118").Address.ShouldBe("table 1!R2C4");
    }

    [Fact]
    public void A_cell_that_continues_a_merge_from_the_page_before_shows_its_own_text() =>
        Texts.Of(Read(Table(Row(Cell("产出指标", "<w:vMerge/>"), Cell("数量指标"))))).ShouldBe("产出指标|数量指标");

    [Fact]
    public void A_row_that_begins_further_right_keeps_its_columns() =>
        Texts.Of(Read(Table(Row(Cell("一"), Cell("二")), "<w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>" + Cell("三") + "</w:tr>"))).ShouldBe("一|二\n|三");

    [Fact]
    public void Tables_cut_by_a_page_count_their_columns_by_common_edges()
    {
        static string Grid(params int[] widths) => $"<w:tblGrid>{string.Concat(widths.Select(width => $"<w:gridCol w:w=\"{width}\"/>"))}</w:tblGrid>";
        var first = Grid(500, 500, 1000, 1000) + Row(Cell("一级指标", "<w:gridSpan w:val=\"2\"/>"), Cell("三级指标"), Cell("得分")) + Row(Cell("甲"), Cell("乙"), Cell("丙"), Cell("9"));
        var second = Grid(1004, 996, 1000) + Row(Cell("效益指标"), Cell("丁"), Cell("10"));

        Texts.Of(Read(Table(first) + "<w:p/>" + Table(second))).ShouldBe("一级指标||三级指标|得分\n甲|乙|丙|9\n--\n效益指标||丁|10");
        Texts.Cell(Read(Table(first) + "<w:p/>" + Table(second)), "10").Address.ShouldBe("table 2!R1C3");
        Texts.Of(Read(Table(first) + P("另一张表") + Table(second))).ShouldEndWith("效益指标|丁|10");
    }

    [Fact]
    public void What_a_field_within_the_question_of_another_shows_is_not_seen()
    {
        static string Mark(string type) => $"<w:r><w:fldChar w:fldCharType=\"{type}\"/></w:r>";
        static string Run(string text) => $"<w:r><w:t>{text}</w:t></w:r>";
        var field = Mark("begin") + "<w:r><w:instrText> IF </w:instrText></w:r>" + Mark("begin") + Mark("separate") + Run("777") + Mark("end") + Run("9") + Mark("separate") + Run("98.5") + Mark("end");

        Texts.Of(Read($"<w:p>{Run("得分：")}{field}{Run("分")}{Mark("end")}</w:p>")).ShouldBe("得分：98.5分");
    }

    // 窗体顶端: Word's marks of a web form that was pasted.
    [Fact]
    public void Text_in_a_hidden_style_is_not_seen()
    {
        const string styles = "<w:style w:type=\"paragraph\" w:styleId=\"z\"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type=\"character\" w:styleId=\"old\"><w:rPr><w:vanish/></w:rPr></w:style>";
        const string body = "<w:p><w:pPr><w:pStyle w:val=\"z\"/></w:pPr><w:r><w:t>窗体顶端</w:t></w:r></w:p><w:p><w:r><w:rPr><w:rStyle w:val=\"old\"/></w:rPr><w:t>9</w:t></w:r><w:r><w:t>8.5</w:t></w:r></w:p>";

        Texts.Of(ReadStyled(body, styles)).ShouldBe("8.5");
    }

    [Fact]
    public void Tracked_changes_are_read_as_accepted()
    {
        var body = "<w:p><w:r><w:t>得分</w:t></w:r><w:del><w:r><w:delText>9</w:delText></w:r></w:del><w:ins><w:r><w:t>10</w:t></w:r></w:ins>"
            + "<w:moveFrom><w:r><w:t>旧</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>新</w:t></w:r></w:moveTo></w:p>"
            + Table(Row(Cell("一"), Cell("二")), "<w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr>" + Cell("删") + Cell("除") + "</w:tr>", Row(Cell("三"), Cell("四")));

        Texts.Of(Read(body)).ShouldBe("得分10新\n--\n一|二\n三|四");
    }

    [Fact]
    public void Ticks_and_comparators_of_symbol_fonts_are_read_as_the_signs_they_draw()
    {
        var body = "<w:p><w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/><w:t>直接补助</w:t></w:r><w:r><w:sym w:font=\"Wingdings 2\" w:char=\"F0A3\"/></w:r>"
            + "<w:r><w:rPr><w:rFonts w:ascii=\"Symbol\"/></w:rPr><w:t>\uF0B3</w:t></w:r><w:r><w:t>95%</w:t></w:r></w:p>";

        Texts.Of(Read(body)).ShouldBe("☑直接补助□≥95%");
    }

    [Fact]
    public void Content_controls_show_what_was_filled_in_and_not_their_placeholder()
    {
        static string Control(string properties, string text) => $"<w:sdt><w:sdtPr>{properties}</w:sdtPr><w:sdtContent><w:r><w:t>{text}</w:t></w:r></w:sdtContent></w:sdt>";

        Texts.Of(Read($"<w:p>{Control("<w:showingPlcHdr/>", "单击此处输入文字")}{Control(string.Empty, "示例单位")}</w:p>")).ShouldBe("示例单位");
        Texts.Of(Read("<w:sdt><w:sdtContent>" + Table("<w:sdt><w:sdtContent>" + Row(Cell("甲"), "<w:sdt><w:sdtContent>" + Cell("乙") + "</w:sdtContent></w:sdt>") + "</w:sdtContent></w:sdt>") + "</w:sdtContent></w:sdt>")).ShouldBe("甲|乙");
    }

    [Fact]
    public void A_text_box_is_read_once_although_the_file_holds_it_twice()
    {
        var box = $"<w:txbxContent>{P("附件2")}</w:txbxContent>";

        Texts.Of(Read($"<w:p><w:r><mc:AlternateContent><mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback></mc:AlternateContent><w:t>标题</w:t></w:r></w:p>")).ShouldBe("标题\n附件2");
    }

    [Fact]
    public void Hidden_text_and_field_codes_are_left_out_and_breaks_kept() =>
        Texts.Of(Read(Table(Row(
            "<w:tc><w:p><w:r><w:t>一级</w:t><w:br/><w:t>指标</w:t></w:r></w:p><w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>隐藏</w:t></w:r></w:p></w:tc>",
            "<w:tc><w:p><w:r><w:instrText>SUM(A1)</w:instrText></w:r><w:r><w:t>100</w:t></w:r></w:p></w:tc>")))).ShouldBe("一级/指标|100");

    [Fact]
    public void A_fraction_in_a_formula_keeps_its_stroke() =>
        Texts.Of(Read("<w:p><m:oMath><m:f><m:num><m:r><m:t>执行数</m:t></m:r></m:num><m:den><m:r><m:t>预算数</m:t></m:r></m:den></m:f></m:oMath></w:p>")).ShouldBe("执行数/预算数");

    [Fact]
    public void Numbers_of_lists_are_read_because_people_see_them()
    {
        const string Lists = "<w:abstractNum w:abstractNumId=\"7\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"chineseCounting\"/><w:lvlText w:val=\"（%1）\"/></w:lvl>"
            + "<w:lvl w:ilvl=\"1\"><w:start w:val=\"3\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%2.\"/></w:lvl></w:abstractNum><w:num w:numId=\"2\"><w:abstractNumId w:val=\"7\"/></w:num>";
        static string Item(int level, string text) => $"<w:p><w:pPr><w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"2\"/></w:numPr></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>";

        Texts.Of(Read(Item(0, "甲") + Item(1, "乙") + Item(1, "丙") + Item(0, "丁"), Lists)).ShouldBe("（一） 甲\n3. 乙\n4. 丙\n（二） 丁");
    }

    [Fact]
    public void A_table_within_a_frame_stands_for_itself_and_a_small_one_within_a_cell_is_its_text()
    {
        var small = Table(Row(Cell("1"), Cell("2")));
        var form = Table(Row(Cell("项目名称"), Cell("示例项目")), Row(Cell("目标"), $"<w:tc>{P("见表")}{small}<w:p/></w:tc>"));
        var content = Read(Table(Row($"<w:tc>{P("自评表")}{form}<w:p/></w:tc>")));

        Texts.Of(content).ShouldBe("自评表\n--\n项目名称|示例项目\n目标|见表/1 2");
        content.Grids[1].Name.ShouldBe("table 2");
        content.Grids[0].Rows[0].IsProse.ShouldBeTrue();
    }

    [Fact]
    public void A_row_with_one_filled_cell_is_still_a_row_of_a_table() =>
        Read(Table(Row(Cell("一"), Cell("二")), Row(Cell("合计", "<w:gridSpan w:val=\"2\"/>")))).Grids[0].Rows[1].IsProse.ShouldBeFalse();

    [Fact]
    public void Embedded_objects_and_pictures_instead_of_tables_are_said()
    {
        Read(P("附件") + "<w:p><w:r><w:object/></w:r></w:p>").Problems.Single().Code.ShouldBe("embedded_unread");
        Read(P("自评表如下") + "<w:p><w:r><w:drawing/></w:r></w:p>").Problems.Single().Code.ShouldBe("picture_unread");
        Read("<w:p><w:r><w:drawing/></w:r></w:p>" + Table(Row(Cell("一"), Cell("二")))).Problems.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("<w:p><w:r><w:t>没有结束")]
    [InlineData("<!DOCTYPE x [<!ENTITY a \"b\">]><w:p/>")]
    public void Damaged_or_forged_XML_is_a_problem_of_the_file(string body) =>
        Read(body).Problems.Single().ShouldSatisfyAllConditions(
            problem => problem.Code.ShouldBe("file_damaged"),
            problem => problem.Severity.ShouldBe(Severity.Error));

    [Fact]
    public void Nesting_without_end_and_cells_without_number_are_refused()
    {
        Read(string.Concat(Enumerable.Repeat("<w:tbl><w:tr><w:tc>", 5000))).Problems.Single().Code.ShouldBe("file_too_large");
        Read(string.Concat(Enumerable.Repeat("<w:x>", 200_000))).Problems.Single().Code.ShouldBe("file_too_large");
        Read(Table(Row([.. Enumerable.Repeat("<w:tc/>", 300_001)]))).Problems.Single().Code.ShouldBe("file_too_large");
        Read(Table(Row("<w:tc><w:tcPr><w:gridSpan w:val=\"2000000000\"/></w:tcPr></w:tc>", Cell("一")))).Grids[0].Rows[0].Cells.Count.ShouldBeLessThan(300);
    }
}
