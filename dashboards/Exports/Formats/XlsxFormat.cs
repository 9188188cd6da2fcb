using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace PerfEval.Dashboards.Exports.Formats;

/// <summary>One workbook with a sheet each. The same data gives the same bytes: fixed part names, no clock inside.</summary>
public sealed class XlsxFormat : IExportFormat
{
    /// <summary>What a browser is told that a workbook is.</summary>
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <inheritdoc/>
    public string Name => "xlsx";

    /// <inheritdoc/>
    public IReadOnlyList<string> Write(ExportBook book, string directory) =>
        [WholeFile.Write(Path.Combine(directory, $"{book.FileName}.xlsx"), stream => Save(book, stream))];

    /// <summary>Writes the workbook to a stream.</summary>
    /// <param name="book">What to write.</param>
    /// <param name="target">Where to; it stays open.</param>
    public static void Save(ExportBook book, Stream target)
    {
        using var package = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(package, SpreadsheetDocumentType.Workbook))
            Fill(document, book);
        package.Position = 0;
        TimelessPackage.Copy(package, target);
    }

    private static void Fill(SpreadsheetDocument document, ExportBook book)
    {
        var workbook = document.AddWorkbookPart();
        // A random identifier is given to the first part otherwise.
        document.ChangeIdOfPart(workbook, "workbook");
        workbook.AddNewPart<WorkbookStylesPart>("styles").Stylesheet = XlsxStyles.Create();
        var sheets = new Sheets();
        var titles = new DefinedNames();
        for (var at = 0; at < book.Sheets.Count; at++)
        {
            var sheet = book.Sheets[at];
            var id = $"sheet{at + 1}";
            workbook.AddNewPart<WorksheetPart>(id).Worksheet = XlsxSheet.Create(sheet);
            sheets.Append(new Sheet { Name = sheet.Title, SheetId = (uint)at + 1, Id = id });
            titles.Append(new DefinedName($"'{sheet.Title}'!$1:${XlsxSheet.HeadRow}") { Name = "_xlnm.Print_Titles", LocalSheetId = (uint)at });
        }
        workbook.Workbook = new Workbook(new BookViews(new WorkbookView()), sheets, titles);
    }
}
