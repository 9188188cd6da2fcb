using DocumentFormat.OpenXml.Spreadsheet;
using PerfEval.Warehouse.Engine;

namespace PerfEval.Dashboards.Exports.Formats;

/// <summary>Lays a sheet out: title, note, head that stays in view and is repeated on every printed page, rows, widths, print setup.</summary>
internal static class XlsxSheet
{
    /// <summary>The row of the head: title and note stand above.</summary>
    public const int HeadRow = 3;

    private const int Narrowest = 8;
    private const int Widest = 48;
    private const int SampledRows = 200;

    /// <summary>Creates the worksheet.</summary>
    /// <param name="sheet">What it shows.</param>
    public static Worksheet Create(ExportSheet sheet)
    {
        var table = sheet.IsRecord ? AsRecord(sheet.Table) : [Head(sheet.Table), .. sheet.Table.Rows.Select(row => Values(sheet.Table, row))];
        var width = table[0].Length;
        var data = new SheetData(
            Row(1, [XlsxCell.Text(sheet.Title, XlsxStyle.Title)], height: 26),
            Row(2, [XlsxCell.Text(sheet.Note, XlsxStyle.Note)], height: 18));
        for (var at = 0; at < table.Count; at++)
            data.Append(Row((uint)(HeadRow + at), table[at], height: at == 0 ? 32 : null));
        var last = $"{Letter(width)}{HeadRow + table.Count - 1}";
        return new Worksheet(
            new SheetProperties(new PageSetupProperties { FitToPage = true }),
            new SheetDimension { Reference = $"A1:{last}" },
            new SheetViews(View()),
            new SheetFormatProperties { DefaultRowHeight = 18, CustomHeight = true },
            Widths(table),
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

    private static Row Row(uint index, Cell[] cells, double? height = null)
    {
        var row = new Row { RowIndex = index };
        if (height is { } points)
        {
            row.Height = points;
            row.CustomHeight = true;
        }
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

    private static Columns Widths(IReadOnlyList<Cell[]> table)
    {
        var columns = new Columns();
        for (var at = 0; at < table[0].Length; at++)
        {
            var needed = table.Take(SampledRows).Max(row => DisplayWidth.Of(Shown(row[at]))) + 2;
            columns.Append(new Column { Min = (uint)at + 1, Max = (uint)at + 1, Width = Math.Clamp(needed, Narrowest, Widest), CustomWidth = true });
        }
        return columns;
    }

    // Separators and decimals that the number format adds are counted in.
    private static string Shown(Cell cell) => cell.InlineString?.InnerText ?? (cell.CellValue is { } value ? value.Text + "0000" : "");
}
