using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using PerfEval.Dashboards.Display;
using PerfEval.Warehouse.Engine;

namespace PerfEval.Dashboards.Exports.Formats;

/// <summary>One Word document with a table a sheet, on landscape A4: what goes into a report or a file. The same data gives the same bytes.</summary>
public sealed class DocxFormat : IExportFormat
{
    private const int HalfPoint = 2;
    private const uint LongSide = 16838;
    private const uint ShortSide = 11906;
    private const uint Margin = 850;
    private const int PlotWidth = (int)(LongSide - (2 * Margin));
    private const int CellPoints = 8;
    private const int Narrowest = 6;
    private const int Widest = 80;

    /// <summary>Of a character of half width, in twentieths of a point.</summary>
    private const int CharacterWidth = 84;
    private const int CellPadding = 240;
    private const string HeadFill = "E6EDF5";
    private const string Lines = "A9B4C0";

    /// <inheritdoc/>
    public string Name => "docx";

    /// <inheritdoc/>
    public IReadOnlyList<string> Write(ExportBook book, string directory) =>
        [WholeFile.Write(Path.Combine(directory, $"{book.FileName}.docx"), stream => Save(book, stream))];

    /// <summary>Writes the document to a stream.</summary>
    /// <param name="book">What to write.</param>
    /// <param name="target">Where to; it stays open.</param>
    public static void Save(ExportBook book, Stream target)
    {
        using var package = new MemoryStream();
        using (var document = WordprocessingDocument.Create(package, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            // A random identifier is given to the first part otherwise.
            document.ChangeIdOfPart(main, "document");
            main.Document = new Document(new Body([Text(book.Title, 18, bold: true, level: 0), .. book.Sheets.SelectMany(Section), Page()]));
        }

        package.Position = 0;
        TimelessPackage.Copy(package, target);
    }

    private static IEnumerable<OpenXmlElement> Section(ExportSheet sheet) =>
        [Text(sheet.Title, 14, bold: true, level: 1), Text(sheet.Note, 9, keeps: true), Table(sheet)];

    private static SectionProperties Page() => new(
        new PageSize { Width = LongSide, Height = ShortSide, Orient = PageOrientationValues.Landscape },
        new PageMargin { Left = Margin, Right = Margin, Top = (int)Margin, Bottom = (int)Margin, Header = 500, Footer = 500 });

    private static Table Table(ExportSheet sheet)
    {
        var borders = new TableBorders(
            new TopBorder { Val = BorderValues.Single, Size = 4, Color = Lines }, new LeftBorder { Val = BorderValues.Single, Size = 4, Color = Lines },
            new BottomBorder { Val = BorderValues.Single, Size = 4, Color = Lines }, new RightBorder { Val = BorderValues.Single, Size = 4, Color = Lines },
            new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4, Color = Lines }, new InsideVerticalBorder { Val = BorderValues.Single, Size = 4, Color = Lines });
        var lines = sheet.IsRecord ? Record(sheet.Table) : List(sheet.Table);
        var widths = Widths(lines);
        return new Table([
            new TableProperties(
                new TableWidth { Width = widths.Sum().ToString(CultureInfo.InvariantCulture), Type = TableWidthUnitValues.Dxa }, borders, new TableLayout { Type = TableLayoutValues.Fixed }),
            new TableGrid(widths.Select(width => new GridColumn { Width = width.ToString(CultureInfo.InvariantCulture) })),
            Row(lines[0], widths, isHead: true),
            .. lines.Skip(1).Select(line => Row(line, widths, isHead: false)),
        ]);
    }

    private static List<(string Text, bool IsNumber)[]> List(ResultTable table) =>
    [
        [.. table.Columns.Select(column => (Label(column), false))],
        .. table.Rows.Select(row => row.Select((value, at) => Shown(value, table.Columns[at])).ToArray()),
    ];

    private static List<(string Text, bool IsNumber)[]> Record(ResultTable table) =>
    [
        [("项目", false), ("数值", false), ("单位", false)],
        .. table.Columns.Select((column, at) => new[] { (column.Label ?? column.Name, false), Shown(table.Rows[0][at], column), (column.Unit ?? "", false) }),
    ];

    // Rates of six decimals are for machines.
    private static (string Text, bool IsNumber) Shown(object? value, ResultColumn column) => value is decimal rate && column.Name.EndsWith("_pct", StringComparison.Ordinal)
        ? (Figures.Rounded(rate), true)
        : (ExactText.ForPeople(value, column), ExactText.IsNumber(column));

    private static string Label(ResultColumn column) => (column.Label ?? column.Name) + (string.IsNullOrEmpty(column.Unit) ? "" : $"（{column.Unit}）");

    // A figure stays on one line; texts have what is left, by their lengths, long ones on several lines.
    private static int[] Widths(List<(string Text, bool IsNumber)[]> lines)
    {
        var full = new int[lines[0].Length];
        var least = new int[full.Length];
        for (var at = 0; at < full.Length; at++)
        {
            var isNumber = lines.Any(line => line[at].IsNumber);
            full[at] = Wide(lines.Skip(isNumber ? 1 : 0).Max(line => DisplayWidth.Of(line[at].Text)));
            least[at] = isNumber ? full[at] : Math.Min(full[at], Wide(Narrowest));
        }

        var (spare, wanted) = (Math.Max(0, PlotWidth - least.Sum()), full.Sum() - least.Sum());
        return [.. full.Select((width, at) => wanted <= spare ? width : least[at] + (int)((long)(width - least[at]) * spare / wanted))];
    }

    private static int Wide(int characters) => (Math.Clamp(characters, Narrowest, Widest) * CharacterWidth) + CellPadding;

    // The head is printed again on every page that the table goes on to.
    private static TableRow Row((string Text, bool IsNumber)[] line, int[] widths, bool isHead)
    {
        var row = new TableRow(isHead ? new TableRowProperties(new CantSplit(), new TableHeader()) : new TableRowProperties(new CantSplit()));
        for (var at = 0; at < line.Length; at++)
        {
            var look = new TableCellProperties(new TableCellWidth { Width = widths[at].ToString(CultureInfo.InvariantCulture), Type = TableWidthUnitValues.Dxa });
            if (isHead)
            {
                look.Append(new Shading { Val = ShadingPatternValues.Clear, Fill = HeadFill });
            }

            row.Append(new TableCell(look, Text(line[at].Text, CellPoints, isHead, isNumber: line[at].IsNumber)));
        }

        return row;
    }

    private static Paragraph Text(string text, int points, bool bold = false, int? level = null, bool isNumber = false, bool keeps = false)
    {
        var size = (points * HalfPoint).ToString(CultureInfo.InvariantCulture);
        var look = new RunProperties(new RunFonts { Ascii = "Arial", HighAnsi = "Arial", EastAsia = "宋体" });
        if (bold)
        {
            look.Append(new Bold());
        }

        look.Append(new FontSize { Val = size });
        var place = new ParagraphProperties();
        if (level is not null || keeps)
        {
            place.Append(new KeepNext());
        }

        place.Append(new SpacingBetweenLines { Before = level is null ? "20" : "200", After = "20" });
        place.Append(new Justification { Val = isNumber ? JustificationValues.Right : JustificationValues.Left });
        if (level is { } depth)
        {
            place.Append(new OutlineLevel { Val = depth });
        }

        return new Paragraph(place, new Run(look, new Text(XmlText.Clean(text)) { Space = SpaceProcessingModeValues.Preserve }));
    }
}
