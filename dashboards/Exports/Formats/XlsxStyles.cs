using DocumentFormat.OpenXml.Spreadsheet;

namespace PerfEval.Dashboards.Exports.Formats;

/// <summary>The stylesheet of every workbook: fonts, fills, borders and number formats behind <see cref="XlsxStyle"/>.</summary>
internal static class XlsxStyles
{
    // Excel's built-in number formats.
    private const uint WholeFormat = 1; // 0
    private const uint NumberFormat = 2; // 0.00
    private const uint CountFormat = 3; // #,##0
    private const uint MoneyFormat = 4; // #,##0.00

    /// <summary>Creates the stylesheet.</summary>
    public static Stylesheet Create() => new(
        new Fonts(Font(11), Font(15, bold: true), Font(10, color: "FF5F6B7A"), Font(11, bold: true)) { Count = 4 },
        new Fills(Fill(PatternValues.None), Fill(PatternValues.Gray125), Fill(PatternValues.Solid, "FFE8EEF5")) { Count = 3 },
        new Borders(new Border(), Thin()) { Count = 2 },
        new CellStyleFormats(new CellFormat()) { Count = 1 },
        new CellFormats(
            new CellFormat(),
            Look(font: 1),
            Look(font: 2),
            Look(font: 3, fill: 2, border: 1, horizontal: HorizontalAlignmentValues.Center, wrap: true),
            Look(border: 1, horizontal: HorizontalAlignmentValues.Left, wrap: true),
            Number(MoneyFormat),
            Number(NumberFormat),
            Number(CountFormat),
            Number(WholeFormat)) { Count = 9 });

    private static Font Font(double size, bool bold = false, string color = "FF1F2933")
    {
        var font = new Font();
        if (bold)
            font.Append(new Bold());
        font.Append(new FontSize { Val = size }, new Color { Rgb = color }, new FontName { Val = "宋体" }, new FontCharSet { Val = 134 });
        return font;
    }

    private static Fill Fill(PatternValues pattern, string? color = null)
    {
        var fill = new PatternFill { PatternType = pattern };
        if (color is not null)
            fill.Append(new ForegroundColor { Rgb = color });
        return new Fill(fill);
    }

    private static Border Thin() => new(
        new LeftBorder(Grey()) { Style = BorderStyleValues.Thin },
        new RightBorder(Grey()) { Style = BorderStyleValues.Thin },
        new TopBorder(Grey()) { Style = BorderStyleValues.Thin },
        new BottomBorder(Grey()) { Style = BorderStyleValues.Thin },
        new DiagonalBorder());

    private static Color Grey() => new() { Rgb = "FFC5CED8" };

    private static CellFormat Number(uint format) => Look(border: 1, format: format, horizontal: HorizontalAlignmentValues.Right);

    private static CellFormat Look(
        uint font = 0, uint fill = 0, uint border = 0, uint format = 0, HorizontalAlignmentValues? horizontal = null, bool wrap = false)
    {
        var alignment = new Alignment { Vertical = VerticalAlignmentValues.Center, WrapText = wrap };
        if (horizontal is { } side)
        {
            alignment.Horizontal = side;
            alignment.Indent = side == HorizontalAlignmentValues.Center ? 0U : 1U;
        }
        return new CellFormat(alignment)
        {
            FontId = font, FillId = fill, BorderId = border, NumberFormatId = format, FormatId = 0,
            ApplyFont = true, ApplyFill = true, ApplyBorder = true, ApplyNumberFormat = true, ApplyAlignment = true,
        };
    }
}
