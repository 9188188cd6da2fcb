using System.Xml;
using PerfEval.Etl.Documents.Containers;
using PerfEval.Etl.Forms;

namespace PerfEval.Etl.Documents.Workbooks;

/// <summary>Reads .xlsx and .xlsm as their cells are shown; macros and links are never followed. Addresses are <c>Sheet1!C7</c>.</summary>
public sealed class XlsxReader : IDocumentReader
{
    private static readonly TemplateParts<XlsxStyles> KnownStyles = new(stream => new XlsxStyles(stream));

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
        catch (UnreadableDocumentException fault)
        {
            return fault.AsContent("xlsx");
        }
        catch (XmlException fault)
        {
            return UnreadableDocumentException.Damaged("工作簿", fault).AsContent("xlsx");
        }
    }

    private static DocumentContent Read(BoundedZip package)
    {
        var parts = XlsxParts.Read(package.Part);
        var strings = Strings(package, parts);
        var styles = Styles(package, parts, out var areStylesLost);
        var (grids, problems, budget) = (new List<CellGrid>(), new List<Problem>(), new CellBudget());
        if (areStylesLost)
        {
            problems.Add(new Problem("styles_lost", Severity.Warning, "工作簿的单元格格式已丢失，百分数、日期等可能与原来显示的不同，请核对原件后重新报送。"));
        }

        foreach (var sheet in parts.Sheets)
        {
            if (sheet.IsHidden)
            {
                problems.Add(new Problem("hidden_sheet", Severity.Info, $"工作表“{sheet.Name}”是隐藏的，未读取。", $"{sheet.Name}!A1"));
                continue;
            }

            using var stream = package.Part(sheet.Part) ?? throw UnreadableDocumentException.Damaged(sheet.Part);
            var reader = new XlsxSheetReader(sheet, strings, styles, parts.Uses1904, budget);
            var (grid, found) = reader.Read(stream);
            using var drawing = reader.HasDrawing && XlsxParts.DrawingOf(sheet, package.Part) is { } name ? package.Part(name) : null;
            grids.AddRange(drawing is null ? [grid] : new XlsxTextBoxes(sheet, budget).Around(grid, drawing));
            problems.AddRange(found);
        }

        return new DocumentContent("xlsx", grids, problems);
    }

    private static List<string> Strings(BoundedZip package, XlsxParts parts)
    {
        using var stream = parts.SharedStrings is { } name ? package.Part(name) : null;
        return stream is null ? [] : XlsxStrings.Table(stream);
    }

    // A workbook that names its styles and lacks them was damaged: 100.00% would be read as 1.
    private static XlsxStyles Styles(BoundedZip package, XlsxParts parts, out bool areLost)
    {
        using var stream = parts.Styles is { } name ? package.Part(name) : null;
        areLost = stream is null && parts.Styles is not null;
        return stream is null ? new XlsxStyles(null) : KnownStyles.Read(stream);
    }
}
