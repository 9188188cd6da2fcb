using PerfEval.Etl.Documents.Pdf.Layout;
using PerfEval.Etl.Forms;

namespace PerfEval.Etl.Documents.Pdf;

/// <summary>What a PDF does not let be read, or lets be read only with doubt.</summary>
public static class PdfFindings
{
    /// <summary>Text turned into drawings has thousands of curves a page; a seal or a logo has hundreds.</summary>
    private const int CurvesOfText = 1000;

    private const string SendOriginal = "请报送 Word、Excel 原件，或由原软件直接导出的 PDF";

    /// <summary>Stops where nothing or hardly anything of the document is text.</summary>
    /// <exception cref="UnreadableDocumentException">A scan, a dynamic form, or text without meaning.</exception>
    public static void RequireText(PdfContent content)
    {
        var glyphs = content.Pages.Sum(page => page.Glyphs);
        if (content.About.IsDynamicForm)
        {
            throw new UnreadableDocumentException("dynamic_form", "这是动态表单（XFA），内容不在页面上，请在 Adobe Reader 中打印为 PDF 后重新报送。");
        }

        if (content.Pages.All(page => page.Fault is not null))
        {
            throw content.Pages.Any(page => page.Fault == "too_much_content") ? UnreadableDocumentException.TooLarge("内容过多") : UnreadableDocumentException.Damaged("PDF");
        }

        if (glyphs == 0)
        {
            throw content.Pages.Any(HasPicture)
                ? new UnreadableDocumentException("scanned_pdf", $"PDF 没有文字层（扫描件，或文字已转成图形），无法读取，{SendOriginal}；只有纸质件的，先做文字识别（OCR）并核对。")
                : new UnreadableDocumentException("empty_pdf", "PDF 中没有任何文字，请核对是否报错了文件。");
        }

        if (content.Pages.Sum(page => page.Unmapped) * 3 > glyphs)
        {
            throw new UnreadableDocumentException("text_without_meaning", $"PDF 的字体没有文字对照表，读出的会是乱码，{SendOriginal}。");
        }
    }

    /// <summary>What remains doubtful, page by page.</summary>
    public static IEnumerable<Problem> Of(PdfContent content, IReadOnlyList<PageLayout> layouts)
    {
        if (content.About.IsRebuilt)
        {
            yield return new Problem("file_repaired", Severity.Warning, "PDF 的目录已损坏，已尽量恢复，可能缺页，请核对或重新导出。");
        }

        foreach (var (page, layout) in content.Pages.Zip(layouts))
        {
            foreach (var (code, severity, message) in OfPage(page, layout))
            {
                yield return new Problem(code, severity, message, $"page {page.Number}");
            }
        }
    }

    private static IEnumerable<(string Code, Severity Severity, string Message)> OfPage(PdfPage page, PageLayout layout)
    {
        var which = $"第 {page.Number} 页";
        if (page.Fault is not null)
        {
            yield return ("page_unreadable", Severity.Warning, $"{which}{(page.Fault == "damaged" ? "已损坏" : "内容过多")}，未读取，{SendOriginal}。");
            yield break;
        }

        if (page.Glyphs == 0 && HasPicture(page))
        {
            yield return ("page_without_text", Severity.Warning, $"{which}没有文字层（扫描件或图片），未读取，{SendOriginal}。");
        }

        if (page.IsEmpty)
        {
            yield return ("page_empty", Severity.Warning, $"{which}没有任何内容，可能已损坏，请与原件核对页数。");
        }

        if (page.IsDamaged)
        {
            yield return ("page_damaged", Severity.Warning, $"{which}的内容有损坏，读出的可能不全，请重新导出。");
        }

        if (page.Unmapped > 0)
        {
            yield return ("text_without_meaning", Severity.Warning, $"{which}有 {page.Unmapped} 个字没有文字对照，读出的可能是乱码，请核对。");
        }

        if (page.IsRecognised)
        {
            yield return ("text_recognised", Severity.Warning, $"{which}的文字是扫描后识别（OCR）的{TablesOf(page.Picture)}，可能有误，请与原件核对。");
        }

        if (!page.IsRecognised && page.Picture == "read")
        {
            yield return ("table_in_picture", Severity.Warning, $"{which}的表格线在图片里，单元格按图上的线条划分，请与原件核对。");
        }

        if (page.Picture is "too_large" or "damaged")
        {
            yield return ("picture_unread", Severity.Warning, $"{which}的图片{(page.Picture == "damaged" ? "已损坏" : "过大")}，图上的表格线未读取，只能逐行读取，{SendOriginal}。");
        }

        if ((page.Doubts ?? []).Any(piece => !layout.Blocks.OfType<PageTable>().Any(table => table.Box.HoldsCenterOf(new Box(piece[0], piece[1], piece[2], piece[3])))))
        {
            yield return ("table_lines_unclear", Severity.Warning, $"{which}的表格旁有断续不清的线，表格可能少了一部分，请与原件核对。");
        }

        foreach (var left in LeftOut(page, which))
        {
            yield return left;
        }

        if (LooksLikeTable(layout))
        {
            yield return ("no_table_lines", Severity.Warning, $"{which}像是表格但没有表格线，只能逐行读取，{SendOriginal}。");
        }
    }

    // Text that the page holds and that is not read.
    private static IEnumerable<(string Code, Severity Severity, string Message)> LeftOut(PdfPage page, string which)
    {
        if (page.Hidden > 0)
        {
            yield return ("hidden_layer", Severity.Info, $"{which}有隐藏的图层，其中 {page.Hidden} 个字未读取。");
        }

        if (page.Clipped > 0)
        {
            yield return ("text_out_of_sight", Severity.Info, $"{which}有 {page.Clipped} 个字在可见区域之外，未读取。");
        }

        if (page.Beyond > 0)
        {
            yield return ("text_beyond_page", Severity.Warning, $"{which}有 {page.Beyond} 个字在页面边缘之外，未读取，页面尺寸可能有误，请核对或重新导出。");
        }

        if (page.Slanted is { Length: > 0 } slanted)
        {
            yield return ("slanted_text", Severity.Info, $"{which}斜排的文字（水印）“{slanted}”未读取。");
        }

        if (page.Overlaid is { Length: > 0 } overlaid)
        {
            // Figures may have been somebody's correction in red.
            yield return ("overlaid_text", overlaid.Any(char.IsAsciiDigit) ? Severity.Warning : Severity.Info, $"{which}叠在其他文字上的浅色或彩色文字（水印、印章）“{overlaid}”未读取。");
        }
    }

    private static string TablesOf(string? picture) => picture switch
    {
        "read" => "，表格按图上的线条划分",
        "none" => "，图上未见表格线，逐行读取",
        _ => string.Empty,
    };

    private static bool HasPicture(PdfPage page) => page.Images > 0 || page.Curves > CurvesOfText;

    /// <summary>Whether a page without a table has several lines, each with wide gaps: columns that no lines divide.</summary>
    public static bool LooksLikeTable(PageLayout layout) =>
        layout.Blocks.All(block => block is ProseLine) && layout.Blocks.OfType<ProseLine>().Count(line => WideGaps(line) >= 2) >= 4;

    private static int WideGaps(ProseLine line) =>
        line.Line.Words.Zip(line.Line.Words.Skip(1)).Count(pair => pair.Second.Box.Left - pair.First.Box.Right > line.Box.Height * 1.5);
}
