namespace PerfEval.Etl.Documents.Pdf;

/// <summary>A document as the child process gives it.</summary>
/// <param name="About">What holds for the whole.</param>
/// <param name="Pages">Its pages in order.</param>
public sealed record PdfContent(PdfAbout About, IReadOnlyList<PdfPage> Pages);
