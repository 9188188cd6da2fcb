using System.Xml;

namespace PerfEval.Etl.Documents.Word;

/// <summary>The properties of a paragraph that put a number before it, or hide it.</summary>
internal static class ParagraphStyle
{
    /// <summary>The number of the paragraph whose properties the reader is on, null where it has none, and whether its style hides it.</summary>
    public static (string? Number, bool IsHidden) Read(XmlReader xml, WordNumbering numbering)
    {
        var (style, list) = (string.Empty, (ListLevel?)null);
        foreach (var name in WordXml.Children(xml))
        {
            style = name == "pStyle" ? WordXml.Attribute(xml, "val") ?? style : style;
            list = name == "numPr" ? ListLevel.Read(xml) : list;
        }

        return (numbering.Next(list ?? numbering.OfStyle(style)), numbering.Hides(style));
    }
}
