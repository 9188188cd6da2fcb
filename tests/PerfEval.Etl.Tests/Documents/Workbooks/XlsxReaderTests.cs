using PerfEval.Etl.Documents;
using PerfEval.Etl.Documents.Workbooks;

namespace PerfEval.Etl.Tests.Documents.Workbooks;

public sealed class XlsxReaderTests
{
    [Fact]
    public void A_row_right_below_a_hidden_row_is_read()
    {
        var document = new XlsxBuilder().Sheet("<sheetData><row r=\"1\" hidden=\"1\"><c r=\"A1\" t=\"str\"><v>看不见</v></c></row><row r=\"2\" hidden=\"1\"/><row r=\"3\"><c r=\"A3\" t=\"str\"><v>看得见</v></c></row></sheetData>").Build();

        new DocumentReaders().Read(document).Grids[0].Rows.Single().Filled.Single().Text.ShouldBe("看得见");
    }

    [Fact]
    public void A_number_is_read_as_its_format_shows_it()
    {
        var content = Read(new XlsxBuilder().Style("0%").Style("0.00%").Style("#,##0.00").Style("yyyy\"年\"m\"月\"d\"日\"")
            .Sheet("<sheetData><row r=\"2\"><c r=\"A2\" s=\"1\"><v>0.85</v></c><c r=\"B2\" s=\"2\"><v>0.9403</v></c><c r=\"C2\" s=\"3\"><v>12760000</v></c><c r=\"D2\" s=\"4\"><v>45657</v></c><c r=\"E2\"><v>1152919.88</v></c></row></sheetData>"));
        Texts(content).ShouldBe(["85%", "94.03%", "12,760,000.00", "2024年12月31日", "1152919.88"]);
        content.Grids[0].Rows[0].Cells[2].Address.ShouldBe("自评表!C2");
    }

    [Fact]
    public void A_text_box_over_the_head_is_read_above_the_cells_and_one_further_down_below_them()
    {
        static string Box(int row, string text, string attributes = "") =>
            $"<xdr:twoCellAnchor><xdr:from><xdr:col>0</xdr:col><xdr:row>{row}</xdr:row></xdr:from><xdr:to><xdr:row>99</xdr:row></xdr:to><xdr:sp><xdr:nvSpPr><xdr:cNvPr id=\"1\" name=\"x\" {attributes}/></xdr:nvSpPr><xdr:txBody>{text}</xdr:txBody></xdr:sp></xdr:twoCellAnchor>";
        var drawing = Box(20, "<a:p><a:r><a:t>注：示例</a:t></a:r></a:p>") + Box(0, "<a:p><a:r><a:t>2024年度</a:t></a:r><a:r><a:t>项目支出</a:t></a:r></a:p><a:p><a:r><a:t>绩效自评表</a:t></a:r></a:p>") + Box(0, "<a:p><a:r><a:t>旧题目</a:t></a:r></a:p>", "hidden=\"1\"");
        var content = Read(new XlsxBuilder { Drawing = drawing }.Sheet("<sheetData><row r=\"3\"><c r=\"A3\"><v>1</v></c></row></sheetData><drawing/>"));

        content.Grids.SelectMany(grid => grid.Rows).SelectMany(row => row.Filled).Select(cell => $"{cell.Address} {cell.Text}").ShouldBe(["自评表!文本框2 2024年度项目支出\n绩效自评表", "自评表!A3 1", "自评表!文本框1 注：示例"]);
    }

    [Fact]
    public void A_part_is_found_by_its_address_too()
    {
        var document = new XlsxBuilder { PartName = "Sheet 1.xml", PartAddress = "Sheet%201.xml" }.Sheet("<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row></sheetData>").Build();

        new DocumentReaders().Read(document).Grids[0].Rows.Single().Filled.Single().Text.ShouldBe("1");
    }

    [Fact]
    public void A_workbook_that_lost_its_styles_says_so()
    {
        var content = Read(new XlsxBuilder { LacksStyles = true }.Style("0.00%").Sheet("<sheetData><row r=\"2\"><c r=\"A2\" s=\"1\"><v>1</v></c></row></sheetData>"));
        Texts(content).ShouldBe(["1"]);
        content.Problems.ShouldHaveSingleItem().Code.ShouldBe("styles_lost");
    }

    [Fact]
    public void Runs_of_a_shared_string_are_joined_and_phonetic_hints_left_out()
    {
        var content = Read(new XlsxBuilder().SharedString("<r><t>项目</t></r><r><t xml:space=\"preserve\">名称 </t></r><rPh><t>xiang mu</t></rPh>").SharedString("<t>=SUM 说明</t>")
            .Sheet("<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row></sheetData>"));
        Texts(content).ShouldBe(["项目名称", "=SUM 说明"]);
    }

    [Fact]
    public void A_formula_gives_its_saved_value_and_is_a_problem_without_one()
    {
        var content = Read(new XlsxBuilder().Sheet("<sheetData><row r=\"3\"><c r=\"A3\"><f>1+1</f><v>2</v></c><c r=\"B3\"><f>SUM(A:A)</f></c></row></sheetData>"));
        Texts(content).ShouldBe(["2"]);
        content.Problems.ShouldHaveSingleItem().Location.ShouldBe("自评表!B3");
    }

    [Fact]
    public void A_merge_shows_its_first_cell_only()
    {
        var content = Read(new XlsxBuilder().Sheet(
            "<sheetData><row r=\"1\"><c r=\"A1\" t=\"str\"><v>产出指标</v></c><c r=\"B1\" t=\"str\"><v>旧值</v></c></row><row r=\"2\"><c r=\"A2\" t=\"str\"><v>旧值</v></c><c r=\"C2\" t=\"str\"><v>质量</v></c></row></sheetData><mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells>"));
        Texts(content).ShouldBe(["产出指标", "质量"]);
        content.Grids[0].Rows[1].Filled[0].Position.ShouldBe(2);
    }

    [Fact]
    public void Zeros_that_the_sheet_does_not_show_are_empty_cells()
    {
        static string Sheet(string view) => $"<sheetViews><sheetView workbookViewId=\"0\"{view}/></sheetViews><sheetData><row r=\"1\"><c r=\"A1\"><v>0</v></c><c r=\"B1\"><v>10</v></c><c r=\"C1\" t=\"str\"><v>0</v></c></row></sheetData>";
        Texts(Read(new XlsxBuilder().Sheet(Sheet(" showZeros=\"0\"")))).ShouldBe(["10", "0"]);
        Texts(Read(new XlsxBuilder().Sheet(Sheet(string.Empty)))).ShouldBe(["0", "10", "0"]);
    }

    [Fact]
    public void Hidden_sheets_and_rows_are_left_out_and_said_so()
    {
        var content = Read(new XlsxBuilder()
            .Sheet("<sheetData><row r=\"1\"><c r=\"A1\" t=\"str\"><v>看得见</v></c></row><row r=\"2\" hidden=\"1\"><c r=\"A2\" t=\"str\"><v>看不见</v></c></row></sheetData>")
            .Sheet("<sheetData><row r=\"1\"><c r=\"A1\" t=\"str\"><v>看不见</v></c></row></sheetData>", "草稿", "veryHidden"));
        Texts(content).ShouldBe(["看得见"]);
        content.Problems.Select(problem => (problem.Code, problem.Location)).ShouldBe([("hidden_rows", "自评表!A2"), ("hidden_sheet", "草稿!A1")]);
    }

    [Fact]
    public void Hidden_columns_are_left_out_and_said_where_they_hold_something()
    {
        var content = Read(new XlsxBuilder().Sheet(
            "<cols><col min=\"2\" max=\"2\" hidden=\"1\"/><col min=\"4\" max=\"16384\" hidden=\"1\"/></cols><sheetData><row r=\"1\"><c r=\"A1\" t=\"str\"><v>指标</v></c><c r=\"B1\" t=\"str\"><v>上年数</v></c><c r=\"C1\" t=\"str\"><v>本年数</v></c></row></sheetData>"));
        Texts(content).ShouldBe(["指标", "本年数"]);
        content.Problems.Select(problem => (problem.Code, problem.Location)).ShouldBe([("hidden_columns", "自评表!B1")]);
    }

    [Fact]
    public void A_merged_cell_that_begins_in_a_hidden_row_or_column_is_seen()
    {
        var content = Read(new XlsxBuilder().Sheet(
            "<cols><col min=\"1\" max=\"1\" hidden=\"1\"/></cols><sheetData><row r=\"1\"><c r=\"A1\" t=\"str\"><v>产出指标</v></c><c r=\"C1\" t=\"str\"><v>甲</v></c></row>"
            + "<row r=\"2\" hidden=\"1\"><c r=\"A2\" t=\"str\"><v>效益指标</v></c><c r=\"C2\" t=\"str\"><v>乙</v></c></row>"
            + "<row r=\"3\"><c r=\"B3\" t=\"str\"><v>盖住的</v></c><c r=\"C3\" t=\"str\"><v>丙</v></c></row></sheetData>"
            + "<mergeCells><mergeCell ref=\"A1:B1\"/><mergeCell ref=\"A2:B3\"/></mergeCells>"));
        content.Grids[0].Rows.SelectMany(row => row.Filled).Select(cell => $"{cell.Address} {cell.Text}").ShouldBe(["自评表!B1 产出指标", "自评表!C1 甲", "自评表!B3 效益指标", "自评表!C3 丙"]);
    }

    [Fact]
    public void A_cell_in_the_last_corner_costs_one_row_and_is_reported()
    {
        var content = Read(new XlsxBuilder().Sheet("<dimension ref=\"A1:XFD1048576\"/><sheetData><row r=\"1\"><c r=\"A1\" t=\"str\"><v>表</v></c></row><row r=\"1048576\"><c r=\"XFD1048576\" t=\"str\"><v>角</v></c></row></sheetData>"));
        Texts(content).ShouldBe(["表"]);
        content.Problems.ShouldHaveSingleItem().Code.ShouldBe("cells_beyond_limit");
    }

    [Fact]
    public void Days_count_from_1904_where_the_workbook_says_so()
    {
        var content = Read(new XlsxBuilder { Uses1904 = true }.Style("yyyy-mm-dd").Sheet("<sheetData><row r=\"1\"><c r=\"A1\" s=\"1\"><v>44195</v></c></row></sheetData>"));
        Texts(content).ShouldBe(["2024-12-31"]);
    }

    [Fact]
    public void Entities_are_refused_and_the_file_is_named_damaged()
    {
        var content = Read(new XlsxBuilder().Sheet("<sheetData/>").SharedString("<t>&bomb;</t>"));
        content.Problems.ShouldHaveSingleItem().Code.ShouldBe("file_damaged");
        content.Grids.ShouldBeEmpty();
    }

    [Fact]
    public void A_truncated_workbook_is_a_problem_of_that_file()
    {
        var whole = new XlsxBuilder().Sheet("<sheetData><row r=\"1\"><c r=\"A1\" t=\"str\"><v>表</v></c></row></sheetData>").Build();
        var cut = whole with { Bytes = whole.Bytes[..(whole.Bytes.Length / 2)] };
        new DocumentReaders().Read(cut).Problems.ShouldHaveSingleItem().Severity.ShouldBe(Etl.Forms.Severity.Error);
    }

    private static DocumentContent Read(XlsxBuilder builder) => new XlsxReader().Read(builder.Build());

    private static IEnumerable<string> Texts(DocumentContent content) => content.Grids.SelectMany(grid => grid.Rows).SelectMany(row => row.Filled).Select(cell => cell.Text);
}
