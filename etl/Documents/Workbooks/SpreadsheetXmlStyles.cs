using System.Xml;

namespace PerfEval.Etl.Documents.Workbooks;

/// <summary>The number formats of the styles of a SpreadsheetML 2003 workbook; a style has its parent's where it names none.</summary>
internal sealed class SpreadsheetXmlStyles
{
    /// <summary>Namespace of attributes.</summary>
    internal const string Spreadsheet = "urn:schemas-microsoft-com:office:spreadsheet";

    // The names that stand for codes, as Excel in Chinese shows them.
    private static readonly Dictionary<string, string> Named = new()
    {
        ["General Number"] = "General", ["Fixed"] = "0.00", ["Standard"] = "#,##0.00", ["Percent"] = "0.00%", ["Scientific"] = "0.00E+00",
        ["Currency"] = "¥#,##0.00", ["Short Date"] = "yyyy/m/d", ["Medium Date"] = "yyyy/m/d", ["Long Date"] = "yyyy年m月d日", ["General Date"] = "yyyy/m/d h:mm",
        ["Short Time"] = "h:mm", ["Medium Time"] = "h:mm", ["Long Time"] = "h:mm:ss",
    };

    private readonly Dictionary<string, NumberFormat> formats = [];

    /// <summary>Reads the style the reader is on.</summary>
    internal void Read(XmlReader xml)
    {
        var id = xml.GetAttribute("ID", Spreadsheet) ?? string.Empty;
        var format = Of(xml.GetAttribute("Parent", Spreadsheet) ?? "Default");
        foreach (var element in SafeXml.Elements(xml))
        {
            if (element == "NumberFormat" && xml.GetAttribute("Format", Spreadsheet) is { } code)
            {
                format = NumberFormat.Parse(Named.GetValueOrDefault(code, code));
            }
        }

        formats[id] = format;
    }

    /// <summary>The format of a style; General where it is unknown.</summary>
    internal NumberFormat Of(string? style) => formats.GetValueOrDefault(style ?? "Default") ?? NumberFormat.General;
}
