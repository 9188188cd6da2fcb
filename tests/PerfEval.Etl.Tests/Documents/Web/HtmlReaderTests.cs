using System.Text;
using PerfEval.Etl.Documents;

namespace PerfEval.Etl.Tests.Documents.Web;

public sealed class HtmlReaderTests
{
    [Fact]
    public void Spans_keep_the_columns_of_what_stands_beside_and_below()
    {
        var content = Read("<table><tr><td rowspan=2>产出<td colspan=2>数量指标<td>9<tr><td>甲<td>乙<td>10<tr><td>效益</table>");

        Texts.Of(content).ShouldBe("产出|数量指标||9\n|甲|乙|10\n效益|");
        Texts.Cell(content, "10").Address.ShouldBe("table 1!R2C4");
    }

    [Theory]
    [InlineData("<html><body><table><tr><td>甲<td>1</table><p>注：得分最高不能超", true)]
    [InlineData("<html><body><table><tr><td>甲<td>1</table><p>注：得分最高不能超</", true)]
    [InlineData("<html><body><table><tr><td>甲<td>1</table><p>注：得分最高不能超过分值。</body></html>\n", false)]
    [InlineData("<table><tr><td>甲<td>1</table>注：得分最高不能超过分值。", false)]
    [InlineData("<html><body><TABLE><tr><td>甲</td><td>1</td></tr>\n", true)]
    [InlineData("<html><body><table><tr><td><table><tr><td>甲</table></td><td>1</td></tr>\n", true)]
    [InlineData("<html><body><table><tr><td>甲<td>1</table>", false)]
    public void A_page_that_ends_before_its_last_tag_was_cut_off(string page, bool isCut) =>
        Read(page).Problems.Select(problem => problem.Code).ShouldBe(isCut ? ["text_damaged"] : []);

    [Fact]
    public void What_a_style_sheet_hides_within_a_table_is_not_read_and_said()
    {
        const string sheet = "<style><!-- /* 打印 */ .old, tr.copy {color:red; DISPLAY: none} @media print { .shown {display:none} } td .gone{visibility:hidden} .x::before{content:'9'} .back{display:none} .back{display:inline} --></style>";
        var content = Read($"<html><head>{sheet}</head><body><table><tr class=copy><td>模板<td>0<tr><td>甲<span class=old>9</span><td><b class='gone'>1</b>98<i class=shown>.5</i><u class=back>分</u><tr><td>乙<td style='visibility: hidden'>7</table></body></html>");

        Texts.Of(content).ShouldBe("甲|98.5分\n乙|");
        content.Problems.ShouldHaveSingleItem().Message.ShouldContain("4 处");
    }

    // A page's tabs: a script shows one of them.
    [Fact]
    public void A_hidden_part_of_the_page_that_holds_a_table_is_read() =>
        Texts.Of(Read("<html><head><style>.tab{display:none}</style></head><body><table><tr><td>菜单<td><div class=tab><p>自评表</p><table><tr><td>甲<td>1</table></div></table></body></html>")).ShouldBe("菜单|自评表/甲 1");

    [Fact]
    public void A_form_in_the_cell_of_a_page_that_is_laid_out_by_tables_keeps_the_title_above_it()
    {
        var rows = string.Concat(Enumerable.Range(1, 4).Select(i => $"<tr><td>{i}<td>甲<td>乙</tr>"));
        var content = Read($"<table><tr><td>首页<td>政务公开</tr><tr><td>机构职能<td><h1>2024年度项目支出绩效自评表</h1><p>单位：万元</p><table>{rows}</table><p>打印</p></td></tr></table>");

        Texts.Of(content).ShouldBe("首页|政务公开\n机构职能|\n--\n2024年度项目支出绩效自评表\n单位：万元\n--\n1|甲|乙\n2|甲|乙\n3|甲|乙\n4|甲|乙\n--\n打印");
    }

    [Fact]
    public void A_row_span_ends_with_its_section_and_feet_come_last() =>
        Texts.Of(Read("<table><tfoot><tr><td>合计<td>100</tfoot><tbody><tr><td rowspan=0>甲<td>1<tr><td>2</tbody><tbody><tr><td>乙<td>3</tbody></table>")).ShouldBe("甲|1\n|2\n乙|3\n合计|100");

    [Fact]
    public void Breaks_and_paragraphs_in_a_cell_are_lines_and_wraps_of_the_source_are_none() =>
        Texts.Of(Read("<table><tr><td><p>一级\n指标</p><p>（50分）<td>a\n  b<br>c&nbsp;d</table>")).ShouldBe("一级指标/（50分）|a b/c d");

    [Fact]
    public void Paragraphs_and_lines_outside_tables_are_rows_of_one_cell()
    {
        var content = Read("<h1>项目支出<br>绩效自评表</h1>单位：示例局<br>金额单位：万元<table><caption>附表</caption><tr><td>一<td>二</table>");

        Texts.Of(content).ShouldBe("项目支出/绩效自评表\n单位：示例局\n金额单位：万元\n附表\n--\n一|二");
        content.Grids[0].Rows[2].Address.ShouldBe("paragraph 2 line 2");
    }

    [Fact]
    public void A_table_that_lays_out_the_page_gives_its_tables_in_their_place() =>
        Texts.Of(Read("<table><tr><td>表一<tr><td><table><tr><td>甲<td>1</table><tr><td>表二<tr><td><table><tr><td>乙<td>2</table></table>"))
            .ShouldBe("表一\n--\n甲|1\n--\n表二\n--\n乙|2");

    [Fact]
    public void A_form_beside_a_menu_is_a_table_of_its_own() =>
        Texts.Of(Read("<table><tr><td>菜单<td><table><tr><td>一<td>二<td>三<tr><td>四<td>五<td>六<tr><td>七<td>八<td>九</table></table>"))
            .ShouldBe("菜单|\n--\n一|二|三\n四|五|六\n七|八|九");

    [Fact]
    public void Scripts_are_left_out_and_hidden_text_is_left_out_and_said()
    {
        var content = Read("<script>x()</script><style>p{}</style><p style='display: none'>旧数</p><table><tr style=\"DISPLAY:none\"><td>隐藏<td>行<tr><td>一<td>二</table>");

        Texts.Of(content).ShouldBe("一|二");
        content.Problems.Single().Code.ShouldBe("hidden_skipped");
    }

    [Fact]
    public void Fields_of_a_saved_page_show_their_values() =>
        Texts.Of(Read("<table><tr><td><input value='98.5'><td><select><option>良<option selected>优</select><td><input type=checkbox checked>是<input type=hidden value=x></table>")).ShouldBe("98.5|优|☑是");

    [Theory]
    [InlineData("gb18030", "utf-8")]
    [InlineData("utf-8", "gb2312")]
    [InlineData("big5", "big5")]
    [InlineData("utf-16", "gb2312")]
    public void The_bytes_decide_the_encoding_whatever_the_page_claims(string encoding, string claimed)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var page = $"<html><meta charset=\"{claimed}\"><table><tr><td>項目名稱<td>示例數據中心</table>";
        var writer = Encoding.GetEncoding(encoding);

        var content = Read([.. writer.GetPreamble(), .. writer.GetBytes(page)], "a.xls");

        content.Format.ShouldBe("html");
        Texts.Of(content).ShouldBe("項目名稱|示例數據中心");
    }

    [Fact]
    public void Bytes_that_are_no_character_are_a_problem()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("<html><p>得分 9"), 0xFF, 0xFF, .. Encoding.UTF8.GetBytes("8 示例项目</p>")];

        Read(bytes, "a.html").Problems.Single().Code.ShouldBe("encoding_damaged");
    }

    [Fact]
    public void The_frame_of_a_workbook_saved_as_pages_says_where_the_sheets_are() =>
        Read("<html><frameset rows=\"*,39\"><frame src=\"a.files/sheet001.htm\"></frameset></html>").Problems.Single().Code.ShouldBe("frames_unread");

    [Fact]
    public void Pages_made_to_do_harm_are_refused_or_read_within_limits()
    {
        Read("<html>" + string.Concat(Enumerable.Repeat("<p>", 250_000))).Problems.Single().Code.ShouldBe("file_too_large");
        Read("<html>" + string.Concat(Enumerable.Repeat("<div><b>", 100_000))).Problems.Single().Code.ShouldBe("file_too_large");
        Read("<html>" + string.Concat(Enumerable.Repeat("<div>", 1000)) + "深</html>").Problems.ShouldBeEmpty();
        Read("<table>" + string.Concat(Enumerable.Repeat("<tr><td colspan=1000 rowspan=65534><td>x", 3000)) + "</table>").Problems.Single().Code.ShouldBe("file_too_large");
    }

    private static DocumentContent Read(string page) => Read(Encoding.UTF8.GetBytes(page), "a.html");

    private static DocumentContent Read(byte[] bytes, string name) => new DocumentReaders().Read(new SourceDocument("/inbox/" + name, bytes, DateTime.UnixEpoch));
}
