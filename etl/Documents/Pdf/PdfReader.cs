using PerfEval.Etl.Documents.Pdf.Layout;

namespace PerfEval.Etl.Documents.Pdf;

/// <summary>Reads .pdf with a text layer: tables by their ruling lines, drawn or in the picture of a scan, over page breaks, and the prose around them.
/// Addresses are <c>page 2 table 1!R3C4</c> and <c>page 2 line 5</c>.</summary>
public sealed class PdfReader : IDocumentReader
{
    /// <inheritdoc/>
    public int Order => 40;

    /// <inheritdoc/>
    public bool Accepts(SourceDocument document) => FileSignature.Of(document) == FileKind.Pdf;

    /// <inheritdoc/>
    /// <exception cref="Node.NodeException">Node.js is missing or too old: a fault of the machine.</exception>
    public DocumentContent Read(SourceDocument document)
    {
        try
        {
            var content = PdfChild.Read(document.Bytes);
            PdfFindings.RequireText(content);
            (content, var layouts) = ScannedTables.Read(document.Bytes, content, [.. content.Pages.Select(PageLayout.Of)]);
            var (grids, problems) = DocumentLayout.Of(layouts);
            return new DocumentContent("pdf", grids, [.. PdfFindings.Of(content, layouts), .. problems]);
        }
        catch (UnreadableDocumentException fault)
        {
            return fault.AsContent("pdf");
        }
    }
}
