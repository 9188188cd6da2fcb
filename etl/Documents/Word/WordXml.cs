using System.Text;
using System.Xml;

namespace PerfEval.Etl.Documents.Word;

/// <summary>Walks WordprocessingML forward, an element at a time: memory does not grow with the document, and no order of elements is relied upon.</summary>
internal static class WordXml
{
    private const string Transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    private const string Math = "http://schemas.openxmlformats.org/officeDocument/2006/math";
    private const string StrictMath = "http://purl.oclc.org/ooxml/officeDocument/math";
    private const string Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    /// <summary>The children of the element the reader is on, by name: <c>p</c> of Word itself, <c>m:t</c> of formulas, <c>mc:Choice</c>, <c>?</c> of others.
    /// The loop's body may walk a child the same way; one that it leaves alone is skipped. Ends on the element's end.</summary>
    public static IEnumerable<string> Children(XmlReader xml)
    {
        if (xml.IsEmptyElement)
        {
            yield break;
        }

        var depth = xml.Depth;
        SafeXml.Read(xml);
        while (xml.Depth > depth)
        {
            if (xml.NodeType == XmlNodeType.Element)
            {
                yield return Name(xml);

                // Still on its beginning: nobody walked into it.
                SafeXml.ReadToEnd(xml);
            }

            SafeXml.Read(xml);
        }
    }

    /// <summary>The text of the element the reader is on.</summary>
    public static string Text(XmlReader xml)
    {
        var text = new StringBuilder();
        if (!xml.IsEmptyElement)
        {
            var depth = xml.Depth;
            while (SafeXml.Read(xml) && xml.Depth > depth)
            {
                AppendValue(xml, text);
            }
        }

        return text.ToString();
    }

    // Piece by piece: a text of a hundred million characters never stands in memory.
    private static void AppendValue(XmlReader xml, StringBuilder text)
    {
        var piece = new char[256];
        while (xml.HasValue && xml.ReadValueChunk(piece, 0, piece.Length) is > 0 and var count)
        {
            text.Append(piece, 0, count);
            if (text.Length > DocumentLimits.CellCharacters)
            {
                throw UnreadableDocumentException.TooLarge("的一段文字过长");
            }
        }
    }

    /// <summary>An attribute of Word's own namespace; null where there is none.</summary>
    public static string? Attribute(XmlReader xml, string name) => xml.GetAttribute(name, Transitional) ?? xml.GetAttribute(name, Strict);

    /// <summary>The value of an on-off property: on where nothing else is said.</summary>
    public static bool IsOn(XmlReader xml) => Attribute(xml, "val") is not ("0" or "false" or "off");

    /// <summary>An attribute that is a count, held within bounds; the default where it is missing or no number.</summary>
    public static int Count(XmlReader xml, string name, int most, int missing) =>
        int.TryParse(Attribute(xml, name), out var count) ? System.Math.Clamp(count, 0, most) : missing;

    private static string Name(XmlReader xml) => xml.NamespaceURI switch
    {
        Transitional or Strict => xml.LocalName,
        Math or StrictMath => "m:" + xml.LocalName,
        Compatibility => "mc:" + xml.LocalName,
        _ => "?",
    };
}
