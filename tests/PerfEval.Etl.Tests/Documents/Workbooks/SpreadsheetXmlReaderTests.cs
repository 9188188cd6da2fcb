using System.Text;
using PerfEval.Etl.Documents;

namespace PerfEval.Etl.Tests.Documents.Workbooks;

public sealed class SpreadsheetXmlReaderTests
{
    [Fact]
    public void Numbers_and_dates_are_read_as_their_styles_show_them()
    {
        var content = Read("<Table><Row ss:Index=\"3\"><Cell ss:StyleID=\"p\"><Data ss:Type=\"Number\">0.9403</Data></Cell><Cell ss:StyleID=\"m\"><Data ss:Type=\"Number\">12760000</Data></Cell>"
            + "<Cell ss:StyleID=\"d\"><Data ss:Type=\"DateTime\">2024-12-31T00:00:00.000</Data></Cell><Cell><Data ss:Type=\"String\">优&#10;良</Data></Cell></Row></Table>");

        content.Format.ShouldBe("xml");
        Texts.Of(content).ShouldBe("94.03%|12,760,000.00|2024/12/31|优/良");
        Texts.Cell(content, "94.03%").Address.ShouldBe("自评表!A3");
    }

    [Fact]
    public void Merged_cells_and_left_out_cells_keep_the_columns_of_the_others() =>
        Texts.Of(Read("<Table><Row><Cell ss:MergeAcross=\"1\" ss:MergeDown=\"1\"><Data ss:Type=\"String\">资金</Data></Cell><Cell><Data ss:Type=\"String\">预算</Data></Cell></Row>"
            + "<Row><Cell ss:Index=\"3\"><Data ss:Type=\"Number\">5</Data></Cell></Row></Table>")).ShouldBe("资金||预算\n||5");

    [Fact]
    public void Hidden_rows_and_sheets_are_left_out_and_said()
    {
        Read("<Table><Row ss:Hidden=\"1\"><Cell><Data ss:Type=\"String\">旧</Data></Cell></Row></Table>").Problems.Single().Code.ShouldBe("hidden_rows");
        var hidden = Read("<Table><Row><Cell><Data ss:Type=\"String\">旧</Data></Cell></Row></Table><WorksheetOptions><Visible>SheetHidden</Visible></WorksheetOptions>");
        hidden.Grids.ShouldBeEmpty();
        hidden.Problems.Single().Code.ShouldBe("hidden_sheet");
    }

    [Fact]
    public void Hidden_columns_are_left_out_and_a_merged_cell_that_begins_in_a_hidden_row_is_seen()
    {
        static string Cell(string text, string more = "") => $"<Cell{more}><Data ss:Type=\"String\">{text}</Data></Cell>";
        var content = Read("<Table><Column/><Column ss:Hidden=\"1\" ss:Span=\"1\"/><Column/><Row ss:Hidden=\"1\">" + Cell("效益指标", " ss:MergeDown=\"1\"") + "</Row><Row>"
            + Cell("上年", " ss:Index=\"2\"") + Cell("前年") + Cell("本年") + "</Row></Table>");

        content.Grids[0].Rows.Single().Filled.Select(cell => cell.Text).ShouldBe(["效益指标", "本年"]);
        content.Problems.Select(problem => problem.Code).ShouldBe(["hidden_rows", "hidden_columns"]);
    }

    [Fact]
    public void Empty_rows_cells_and_parts_of_styles_end_nothing()
    {
        var content = Read("<Table><Column/><Row ss:Height=\"20\"/><Row><Cell ss:StyleID=\"q\"/><Cell ss:StyleID=\"q\"><Data ss:Type=\"Number\">0.85</Data></Cell></Row><Row><Cell/></Row><Row><Cell><Data ss:Type=\"String\"/></Cell><Cell><Data ss:Type=\"String\">末行</Data></Cell></Row></Table>");

        content.Grids[0].Rows.SelectMany(row => row.Filled).Select(cell => $"{cell.Address} {cell.Text}").ShouldBe(["自评表!B2 85%", "自评表!B4 末行"]);
    }

    [Fact]
    public void Damaged_XML_is_a_problem_of_the_file() => Read("<Table><Row>").Problems.Single().Code.ShouldBe("file_damaged");

    private static DocumentContent Read(string sheet)
    {
        var xml = "<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\">"
            + "<Styles><Style ss:ID=\"p\"><NumberFormat ss:Format=\"Percent\"/></Style><Style ss:ID=\"m\"><NumberFormat ss:Format=\"Standard\"/></Style><Style ss:ID=\"q\"><Alignment ss:Vertical=\"Center\"/><Borders/><NumberFormat ss:Format=\"0%\"/></Style><Style ss:ID=\"d\"><NumberFormat ss:Format=\"Short Date\"/></Style></Styles>"
            + $"<Worksheet ss:Name=\"自评表\">{sheet}</Worksheet></Workbook>";
        return new DocumentReaders().Read(new SourceDocument("/inbox/a.xls", Encoding.UTF8.GetBytes(xml), DateTime.UnixEpoch));
    }
}
