using System.Globalization;
using System.Xml;
using PerfEval.Etl.Forms;

namespace PerfEval.Etl.Documents.Workbooks;

/// <summary>Reads one sheet of a SpreadsheetML 2003 workbook.</summary>
internal sealed class SpreadsheetXmlSheet
{
    /// <summary>Rows and columns of a sheet end here.</summary>
    private const int LastRow = 1_048_576;

    private readonly XmlReader xml;
    private readonly SpreadsheetXmlStyles styles;
    private readonly string name;
    private readonly SheetGrid grid;
    private readonly List<Problem> problems = [];
    private readonly List<MergedRange> merges = [];
    private bool isHidden;
    private int row;
    private int columns;

    /// <summary>A sheet whose element the reader is on.</summary>
    internal SpreadsheetXmlSheet(XmlReader xml, SpreadsheetXmlStyles styles, CellBudget budget)
    {
        (this.xml, this.styles) = (xml, styles);
        name = Attribute("Name") ?? "Sheet";
        grid = new SheetGrid(name, budget);
    }

    /// <summary>Faults met.</summary>
    internal IReadOnlyList<Problem> Problems => problems;

    /// <summary>The sheet's grid; null for a hidden sheet.</summary>
    /// <exception cref="UnreadableDocumentException">Too many cells.</exception>
    /// <exception cref="XmlException">The XML is damaged.</exception>
    internal CellGrid? Read()
    {
        foreach (var element in SafeXml.Elements(xml))
        {
            switch (element)
            {
                case "Row":
                    ReadRow();
                    break;
                case "Column":
                    ReadColumns();
                    break;
                case "Visible":
                    isHidden = xml.ReadString().StartsWith("Sheet", StringComparison.Ordinal);
                    break;
            }
        }

        // Whether it is hidden stands behind its cells.
        if (isHidden)
        {
            problems.Clear();
            problems.Add(new Problem("hidden_sheet", Severity.Info, $"工作表“{name}”是隐藏的，未读取。", grid.Address(1, 0)));
            return null;
        }

        var (finished, left) = grid.Finish(merges);
        problems.AddRange(left);
        return finished;
    }

    private void ReadColumns()
    {
        var first = Math.Min(Whole("Index") ?? columns + 1, LastRow);
        columns = first + Math.Min(Whole("Span") ?? 0, LastRow);
        if (Attribute("Hidden") == "1")
        {
            grid.HideColumns(first - 1, columns - 1);
        }
    }

    private void ReadRow()
    {
        row = Math.Min(Whole("Index") ?? row + 1, LastRow);
        var number = row;
        row += Math.Min(Whole("Span") ?? 0, LastRow);
        var (column, style, isUnseen) = (0, Attribute("StyleID"), Attribute("Hidden") == "1");
        foreach (var element in SafeXml.Elements(xml))
        {
            if (element == "Cell")
            {
                column = Math.Min(Whole("Index") - 1 ?? column, LastRow);
                var (across, down) = (Math.Min(Whole("MergeAcross") ?? 0, LastRow), Math.Min(Whole("MergeDown") ?? 0, LastRow));
                if (across + down > 0)
                {
                    merges.Add(new MergedRange(number, column, number + down, column + across));
                }

                ReadCell(number, column, style);
                column += 1 + across;
            }
        }

        grid.EndRow(number, isUnseen);
    }

    private void ReadCell(int number, int column, string? rowStyle)
    {
        var (format, hasFormula, hasData) = (styles.Of(Attribute("StyleID") ?? rowStyle), Attribute("Formula") is not null, false);
        foreach (var element in SafeXml.Elements(xml))
        {
            if (element == "Data")
            {
                hasData = true;
                var type = Attribute("Type");
                grid.Add(column, Shown(type, Text(), format));
            }
            else if (element == "Comment")
            {
                SafeXml.ReadToEnd(xml);
            }
        }

        if (hasFormula && !hasData)
        {
            problems.Add(new Problem("formula_without_value", Severity.Warning, "单元格是公式但没有保存计算结果，未读取。请在表格软件中打开、保存后重新报送。", grid.Address(number, column)));
        }
    }

    // Formatted text has elements of its own within.
    private string Text()
    {
        var (depth, isOpen, text) = (xml.Depth, !xml.IsEmptyElement, new System.Text.StringBuilder());
        while (isOpen && SafeXml.Read(xml) && xml.Depth > depth)
        {
            text.Append(xml.Value);
        }

        return text.ToString().Trim();
    }

    private static string Shown(string? type, string value, NumberFormat format) => type switch
    {
        "Number" when double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) => format.Show(number),
        "DateTime" when DateTime.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && date.Year >= 1900 =>
            format.IsDate ? format.Show(date.ToOADate()) : date.ToString("yyyy/M/d", CultureInfo.InvariantCulture),
        "Boolean" => value == "1" ? "TRUE" : "FALSE",
        _ => value,
    };

    private string? Attribute(string attribute) => xml.GetAttribute(attribute, SpreadsheetXmlStyles.Spreadsheet);

    private int? Whole(string attribute) => int.TryParse(Attribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
