using PerfEval.Etl.Documents;

namespace PerfEval.Etl.Tests.Documents.Pdf;

/// <summary>Reads what a test has written.</summary>
internal static class Reading
{
    public static DocumentContent Read(byte[] bytes, string name = "表.pdf") => new DocumentReaders().Read(new SourceDocument(name, bytes, DateTime.UnixEpoch));

    public static DocumentContent Read(PdfFile file) => Read(file.ToBytes());

    public static DocumentContent Read(params PdfPageContent[] pages) => Read(pages.Aggregate(new PdfFile(), (file, page) => file.Page(page)));

    /// <summary>Every row as "address: text | text", grids one after the other.</summary>
    public static string[] Rows(this DocumentContent content) =>
        [.. content.Grids.SelectMany(grid => grid.Rows).Select(row => $"{row.Address}: {string.Join(" | ", row.Cells.Select(cell => cell.Text))}")];

    public static string[] Codes(this DocumentContent content) => [.. content.Problems.Select(problem => problem.Code)];
}
