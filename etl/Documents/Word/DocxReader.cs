using System.Xml;
using PerfEval.Etl.Documents.Blocks;
using PerfEval.Etl.Documents.Containers;
using PerfEval.Etl.Forms;

namespace PerfEval.Etl.Documents.Word;

/// <summary>Reads .docx: paragraphs, tables with merged cells and tables within them, text boxes, content controls, list numbers, tracked changes as accepted.
/// Headers, footers, notes and comments are not read; macros and links are never followed.</summary>
public sealed class DocxReader : IDocumentReader
{
    private const string Format = "docx";

    /// <inheritdoc/>
    public int Order => 20;

    /// <inheritdoc/>
    public bool Accepts(SourceDocument document) => FileSignature.Of(document) == FileKind.Docx;

    /// <inheritdoc/>
    public DocumentContent Read(SourceDocument document)
    {
        try
        {
            using var zip = BoundedZip.Open(document.Bytes);
            var part = MainPart(zip);
            var numbering = WordNumbering.Of(zip, part[..(part.LastIndexOf('/') + 1)]);
            using var stream = zip.Part(part) ?? throw UnreadableDocumentException.Damaged("缺少正文");
            using var xml = SafeXml.Reader(stream);
            xml.MoveToContent();
            var body = new WordBody(xml, numbering);
            var grids = BlockGrids.Of(body.Read());
            Finish(xml);
            return new DocumentContent(Format, grids, [.. Problems(body, grids)]);
        }
        catch (XmlException fault)
        {
            return UnreadableDocumentException.Damaged("正文结构不完整", fault).AsContent(Format);
        }
        catch (UnreadableDocumentException fault)
        {
            return fault.AsContent(Format);
        }
    }

    // The package says which part is the document; word/document.xml is a habit, not a rule.
    private static string MainPart(BoundedZip zip)
    {
        using var stream = zip.Part("_rels/.rels");
        if (stream is null)
        {
            return "word/document.xml";
        }

        using var xml = SafeXml.Reader(stream);
        var main = "word/document.xml";
        while (SafeXml.Read(xml))
        {
            if (xml.NodeType == XmlNodeType.Element && xml.GetAttribute("Type")?.EndsWith("/officeDocument", StringComparison.Ordinal) == true)
            {
                main = xml.GetAttribute("Target")?.TrimStart('/') ?? main;
            }
        }

        return main;
    }

    // Only at the part's very end do its length and checksum show whether it is whole.
    private static void Finish(XmlReader xml)
    {
        while (SafeXml.Read(xml))
        {
        }
    }

    private static IEnumerable<Problem> Problems(WordBody body, IReadOnlyList<CellGrid> grids)
    {
        if (body.Embedded > 0)
        {
            yield return new Problem("embedded_unread", Severity.Warning, $"文档中嵌入了 {body.Embedded} 个对象（如 Excel 表），其中内容未读取；如含自评表，请另存为单独文件报送。");
        }

        if (body.Pictures > 0 && !grids.Any(grid => grid.Name.StartsWith("table", StringComparison.Ordinal)))
        {
            yield return new Problem("picture_unread", Severity.Warning, $"文档中有 {body.Pictures} 张图片而没有表格，图片中的内容未读取；如自评表是图片，请报送可编辑的文件。");
        }
    }
}
