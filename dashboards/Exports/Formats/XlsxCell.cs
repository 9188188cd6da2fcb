using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using PerfEval.Warehouse.Engine;

namespace PerfEval.Dashboards.Exports.Formats;

/// <summary>Cells of a workbook: numbers are numbers, so that whoever gets the file can go on calculating.</summary>
internal static class XlsxCell
{
    /// <summary>A cell with text.</summary>
    public static Cell Text(string text, XlsxStyle style) => new()
    {
        StyleIndex = (uint)style,
        DataType = CellValues.InlineString,
        InlineString = new InlineString(new Text(XmlText.Clean(text)) { Space = SpaceProcessingModeValues.Preserve }),
    };

    /// <summary>A cell with a value of the warehouse.</summary>
    public static Cell Value(object? value, ResultColumn column) => value switch
    {
        null => new Cell { StyleIndex = (uint)XlsxStyle.Text },
        _ when ExactText.IsNumber(column) => Number(value, column),
        _ => Text(ExactText.ForPeople(value, column), XlsxStyle.Text),
    };

    private static Cell Number(object value, ResultColumn column) => new()
    {
        StyleIndex = (uint)Style(column),
        DataType = CellValues.Number,
        CellValue = new CellValue(Convert.ToString(value, CultureInfo.InvariantCulture)!),
    };

    private static XlsxStyle Style(ResultColumn column) => column switch
    {
        _ when ExactText.IsMoney(column) => XlsxStyle.Money,
        { Type: var type } when type == typeof(decimal) => XlsxStyle.Number,
        { Name: "year" } => XlsxStyle.Year,
        _ => XlsxStyle.Count,
    };
}
