using System.Globalization;
using System.Text;
using System.Xml;

namespace PerfEval.Etl.Documents.Workbooks;

/// <summary>Reads the text boxes that lie over a sheet: titles are drawn as such, and no cell holds them. Addresses are <c>Sheet1!文本框1</c>.</summary>
internal sealed class XlsxTextBoxes(XlsxSheet sheet, CellBudget budget)
{
    /// <summary>Rows of a sheet in whose height its heading stands; a box that begins further down is a note.</summary>
    private const int HeadRows = 5;

    private readonly List<GridRow> head = [];
    private readonly List<GridRow> notes = [];

    /// <summary>The sheet's grid between its boxes: titles above it, notes below.</summary>
    /// <param name="grid">The sheet's cells.</param>
    /// <param name="drawing">The part that draws over the sheet.</param>
    /// <exception cref="XmlException">The part is damaged.</exception>
    internal IEnumerable<CellGrid> Around(CellGrid grid, Stream drawing)
    {
        using var xml = SafeXml.Reader(drawing);
        while (SafeXml.Read(xml))
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "twoCellAnchor" or "oneCellAnchor" or "absoluteAnchor" })
            {
                ReadAnchor(xml);
            }
        }

        return new[] { grid with { Rows = head }, grid, grid with { Rows = notes } }.Where(part => part.Rows.Count > 0);
    }

    private void ReadAnchor(XmlReader xml)
    {
        var (depth, row, isHidden) = (xml.Depth, 0, false);
        var (text, isFrom) = (new StringBuilder(), false);
        while (SafeXml.Read(xml) && xml.Depth > depth)
        {
            var isBegin = xml.NodeType == XmlNodeType.Element;
            isFrom = xml.LocalName == "from" ? isBegin : isFrom;
            isHidden |= isBegin && xml.LocalName == "cNvPr" && xml.GetAttribute("hidden") is "1" or "true";
            if (isBegin && isFrom && xml.LocalName == "row" && SafeXml.Read(xml))
            {
                row = int.TryParse(xml.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : row;
            }
            else if (isBegin && xml.LocalName == "t" && !xml.IsEmptyElement && SafeXml.Read(xml))
            {
                text.Append(xml.Value);
            }
            else if (!isBegin && xml.LocalName == "p")
            {
                text.Append('\n');
            }
        }

        if (!isHidden && text.ToString().Trim() is { Length: > 0 } seen)
        {
            budget.Spend(1);
            var address = $"{sheet.Name}!文本框{head.Count + notes.Count + 1}";
            (row < HeadRows ? head : notes).Add(new GridRow(row + 1, address, [new Cell(seen, 0, address)]));
        }
    }
}
