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
    public void Damaged_XML_is_a_problem_of_the_file() => Read("<Table><Row>").Problems.Single().Code.ShouldBe("file_damaged");

    private static DocumentContent Read(string sheet)
    {
        var xml = "<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\">"
            + "<Styles><Style ss:ID=\"p\"><NumberFormat ss:Format=\"Percent\"/></Style><Style ss:ID=\"m\"><NumberFormat ss:Format=\"Standard\"/></Style><Style ss:ID=\"d\"><NumberFormat ss:Format=\"Short Date\"/></Style></Styles>"
            + $"<Worksheet ss:Name=\"自评表\">{sheet}</Worksheet></Workbook>";
        return new DocumentReaders().Read(new SourceDocument("/inbox/a.xls", Encoding.UTF8.GetBytes(xml), DateTime.UnixEpoch));
    }
}
