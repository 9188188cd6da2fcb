using System.Globalization;
using System.Net;
using System.Text;
using PerfEval.Dashboards.Samples.Tables;

namespace PerfEval.Dashboards.Samples.Formats;

/// <summary>A workbook as Excel saves it: shared strings, numbers with their formats, merged cells; a sheet for each form.</summary>
internal sealed class XlsxSampleFormat : ISampleFormat
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";
    private const string Sheets = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    /// <inheritdoc/>
    public string Name => "xlsx";

    /// <inheritdoc/>
    public byte[] Write(IReadOnlyList<IReadOnlyList<SampleBlock>> forms, int variant)
    {
        var (strings, formats) = (new StringTable(), new StringTable());
        var sheets = forms.Select((form, i) => ($"xl/worksheets/sheet{i + 1}.xml", Encoding.UTF8.GetBytes(Sheet(SheetCells.Of(form), strings, formats)))).ToList();
        var numbers = Enumerable.Range(1, forms.Count).ToList();
        (string, string)[] parts =
        [
            ("[Content_Types].xml", $"<Types xmlns=\"{Package}/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"{Sheets}.sheet.main+xml\"/>{string.Concat(numbers.Select(n => $"<Override PartName=\"/xl/worksheets/sheet{n}.xml\" ContentType=\"{Sheets}.worksheet+xml\"/>"))}<Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"{Sheets}.sharedStrings+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"{Sheets}.styles+xml\"/></Types>"),
            ("_rels/.rels", $"<Relationships xmlns=\"{Package}/relationships\"><Relationship Id=\"rId1\" Type=\"{Office}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"),
            ("xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Office}\"><sheets>{string.Concat(numbers.Select(n => $"<sheet name=\"自评表{n}\" sheetId=\"{n}\" r:id=\"rId{n}\"/>"))}</sheets></workbook>"),
            ("xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"{Package}/relationships\">{string.Concat(numbers.Select(n => $"<Relationship Id=\"rId{n}\" Type=\"{Office}/worksheet\" Target=\"worksheets/sheet{n}.xml\"/>"))}<Relationship Id=\"s\" Type=\"{Office}/sharedStrings\" Target=\"sharedStrings.xml\"/><Relationship Id=\"t\" Type=\"{Office}/styles\" Target=\"styles.xml\"/></Relationships>"),
            ("xl/sharedStrings.xml", $"<sst xmlns=\"{Main}\">{string.Concat(strings.All.Select(text => $"<si><t xml:space=\"preserve\">{WebUtility.HtmlEncode(text)}</t></si>"))}</sst>"),
            ("xl/styles.xml", Styles(formats.All)),
        ];
        return ZipFile.Of(parts.Select(part => (part.Item1, Encoding.UTF8.GetBytes(part.Item2))).Concat(sheets));
    }

    private static string Sheet(SheetCells sheet, StringTable strings, StringTable formats)
    {
        var xml = new StringBuilder($"<worksheet xmlns=\"{Main}\"><sheetData>");
        foreach (var (row, cells) in sheet.Rows)
        {
            xml.Append(CultureInfo.InvariantCulture, $"<row r=\"{row}\">");
            foreach (var (column, cell) in cells)
            {
                var style = cell.Format is null ? string.Empty : $" s=\"{formats.IndexOf(cell.Format) + 1}\"";
                _ = cell.Number is { } number
                    ? xml.Append(CultureInfo.InvariantCulture, $"<c r=\"{SheetCells.Letters(column)}{row}\"{style}><v>{number}</v></c>")
                    : xml.Append(CultureInfo.InvariantCulture, $"<c r=\"{SheetCells.Letters(column)}{row}\" t=\"s\"><v>{strings.IndexOf(cell.Text)}</v></c>");
            }

            xml.Append("</row>");
        }

        xml.Append("</sheetData>");
        if (sheet.Merges.Count > 0)
            xml.Append($"<mergeCells>{string.Concat(sheet.Merges.Select(merge => $"<mergeCell ref=\"{SheetCells.Letters(merge.Column)}{merge.Row}:{SheetCells.Letters(merge.Column + merge.Columns - 1)}{merge.Row + merge.Rows - 1}\"/>"))}</mergeCells>");
        return xml.Append("</worksheet>").ToString();
    }

    private static string Styles(IReadOnlyList<string> formats) =>
        $"<styleSheet xmlns=\"{Main}\"><numFmts count=\"{formats.Count}\">{string.Concat(formats.Select((code, i) => $"<numFmt numFmtId=\"{164 + i}\" formatCode=\"{WebUtility.HtmlEncode(code)}\"/>"))}</numFmts>"
        + "<fonts count=\"1\"><font/></fonts><fills count=\"1\"><fill/></fills><borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs>"
        + $"<cellXfs count=\"{formats.Count + 1}\"><xf numFmtId=\"0\"/>{string.Concat(formats.Select((_, i) => $"<xf numFmtId=\"{164 + i}\" applyNumberFormat=\"1\"/>"))}</cellXfs></styleSheet>";
}
