using System.Xml;
using PerfEval.Etl.Documents.Web;
using PerfEval.Etl.Forms;

namespace PerfEval.Etl.Documents.Workbooks;

/// <summary>Reads SpreadsheetML 2003, the one XML file that reporting systems export as .xls. Addresses are <c>Sheet1!C7</c>.</summary>
public sealed class SpreadsheetXmlReader : IDocumentReader
{
    private const string Format = "xml";

    /// <inheritdoc/>
    public int Order => 40;

    /// <inheritdoc/>
    public bool Accepts(SourceDocument document) => FileSignature.Of(document) == FileKind.SpreadsheetXml;

    /// <inheritdoc/>
    public DocumentContent Read(SourceDocument document)
    {
        try
        {
            var (text, isWhole) = WebText.Decode(document.Bytes);
            return isWhole
                ? ReadWorkbook(text)
                : DocumentContent.Unreadable(Format, "file_damaged", "文件中有无法识别的字节（乱码），请用原软件打开并另存为 .xlsx 后报送。");
        }
        catch (UnreadableDocumentException fault)
        {
            return fault.AsContent(Format);
        }
        catch (XmlException fault)
        {
            return UnreadableDocumentException.Damaged("工作簿", fault).AsContent(Format);
        }
    }

    private static DocumentContent ReadWorkbook(string text)
    {
        using var xml = SafeXml.Reader(new StringReader(text.TrimStart()));
        var (grids, problems, budget) = (new List<CellGrid>(), new List<Problem>(), new CellBudget());
        var styles = new SpreadsheetXmlStyles();
        while (SafeXml.Read(xml))
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "Style" })
            {
                styles.Read(xml);
            }
            else if (xml is { NodeType: XmlNodeType.Element, LocalName: "Worksheet" })
            {
                var sheet = new SpreadsheetXmlSheet(xml, styles, budget);
                var grid = sheet.Read();
                problems.AddRange(sheet.Problems);
                if (grid is not null)
                {
                    grids.Add(grid);
                }
            }
        }

        return new DocumentContent(Format, grids, problems);
    }
}
