using System.IO.Compression;
using System.Text;
using PerfEval.Etl.Documents;

namespace PerfEval.Etl.Tests.Documents.Workbooks;

/// <summary>Writes a workbook's parts as text, so that a test holds exactly the cell it speaks of.</summary>
internal sealed class XlsxBuilder
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly List<(string Name, string State, string Xml)> sheets = [];
    private readonly List<string> strings = [];
    private readonly List<string> formats = [];

    internal bool Uses1904 { get; init; }

    /// <summary>The part of the styles is missing, though the workbook names it.</summary>
    internal bool LacksStyles { get; init; }

    /// <summary>What is drawn over the first sheet.</summary>
    internal string Drawing { get; init; } = string.Empty;

    /// <summary>Name of the first sheet's part, and how the workbook writes it.</summary>
    internal string PartName { get; init; } = "sheet1.xml";

    internal string PartAddress { get; init; } = "sheet1.xml";

    internal XlsxBuilder Sheet(string xml, string name = "自评表", string state = "visible")
    {
        sheets.Add((name, state, $"<worksheet xmlns=\"{Main}\">{xml}</worksheet>"));
        return this;
    }

    /// <summary>Adds a shared string, given as the inside of its si element.</summary>
    internal XlsxBuilder SharedString(string inside)
    {
        strings.Add($"<si>{inside}</si>");
        return this;
    }

    /// <summary>Adds a cell style with a number format; styles count from 1, 0 is General.</summary>
    internal XlsxBuilder Style(string code)
    {
        formats.Add(code);
        return this;
    }

    internal SourceDocument Build(string fileName = "表.xlsx")
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(zip, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
            Write(zip, "_rels/.rels", Relations([("rId1", "officeDocument", "xl/workbook.xml")]));
            var tabs = string.Concat(sheets.Select((sheet, i) => $"<sheet name=\"{sheet.Name}\" sheetId=\"{i + 1}\" state=\"{sheet.State}\" r:id=\"rId{i + 1}\"/>"));
            Write(zip, "xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Office}\"><workbookPr date1904=\"{(Uses1904 ? 1 : 0)}\"/><sheets>{tabs}</sheets></workbook>");
            Write(zip, "xl/_rels/workbook.xml.rels", Relations([
                .. sheets.Select((_, i) => ($"rId{i + 1}", "worksheet", $"worksheets/{(i == 0 ? PartAddress : $"sheet{i + 1}.xml")}")), ("s", "sharedStrings", "sharedStrings.xml"), ("t", "styles", "styles.xml")]));
            Write(zip, "xl/sharedStrings.xml", $"<sst xmlns=\"{Main}\">{string.Concat(strings)}</sst>");
            var codes = string.Concat(formats.Select((code, i) => $"<numFmt numFmtId=\"{164 + i}\" formatCode=\"{code.Replace("\"", "&quot;", StringComparison.Ordinal)}\"/>"));
            var styles = string.Concat(formats.Select((_, i) => $"<xf numFmtId=\"{164 + i}\"/>"));
            Write(zip, LacksStyles ? "xl/stylez.xml" : "xl/styles.xml", $"<styleSheet xmlns=\"{Main}\"><numFmts>{codes}</numFmts><cellStyleXfs><xf numFmtId=\"9\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/>{styles}</cellXfs></styleSheet>");
            Write(zip, "xl/worksheets/_rels/sheet1.xml.rels", Relations([("rId1", "drawing", "../drawings/drawing1.xml")]));
            Write(zip, "xl/drawings/drawing1.xml", $"<xdr:wsDr xmlns:xdr=\"x\" xmlns:a=\"a\">{Drawing}</xdr:wsDr>");
            for (var i = 0; i < sheets.Count; i++)
            {
                Write(zip, $"xl/worksheets/{(i == 0 ? PartName : $"sheet{i + 1}.xml")}", sheets[i].Xml);
            }
        }

        return new SourceDocument("/inbox/" + fileName, bytes.ToArray(), DateTime.UnixEpoch);
    }

    private static string Relations(IEnumerable<(string Id, string Type, string Target)> relations) =>
        $"<Relationships>{string.Concat(relations.Select(r => $"<Relationship Id=\"{r.Id}\" Type=\"{Office}/{r.Type}\" Target=\"{r.Target}\"/>"))}</Relationships>";

    private static void Write(ZipArchive zip, string name, string text)
    {
        using var stream = zip.CreateEntry(name).Open();
        stream.Write(Encoding.UTF8.GetBytes(text));
    }
}
