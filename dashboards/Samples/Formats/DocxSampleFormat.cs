using System.Net;
using System.Text;
using PerfEval.Dashboards.Samples.Tables;

namespace PerfEval.Dashboards.Samples.Formats;

/// <summary>A Word document: gridSpan and vMerge as Word writes them.</summary>
internal sealed class DocxSampleFormat : ISampleFormat
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";
    private const string Borders = "<w:tblPr><w:tblBorders><w:top w:val=\"single\"/><w:left w:val=\"single\"/><w:bottom w:val=\"single\"/><w:right w:val=\"single\"/><w:insideH w:val=\"single\"/><w:insideV w:val=\"single\"/></w:tblBorders></w:tblPr>";

    /// <inheritdoc/>
    public string Name => "docx";

    /// <inheritdoc/>
    public byte[] Write(IReadOnlyList<IReadOnlyList<SampleBlock>> forms, int variant)
    {
        var body = new StringBuilder();
        foreach (var block in forms.SelectMany(form => form))
        {
            if (block.Rows is null)
                body.Append(Paragraph(block.Line));
            else
                Table(body, block);
        }

        return ZipFile.Of(
            ("[Content_Types].xml", $"<Types xmlns=\"{Package}/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>"),
            ("_rels/.rels", $"<Relationships xmlns=\"{Package}/relationships\"><Relationship Id=\"rId1\" Type=\"{Office}/officeDocument\" Target=\"word/document.xml\"/></Relationships>"),
            ("word/document.xml", $"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:document xmlns:w=\"{Word}\"><w:body>{body}<w:sectPr/></w:body></w:document>"));
    }

    private static void Table(StringBuilder body, SampleBlock block)
    {
        body.Append($"<w:tbl>{Borders}<w:tblGrid>{string.Concat(Enumerable.Repeat("<w:gridCol w:w=\"900\"/>", block.Width))}</w:tblGrid>");
        foreach (var row in block.Placed)
        {
            body.Append("<w:tr>");
            foreach (var cell in row)
                Cell(body, cell);
            body.Append("</w:tr>");
        }

        body.Append("</w:tbl>");
    }

    private static void Cell(StringBuilder body, PlacedCell cell)
    {
        body.Append("<w:tc><w:tcPr>");
        body.Append(cell.Cell.Columns > 1 ? $"<w:gridSpan w:val=\"{cell.Cell.Columns}\"/>" : string.Empty);
        body.Append(cell.Cell.Rows == 1 ? string.Empty : cell.IsFirst ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>");
        body.Append("</w:tcPr>");
        body.Append(Paragraph(cell.IsFirst ? cell.Cell.Text : string.Empty)).Append("</w:tc>");
    }

    private static string Paragraph(string text) =>
        text.Length == 0 ? "<w:p/>" : string.Concat(text.Split('\n').Select(line => $"<w:p><w:r><w:t xml:space=\"preserve\">{WebUtility.HtmlEncode(line)}</w:t></w:r></w:p>"));
}
