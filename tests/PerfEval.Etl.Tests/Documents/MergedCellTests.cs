using System.Text;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Tests.Documents.Pdf;
using PerfEval.Etl.Tests.Documents.Word;
using PerfEval.Etl.Tests.Documents.Workbooks;

namespace PerfEval.Etl.Tests.Documents;

/// <summary>What a merged cell covers is told by every reader: people see the table as it is.</summary>
public sealed class MergedCellTests
{
    [Fact]
    public void A_cell_of_a_web_page_tells_the_rows_and_columns_it_covers() =>
        Spans(new DocumentReaders().Read(new SourceDocument("/inbox/a.html", Encoding.UTF8.GetBytes("<table><tr><td rowspan=2 colspan=2>资金<td>9<tr><td>10</table>"), DateTime.UnixEpoch)))
            .ShouldBe(["资金 2x2", "9 1x1", "10 1x1"]);

    [Fact]
    public void A_cell_of_a_Word_table_tells_the_rows_it_goes_on_through() =>
        Spans(DocxBuilder.Read(DocxBuilder.Table(
            DocxBuilder.Row(DocxBuilder.Cell("资金", "<w:gridSpan w:val=\"2\"/><w:vMerge w:val=\"restart\"/>"), DocxBuilder.Cell("9")),
            DocxBuilder.Row(DocxBuilder.Cell("", "<w:gridSpan w:val=\"2\"/><w:vMerge/>"), DocxBuilder.Cell("10")),
            DocxBuilder.Row(DocxBuilder.Cell("甲"), DocxBuilder.Cell("乙"), DocxBuilder.Cell("丙"))))).ShouldBe(["资金 2x2", "9 1x1", "10 1x1", "甲 1x1", "乙 1x1", "丙 1x1"]);

    [Fact]
    public void A_merged_range_of_a_sheet_tells_what_it_covers() =>
        Spans(new DocumentReaders().Read(new XlsxBuilder().Sheet(
            "<sheetData><row r=\"1\"><c r=\"A1\" t=\"str\"><v>资金</v></c><c r=\"C1\" t=\"str\"><v>9</v></c></row><row r=\"2\"><c r=\"C2\" t=\"str\"><v>10</v></c></row></sheetData><mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells>").Build()))
            .ShouldBe(["资金 2x2", "9 1x1", "10 1x1"]);

    [Fact]
    public void A_place_of_a_page_without_lines_within_is_one_cell_over_all_of_it() =>
        Spans(Reading.Read(new PdfPageContent()
            .Line(50, 80, 250, 80).Line(150, 100, 250, 100).Line(50, 120, 250, 120)
            .Line(50, 80, 50, 120).Line(150, 80, 150, 120).Line(250, 80, 250, 120)
            .Text(60, 104, "资金").Text(160, 94, "数量").Text(160, 114, "质量"))).ShouldBe(["资金 2x1", "数量 1x1", "质量 1x1"]);

    private static IEnumerable<string> Spans(DocumentContent content) =>
        content.Grids.SelectMany(grid => grid.Rows).SelectMany(row => row.Filled).Select(cell => $"{cell.Text} {cell.Span.Rows}x{cell.Span.Columns}");
}
