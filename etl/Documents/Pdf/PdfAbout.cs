namespace PerfEval.Etl.Documents.Pdf;

/// <summary>What read-pdf.mjs says of a document before its pages.</summary>
/// <param name="Fault"><c>encrypted</c> or <c>damaged</c>; null where it can be read.</param>
/// <param name="Pages">Number of pages it claims to have.</param>
/// <param name="IsRebuilt">Its table of contents was broken and has been found again by looking through the file.</param>
/// <param name="IsDynamicForm">An XFA form, whose fields are not drawn on its pages.</param>
public sealed record PdfAbout(string? Fault, int Pages, bool IsRebuilt, bool IsDynamicForm);
