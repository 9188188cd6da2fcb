using System.Text;
using System.Xml;

namespace PerfEval.Etl.Documents.Workbooks;

/// <summary>Reads strings with their runs joined; phonetic hints (rPh) are no text.</summary>
internal static class XlsxStrings
{
    /// <summary>The string table in order.</summary>
    /// <param name="stream">The sharedStrings part.</param>
    internal static List<string> Table(Stream stream)
    {
        var strings = new List<string>();
        using var xml = SafeXml.Reader(stream);
        while (SafeXml.Read(xml))
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "si" })
            {
                strings.Add(Item(xml));
            }
        }

        return strings;
    }

    /// <summary>The text of the element the reader stands on (si or is); the reader is left on its end.</summary>
    internal static string Item(XmlReader xml)
    {
        if (xml.IsEmptyElement)
        {
            return string.Empty;
        }

        var (depth, phonetic) = (xml.Depth, false);
        var text = new StringBuilder();
        while (SafeXml.Read(xml) && xml.Depth > depth)
        {
            if (xml.LocalName == "rPh")
            {
                phonetic = xml.NodeType == XmlNodeType.Element && !xml.IsEmptyElement;
            }
            else if (!phonetic && xml is { NodeType: XmlNodeType.Element, LocalName: "t", IsEmptyElement: false })
            {
                text.Append(TextOf(xml));
            }
        }

        return Unescape(text.ToString());
    }

    private static string TextOf(XmlReader xml)
    {
        var (depth, text) = (xml.Depth, string.Empty);
        while (SafeXml.Read(xml) && xml.Depth > depth)
        {
            text += xml.Value;
        }

        return text;
    }

    // _x000D_ stands for a character that XML cannot hold.
    private static string Unescape(string text) =>
        text.Contains("_x", StringComparison.Ordinal)
            ? text.Replace("_x000D_", string.Empty, StringComparison.OrdinalIgnoreCase).Replace("_x000A_", "\n", StringComparison.OrdinalIgnoreCase).Replace("_x0009_", "\t", StringComparison.OrdinalIgnoreCase)
            : text;
}
