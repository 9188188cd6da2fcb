namespace PerfEval.Etl.Documents.Pdf;

/// <summary>A page as read-pdf.mjs gives it: turned upright, coordinates in points from the top left.</summary>
/// <param name="Number">Page of the document, from 1.</param>
/// <param name="Fault">Why it could not be read: <c>damaged</c>, <c>too_much_content</c>; null where it could.</param>
/// <param name="Width">Width in points.</param>
/// <param name="Height">Height in points.</param>
/// <param name="Runs">Text in drawing order.</param>
/// <param name="Rules">Straight lines as left, top, right, bottom.</param>
/// <param name="Panels">Filled rectangles too thick for a line as left, top, right, bottom.</param>
/// <param name="Glyphs">Characters on the page.</param>
/// <param name="Unmapped">Those among them that the file does not say the meaning of.</param>
/// <param name="Invisible">Those drawn without ink: the text layer of a scan.</param>
/// <param name="Hidden">Characters of layers that are switched off, not read.</param>
/// <param name="Clipped">Characters outside of what the page shows, not read.</param>
/// <param name="Beyond">Characters beyond the page's edges, not read: a page that does not say its size is not the one that was written.</param>
/// <param name="Slanted">The beginning of text written aslant (watermarks), not read.</param>
/// <param name="Overlaid">The beginning of text in another ink that lies over the page's text (watermarks, stamps), not read.</param>
/// <param name="Images">Pictures, not read.</param>
/// <param name="Curves">Curves: text turned into drawings has thousands.</param>
/// <param name="IsDamaged">Parts of its content made no sense and were passed over.</param>
/// <param name="Picture">What came of looking for the lines of its tables in its picture: <c>read</c>, <c>none</c>, <c>too_large</c>, <c>damaged</c>; null where nobody looked.</param>
/// <param name="Doubts">Pieces of lines, as <paramref name="Rules"/>, of which the picture does not show whether they are there.</param>
/// <param name="IsEmpty">Nothing at all is drawn on it, not even a blank: as often as not its content is lost.</param>
public sealed record PdfPage(
    int Number,
    string? Fault,
    double Width,
    double Height,
    IReadOnlyList<PdfRun>? Runs,
    IReadOnlyList<double[]>? Rules,
    IReadOnlyList<double[]>? Panels,
    int Glyphs,
    int Unmapped,
    int Invisible,
    int Hidden,
    int Clipped,
    int Beyond,
    string? Slanted,
    string? Overlaid,
    int Images,
    int Curves,
    bool IsDamaged,
    string? Picture,
    IReadOnlyList<double[]>? Doubts,
    bool IsEmpty)
{
    /// <summary>Its text is the invisible layer that a program has put over a scan: recognised, not written.</summary>
    public bool IsRecognised => Fault is null && Invisible * 2 > Glyphs;
}
