using System.Xml;

namespace PerfEval.Etl.Documents.Word;

/// <summary>The properties of a paragraph that put a number before it.</summary>
internal static class ParagraphStyle
{
    /// <summary>The number of the paragraph whose properties the reader is on; null where it has none.</summary>
    public static string? NumberOf(XmlReader xml, WordNumbering numbering)
    {
        var (style, list) = (string.Empty, (ListLevel?)null);
        foreach (var name in WordXml.Children(xml))
        {
            style = name == "pStyle" ? WordXml.Attribute(xml, "val") ?? style : style;
            list = name == "numPr" ? ListLevel.Read(xml) : list;
        }

        return numbering.Next(list ?? numbering.OfStyle(style));
    }
}
