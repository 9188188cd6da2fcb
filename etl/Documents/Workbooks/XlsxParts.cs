using System.Xml;

namespace PerfEval.Etl.Documents.Workbooks;

/// <summary>The parts of an xlsx package that its reader needs, by their relations.</summary>
/// <param name="Sheets">Sheets in the order of their tabs.</param>
/// <param name="SharedStrings">Part name of the string table; null where there is none.</param>
/// <param name="Styles">Part name of the styles; null where there are none.</param>
/// <param name="Uses1904">True where days are counted from 1904.</param>
internal sealed record XlsxParts(IReadOnlyList<XlsxSheet> Sheets, string? SharedStrings, string? Styles, bool Uses1904)
{
    private static readonly TemplateParts<List<(string Id, string Type, string Target)>> KnownRelations = new(ReadRelations);
    private static readonly TemplateParts<(List<(string? Name, string? Id, bool IsHidden)> Sheets, bool Uses1904)> KnownWorkbooks = new(ReadWorkbook);

    /// <summary>Reads the workbook and its relations.</summary>
    /// <param name="part">Opens a part by name; null where the package has none.</param>
    /// <exception cref="UnreadableDocumentException">The package has no workbook.</exception>
    internal static XlsxParts Read(Func<string, Stream?> part)
    {
        var main = Relations(part, "_rels/.rels", string.Empty).FirstOrDefault(relation => relation.Type.EndsWith("/officeDocument", StringComparison.Ordinal)).Target ?? "xl/workbook.xml";
        var folder = main[..(main.LastIndexOf('/') + 1)];
        var relations = Relations(part, $"{folder}_rels/{main[folder.Length..]}.rels", folder);
        using var stream = part(main) ?? throw UnreadableDocumentException.Damaged(main);
        var (named, uses1904) = KnownWorkbooks.Read(stream);
        var sheets = new List<XlsxSheet>();
        foreach (var (name, id, isHidden) in named)
        {
            var target = relations.FirstOrDefault(relation => relation.Id == id && relation.Type.EndsWith("/worksheet", StringComparison.Ordinal)).Target;
            if (target is not null)
            {
                sheets.Add(new XlsxSheet(name ?? $"Sheet{sheets.Count + 1}", target, isHidden));
            }
        }

        return new XlsxParts(sheets, Target(relations, "/sharedStrings"), Target(relations, "/styles"), uses1904);
    }

    /// <summary>The part that draws over a sheet; null where none does.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="part">Opens a part by name; null where the package has none.</param>
    internal static string? DrawingOf(XlsxSheet sheet, Func<string, Stream?> part)
    {
        var folder = sheet.Part[..(sheet.Part.LastIndexOf('/') + 1)];
        return Target(Relations(part, $"{folder}_rels/{sheet.Part[folder.Length..]}.rels", folder), "/drawing");
    }

    private static (List<(string? Name, string? Id, bool IsHidden)> Sheets, bool Uses1904) ReadWorkbook(Stream stream)
    {
        using var xml = SafeXml.Reader(stream);
        var (sheets, uses1904) = (new List<(string?, string?, bool)>(), false);
        while (SafeXml.Read(xml))
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "sheet" })
            {
                sheets.Add((Attribute(xml, "name"), Attribute(xml, "id"), Attribute(xml, "state") is "hidden" or "veryHidden"));
            }
            else if (xml is { NodeType: XmlNodeType.Element, LocalName: "workbookPr" })
            {
                uses1904 = Attribute(xml, "date1904") is "1" or "true";
            }
        }

        return (sheets, uses1904);
    }

    private static string? Target(List<(string Id, string Type, string? Target)> relations, string type) =>
        relations.FirstOrDefault(relation => relation.Type.EndsWith(type, StringComparison.Ordinal)).Target;

    private static List<(string Id, string Type, string? Target)> Relations(Func<string, Stream?> part, string name, string folder)
    {
        using var stream = part(name);
        return stream is null ? [] : KnownRelations.Read(stream).ConvertAll(relation => (relation.Id, relation.Type, (string?)Resolve(folder, relation.Target)));
    }

    // Relations to the outside (TargetMode External) are links: never followed.
    private static List<(string Id, string Type, string Target)> ReadRelations(Stream stream)
    {
        using var xml = SafeXml.Reader(stream);
        var relations = new List<(string, string, string)>();
        while (SafeXml.Read(xml))
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "Relationship" } && Attribute(xml, "TargetMode") != "External")
            {
                relations.Add((Attribute(xml, "Id") ?? string.Empty, Attribute(xml, "Type") ?? string.Empty, Attribute(xml, "Target") ?? string.Empty));
            }
        }

        return relations;
    }

    private static string Resolve(string folder, string target)
    {
        var names = new List<string>();
        foreach (var name in (target.StartsWith('/') ? target[1..] : folder + target).Split('/'))
        {
            if (name == ".." && names.Count > 0)
            {
                names.RemoveAt(names.Count - 1);
            }
            else if (name is not ("." or ".." or ""))
            {
                names.Add(name);
            }
        }

        // A target is an address: Sheet%201.xml is the part Sheet 1.xml.
        return Uri.UnescapeDataString(string.Join('/', names));
    }

    private static string? Attribute(XmlReader xml, string localName)
    {
        for (var found = xml.MoveToFirstAttribute(); found; found = xml.MoveToNextAttribute())
        {
            if (xml.LocalName == localName && xml.Prefix != "xmlns")
            {
                var value = xml.Value;
                xml.MoveToElement();
                return value;
            }
        }

        xml.MoveToElement();
        return null;
    }
}
