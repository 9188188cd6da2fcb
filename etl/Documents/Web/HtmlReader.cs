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
        try
        {
            return Read([document.Bytes], Format);
        }
        catch (UnreadableDocumentException fault)
        {
            return fault.AsContent(Format);
        }
    }

    /// <summary>Reads the pages of one document; tables and paragraphs are counted through all of them.</summary>
    /// <param name="pages">The bytes of each.</param>
    /// <param name="format">What the document is.</param>
    /// <exception cref="UnreadableDocumentException">They are too large, or their structure does harm.</exception>
    internal static DocumentContent Read(IReadOnlyList<byte[]> pages, string format)
    {
        if (pages.Sum(page => (long)page.Length) > MostBytes)
        {
            throw UnreadableDocumentException.TooLarge($"超过 {MostBytes / 1024 / 1024} MB");
        }

        var (parser, parts, problems) = (new PageParser(), new List<IReadOnlyList<Block>>(), new List<Problem>());
        foreach (var bytes in pages)
        {
            var (text, isWhole) = WebText.Decode(bytes);
            using var page = parser.Parse(text);
            var blocks = new WebBlocks(StyleSheets.HiddenIn(page));
            parts.Add(blocks.Of(page.DocumentElement));
            problems.AddRange([.. CutOff(text), .. Problems(page, isWhole, isAlone: pages.Count == 1), .. blocks.Problems]);
        }

        return new DocumentContent(format, [.. BlockGrids.Each(parts).SelectMany(grids => grids)], problems);
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

    private static IEnumerable<Problem> Problems(IHtmlDocument page, bool isWhole, bool isAlone)
    {
        if (!isWhole)
        {
            yield return new Problem("encoding_damaged", Severity.Warning, "网页中有无法识别的字节（乱码），相应文字可能有误，请重新导出或核对原件。");
        }

        if (isAlone && page.QuerySelector("frameset") is not null)
        {
            yield return new Problem("frames_unread", Severity.Warning, "这是多工作表网页的框架页，表格在同名 .files 文件夹中，请在 Excel 中另存为 .xlsx 后报送。");
        }
    }
}
