using System.Globalization;
using DocumentFormat.OpenXml.Spreadsheet;
using PerfEval.Warehouse.Engine;

namespace PerfEval.Dashboards.Exports.Formats;

/// <summary>Lays a sheet out: title, note, head that stays in view and is repeated on every printed page, rows, widths, print setup.</summary>
internal static class XlsxSheet
{
    /// <summary>The row of the head: title and note stand above.</summary>
    public const int HeadRow = 3;

    private const int Narrowest = 8;
    private const int Padding = 3;
    private const int OneLine = 20;
    private const int Widest = 44;
    private const double LineHeight = 15;

    /// <summary>Creates the worksheet.</summary>
    /// <param name="sheet">What it shows.</param>
    public static Worksheet Create(ExportSheet sheet)
    {
        var table = sheet.IsRecord ? AsRecord(sheet.Table) : [Head(sheet.Table), .. sheet.Table.Rows.Select(row => Values(sheet.Table, row))];
        var widths = Widths(table);
        var data = new SheetData(
            Row(1, [XlsxCell.Text(sheet.Title, XlsxStyle.Title)], height: 26),
            Row(2, [XlsxCell.Text(sheet.Note, XlsxStyle.Note)], height: 18));
        for (var at = 0; at < table.Count; at++)
            data.Append(Row((uint)(HeadRow + at), table[at], (Lines(table[at], widths) * LineHeight) + (at == 0 ? 12 : 5)));
        var last = $"{Letter(widths.Length)}{HeadRow + table.Count - 1}";
        return new Worksheet(
            new SheetProperties(new PageSetupProperties { FitToPage = true }),
            new SheetDimension { Reference = $"A1:{last}" },
            new SheetViews(View()),
            new SheetFormatProperties { DefaultRowHeight = LineHeight },
            new Columns(widths.Select((width, at) => new Column { Min = (uint)at + 1, Max = (uint)at + 1, Width = width, CustomWidth = true })),
            data,
            new AutoFilter { Reference = $"A{HeadRow}:{last}" },
            new PrintOptions { HorizontalCentered = true },
            new PageMargins { Left = 0.4, Right = 0.4, Top = 0.5, Bottom = 0.6, Header = 0.3, Footer = 0.3 },
            new PageSetup { PaperSize = 9, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 },
            new HeaderFooter(new OddFooter("&C第 &P 页，共 &N 页")));
    }

    /// <summary>The letters of a column, from 1.</summary>
    public static string Letter(int column) => column <= 26 ? $"{(char)('A' + column - 1)}" : Letter((column - 1) / 26) + Letter(((column - 1) % 26) + 1);

    private static Cell[] Head(ResultTable table) => [.. table.Columns.Select(column => XlsxCell.Text(Label(column), XlsxStyle.Head))];

    private static Cell[] Values(ResultTable table, object?[] row) => [.. row.Select((value, at) => XlsxCell.Value(value, table.Columns[at]))];

    private static IReadOnlyList<Cell[]> AsRecord(ResultTable table) =>
    [
        [XlsxCell.Text("项目", XlsxStyle.Head), XlsxCell.Text("数值", XlsxStyle.Head), XlsxCell.Text("单位", XlsxStyle.Head)],
        .. table.Columns.Select((column, at) => new[]
        {
            XlsxCell.Text(column.Label ?? column.Name, XlsxStyle.Text),
            XlsxCell.Value(table.Rows[0][at], column),
            XlsxCell.Text(column.Unit ?? "", XlsxStyle.Text),
        }),
    ];

    private static string Label(ResultColumn column) =>
        (column.Label ?? column.Name) + (string.IsNullOrEmpty(column.Unit) ? "" : $"（{column.Unit}）");

    private static Row Row(uint index, Cell[] cells, double height)
    {
        var row = new Row { RowIndex = index, Height = height, CustomHeight = true };
        for (var at = 0; at < cells.Length; at++)
        {
            cells[at].CellReference = $"{Letter(at + 1)}{index}";
            row.Append(cells[at]);
        }
        return row;
    }

    private static SheetView View() => new(
        new Pane
        {
            VerticalSplit = HeadRow, TopLeftCell = $"A{HeadRow + 1}", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen,
        })
    { WorkbookViewId = 0, ShowGridLines = false };

    // A long text takes two lines and more, so that a page holds all columns in a readable size.
    private static int[] Widths(IReadOnlyList<Cell[]> table) => [.. Enumerable.Range(0, table[0].Length).Select(at =>
    {
        var needed = table.Max(row => DisplayWidth.Of(Shown(row[at]))) + Padding;
        return Math.Clamp(needed <= OneLine ? needed : Math.Max(OneLine, (needed / 2) + 2), Narrowest, Widest);
    })];

    private static int Lines(Cell[] row, int[] widths) =>
        row.Select((cell, at) => Shown(cell).Split('\n').Sum(line => 1 + (DisplayWidth.Of(line) / Math.Max(1, widths[at] - Padding + 1)))).Max();

    // With the separators and decimals that the number format adds.
    private static string Shown(Cell cell) => cell.InlineString?.InnerText
        ?? (cell.CellValue is { } value ? decimal.Parse(value.Text, CultureInfo.InvariantCulture).ToString("N2", CultureInfo.InvariantCulture) : "");
}
