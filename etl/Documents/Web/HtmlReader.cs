using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using PerfEval.Etl.Documents.Blocks;
using PerfEval.Etl.Forms;

namespace PerfEval.Etl.Documents.Web;

/// <summary>Reads web pages, also those that systems save as .xls or .doc: tables with merged cells and tables within them, paragraphs, input fields.
/// Scripts never run, nothing outside the file is fetched.</summary>
public sealed partial class HtmlReader : IDocumentReader
{
    private const string Format = "html";

    /// <summary>Bytes of one page: a form takes 100 KB, with the formats that office programs write into every cell.</summary>
    private const int MostBytes = 16 * 1024 * 1024;

    /// <inheritdoc/>
    public int Order => 30;

    /// <inheritdoc/>
    public bool Accepts(SourceDocument document) => FileSignature.Of(document) == FileKind.Html;

    /// <inheritdoc/>
    public DocumentContent Read(SourceDocument document)
    {
        if (document.Bytes.Length > MostBytes)
        {
            return UnreadableDocumentException.TooLarge($"超过 {MostBytes / 1024 / 1024} MB").AsContent(Format);
        }

        try
        {
            var (text, isWhole) = WebText.Decode(document.Bytes);
            using var page = new PageParser().Parse(text);
            var blocks = new WebBlocks(StyleSheets.HiddenIn(page));
            var grids = BlockGrids.Of(blocks.Of(page.DocumentElement));
            return new DocumentContent(Format, grids, [.. CutOff(text), .. Problems(page, isWhole), .. blocks.Problems]);
        }
        catch (UnreadableDocumentException fault)
        {
            return fault.AsContent(Format);
        }
    }

    // A page that ends within a tag: what the browser would show of it, </, came to stand in the last text. One that ends within a text, though a page ends with its last tag,
    // or within a table, which a whole page closes.
    private static IEnumerable<Problem> CutOff(string text) =>
        text.LastIndexOf('<') > text.LastIndexOf('>') ? [Damaged("网页在标签中间结束")]
        : !text.Contains("<html", StringComparison.OrdinalIgnoreCase) ? []
        : !text.AsSpan().TrimEnd().EndsWith('>') ? [Damaged("网页在文字中间结束")]
        : TableBegin().Count(text) > TableEnd().Count(text) ? [Damaged("网页在表格中间结束")] : [];

    [GeneratedRegex(@"<table\b", RegexOptions.IgnoreCase)]
    private static partial Regex TableBegin();

    [GeneratedRegex(@"</table\b", RegexOptions.IgnoreCase)]
    private static partial Regex TableEnd();

    private static Problem Damaged(string how) => new("text_damaged", Severity.Warning, how + "，文件可能被截断，请核对原件后重新报送。");

    private static IEnumerable<Problem> Problems(IHtmlDocument page, bool isWhole)
    {
        if (!isWhole)
        {
            yield return new Problem("encoding_damaged", Severity.Warning, "网页中有无法识别的字节（乱码），相应文字可能有误，请重新导出或核对原件。");
        }

        if (page.QuerySelector("frameset") is not null)
        {
            yield return new Problem("frames_unread", Severity.Warning, "这是多工作表网页的框架页，表格在同名 .files 文件夹中，请在 Excel 中另存为 .xlsx 后报送。");
        }
    }
}
