using System.Globalization;
using System.Xml;
using PerfEval.Etl.Forms;

namespace PerfEval.Etl.Documents.Workbooks;

/// <summary>Reads a sheet's cells as shown, row by row as they are stored; empty ranges cost nothing.</summary>
internal sealed class XlsxSheetReader(XlsxSheet sheet, IReadOnlyList<string> strings, XlsxStyles styles, bool uses1904, CellBudget budget)
{
    private readonly SheetGrid grid = new(sheet.Name, budget);
    private readonly List<Problem> problems = [];
    private int row;
    private bool isHidden;
    private bool hidesZeros;
    private int column = -1;

    /// <summary>Something is drawn over the cells: text boxes, pictures.</summary>
    internal bool HasDrawing { get; private set; }

    /// <summary>Reads the sheet.</summary>
    /// <exception cref="XmlException">The part is damaged.</exception>
    internal (CellGrid Grid, IReadOnlyList<Problem> Problems) Read(Stream stream)
    {
        var merges = new List<MergedRange>();
        using var xml = SafeXml.Reader(stream);
        while (SafeXml.Read(xml))
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "row" })
            {
                row = Whole(xml.GetAttribute("r")) ?? row + 1;
                column = -1;
                isHidden = IsHidden(xml);
                ReadRow(xml);
                grid.EndRow(row, isHidden);
            }
            else if (xml is { NodeType: XmlNodeType.Element, LocalName: "col" } && IsHidden(xml))
            {
                grid.HideColumns((Whole(xml.GetAttribute("min")) ?? 1) - 1, (Whole(xml.GetAttribute("max")) ?? 1) - 1);
            }
            else if (xml is { NodeType: XmlNodeType.Element, LocalName: "sheetView" })
            {
                hidesZeros = xml.GetAttribute("showZeros") is "0" or "false";
            }
            else if (xml is { NodeType: XmlNodeType.Element, LocalName: "drawing" })
            {
                HasDrawing = true;
            }
            else if (xml is { NodeType: XmlNodeType.Element, LocalName: "mergeCell" } && MergedRange.Parse(xml.GetAttribute("ref")) is { } merge)
            {
                merges.Add(merge);
            }
        }

        var (finished, left) = grid.Finish(merges);
        return (finished, [.. problems, .. left]);
    }

    private static bool IsHidden(XmlReader xml) => xml.GetAttribute("hidden") is "1" or "true";

    private void ReadRow(XmlReader xml)
    {
        if (xml.IsEmptyElement)
        {
            return;
        }

        var depth = xml.Depth;
        while (SafeXml.Read(xml) && xml.Depth > depth)
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "c" })
            {
                ReadCell(xml);
            }
        }
    }

    private void ReadCell(XmlReader xml)
    {
        column = ColumnOf(xml.GetAttribute("r")) ?? column + 1;
        var (type, style) = (xml.GetAttribute("t"), Whole(xml.GetAttribute("s")) ?? 0);
        if (xml.IsEmptyElement)
        {
            return;
        }

        var (depth, value, hasFormula) = (xml.Depth, (string?)null, false);
        while (SafeXml.Read(xml) && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            hasFormula |= xml.LocalName == "f";
            if (xml.LocalName == "is")
            {
                value = XlsxStrings.Item(xml);
            }
            else if (xml.LocalName == "v" && !xml.IsEmptyElement && SafeXml.Read(xml) && xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.CDATA)
            {
                value = xml.Value;
            }
        }

        if (value is null && hasFormula && !isHidden)
        {
            problems.Add(new Problem("formula_without_value", Severity.Warning, "单元格是公式但没有保存计算结果，未读取。请在表格软件中打开、保存后重新报送。", grid.Address(row, column)));
        }
        else if (value is not null)
        {
            grid.Add(column, Shown(value, type, style));
        }
    }

    private string Shown(string value, string? type, int style) => type switch
    {
        "s" => Whole(value) is { } index && index < strings.Count ? strings[index].Trim() : string.Empty,
        "b" => value == "1" ? "TRUE" : "FALSE",
        "str" or "inlineStr" or "e" => value.Trim(),
        "d" => value,
        _ => double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
            ? Shown(number, style)
            : value,
    };

    // Where the sheet's option says so, people see a zero as an empty cell.
    private string Shown(double number, int style) => hidesZeros && number == 0 ? string.Empty : styles.Of(style).Show(number, uses1904);

    private static int? Whole(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static int? ColumnOf(string? reference)
    {
        var column = 0;
        foreach (var c in reference ?? string.Empty)
        {
            if (!char.IsAsciiLetter(c) || column > 20_000)
            {
                break;
            }

            column = (column * 26) + (char.ToUpperInvariant(c) - 'A' + 1);
        }

        return column == 0 ? null : column - 1;
    }
}
