using PerfEval.Etl.Documents.Pdf.Layout;

namespace PerfEval.Etl.Documents.Pdf;

/// <summary>Pages that are a scan under recognised text, or over it, and pages whose text stands in columns over a picture: the lines of their tables are in the picture and are
/// looked for there. Other pages are left alone, whatever pictures they have.</summary>
public static class ScannedTables
{
    /// <summary>The content and its layouts, with the tables of scanned pages where their pictures show lines.</summary>
    /// <param name="bytes">The document.</param>
    /// <param name="content">Its pages without their pictures.</param>
    /// <param name="layouts">What stands on each.</param>
    /// <exception cref="Node.NodeException">Node is missing or too old: a fault of the machine.</exception>
    /// <exception cref="UnreadableDocumentException">A page is a drawing of thousands of lines.</exception>
    public static (PdfContent Content, IReadOnlyList<PageLayout> Layouts) Read(byte[] bytes, PdfContent content, IReadOnlyList<PageLayout> layouts)
    {
        var pictured = content.Pages.Zip(layouts).Where(pair => pair.First is { Images: > 0, Glyphs: > 0 } && pair.Second.Blocks.All(block => block is ProseLine)).ToList();

        // The last page of a scan may have two lines of its table.
        var isScan = pictured.Exists(pair => pair.First.IsRecognised || PdfFindings.LooksLikeTable(pair.Second));
        var scanned = pictured.Where(_ => isScan).Select(pair => pair.First.Number).ToHashSet();
        if (scanned.Count == 0)
        {
            return (content, layouts);
        }

        var read = PdfChild.ReadPictures(bytes, [.. scanned]).Where(page => page.Fault is null).ToDictionary(page => page.Number);
        PdfPage Pictured(PdfPage page) => !scanned.Contains(page.Number) ? page : read.GetValueOrDefault(page.Number) ?? page with { Picture = "too_large" };
        var (pages, laid) = (new List<PdfPage>(), new List<PageLayout>());
        foreach (var (page, layout) in content.Pages.Select(Pictured).Zip(layouts))
        {
            var isRead = read.ContainsKey(page.Number);
            var placed = isRead && pages is [.., { Picture: "read" }] ? PageAlignment.Under(page, PageLayout.Of(page), laid[^1]) : page;
            pages.Add(placed);
            laid.Add(isRead ? PageLayout.Of(placed) : layout);
        }

        return (content with { Pages = pages }, laid);
    }
}
