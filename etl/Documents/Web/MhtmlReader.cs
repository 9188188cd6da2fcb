using PerfEval.Etl.Forms;

namespace PerfEval.Etl.Documents.Web;

/// <summary>Reads web pages that were saved with their parts in one file, .mht, also where a system named it .doc or .xls: the pages of all sheets, nothing of pictures and styles beside them.</summary>
public sealed class MhtmlReader : IDocumentReader
{
    private const string Format = "mht";

    /// <inheritdoc/>
    public int Order => 35;

    /// <inheritdoc/>
    public bool Accepts(SourceDocument document) => FileSignature.Of(document) == FileKind.Mhtml;

    /// <inheritdoc/>
    public DocumentContent Read(SourceDocument document)
    {
        try
        {
            var (pages, isWhole) = MimeParts.Of(document.Bytes);
            var content = pages.Count > 0 ? HtmlReader.Read(pages, Format) : throw UnreadableDocumentException.Damaged("单个文件网页中没有网页");
            return isWhole ? content : content with { Problems = [.. content.Problems, new Problem("text_damaged", Severity.Warning, "单个文件网页没有结尾，文件可能被截断，请核对原件后重新报送。")] };
        }
        catch (UnreadableDocumentException fault)
        {
            return fault.AsContent(Format);
        }
    }
}
