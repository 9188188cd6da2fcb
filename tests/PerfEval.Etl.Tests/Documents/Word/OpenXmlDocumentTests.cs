using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using PerfEval.Etl.Documents;

namespace PerfEval.Etl.Tests.Documents.Word;

public sealed class OpenXmlDocumentTests
{
    [Fact]
    public void A_document_written_by_the_real_library_is_read()
    {
        using var stream = new MemoryStream();
        using (var package = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = package.AddMainDocumentPart();
            main.Document = new Document(new Body(
                new Paragraph(new Run(new Text("项目支出绩效自评表"))),
                new Table(
                    new TableGrid(new GridColumn { Width = "2000" }, new GridColumn { Width = "3000" }),
                    new TableRow(Cell("项目名称", span: 1), Cell("示例项目", span: 1)),
                    new TableRow(Cell("总分 98", span: 2))),
                new SectionProperties()));
            main.AddNewPart<FootnotesPart>().Footnotes = new Footnotes();
        }

        var content = new DocumentReaders().Read(new SourceDocument("/inbox/表.doc", stream.ToArray(), DateTime.UnixEpoch));

        content.Format.ShouldBe("docx");
        Texts.Of(content).ShouldBe("项目支出绩效自评表\n--\n项目名称|示例项目\n总分 98|");
    }

    private static TableCell Cell(string text, int span) =>
        new(new TableCellProperties(new GridSpan { Val = span }), new Paragraph(new Run(new Text(text))));
}
