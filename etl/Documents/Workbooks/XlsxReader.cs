using System.Xml;
using PerfEval.Etl.Forms;

namespace PerfEval.Etl.Documents.Workbooks;

/// <summary>Reads .xlsx and .xlsm as their cells are shown; macros and links are never followed. Addresses are <c>Sheet1!C7</c>.</summary>
public sealed class XlsxReader : IDocumentReader
{
    /// <inheritdoc/>
    public int Order => 10;

    /// <inheritdoc/>
    public bool Accepts(SourceDocument document) => FileSignature.Of(document) == FileKind.Xlsx;

    /// <inheritdoc/>
    public DocumentContent Read(SourceDocument document)
    {
        try
        {
            using var package = BoundedZip.Open(document.Bytes);
            return Read(package);
        }
        catch (ZipLimitException limit)
        {
            return DocumentContent.Unreadable("xlsx", "zip_limit", limit.Message);
        }
        catch (CellLimitException)
        {
            return DocumentContent.Unreadable("xlsx", "too_many_cells", $"工作簿超过 {CellBudget.Most} 个单元格，未读取。请只保留自评表后重新报送。");
        }
        catch (Exception fault) when (fault is InvalidDataException or XmlException or EndOfStreamException)
        {
            return DocumentContent.Unreadable("xlsx", "damaged", "工作簿已损坏，无法读取。请在表格软件中打开、另存后重新报送。");
        }
    }

    private static DocumentContent Read(BoundedZip package)
    {
        var parts = XlsxParts.Read(package.Open);
        var strings = Strings(package, parts);
        var styles = Styles(package, parts);
        var (grids, problems, budget) = (new List<CellGrid>(), new List<Problem>(), new CellBudget());
        foreach (var sheet in parts.Sheets)
        {
            if (sheet.IsHidden)
            {
                problems.Add(new Problem("hidden_sheet", Severity.Info, $"工作表“{sheet.Name}”是隐藏的，未读取。", $"{sheet.Name}!A1"));
                continue;
            }

            using var stream = package.Open(sheet.Part) ?? throw new InvalidDataException($"part {sheet.Part} missing");
            var (grid, found) = new XlsxSheetReader(sheet, strings, styles, parts.Uses1904, budget).Read(stream);
            grids.Add(grid);
            problems.AddRange(found);
        }

        return new DocumentContent("xlsx", grids, problems);
    }

    private static List<string> Strings(BoundedZip package, XlsxParts parts)
    {
        using var stream = parts.SharedStrings is { } name ? package.Open(name) : null;
        return stream is null ? [] : XlsxStrings.Table(stream);
    }

    private static XlsxStyles Styles(BoundedZip package, XlsxParts parts)
    {
        using var stream = parts.Styles is { } name ? package.Open(name) : null;
        return new XlsxStyles(stream);
    }
}
