using System.Xml;

namespace PerfEval.Etl.Documents;

/// <summary>XML without its dangers: no document types, so no entities; nothing outside the file is ever fetched.</summary>
public static class SafeXml
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        MaxCharactersInDocument = DocumentLimits.InflatedBytes,
    };

    /// <summary>A forward reader that holds one node at a time.</summary>
    public static XmlReader Reader(Stream stream) => XmlReader.Create(stream, Settings);

    /// <summary>The same for text that is decoded already.</summary>
    public static XmlReader Reader(TextReader text) => XmlReader.Create(text, Settings);

    /// <summary>Reads the next node; the way to read, because a stack of a million open elements takes a gigabyte.</summary>
    /// <exception cref="UnreadableDocumentException">Elements are nested too deeply.</exception>
    public static bool Read(XmlReader xml) =>
        xml.Read() && (xml.Depth <= DocumentLimits.Depth ? true : throw UnreadableDocumentException.TooLarge("的嵌套层次过深"));

    /// <summary>The elements within the one the reader is on, the reader on each in turn; whoever reads on within one goes on behind it.</summary>
    /// <exception cref="UnreadableDocumentException">Elements are nested too deeply.</exception>
    public static IEnumerable<string> Elements(XmlReader xml)
    {
        // Asked before the first step: an empty element within ends nothing.
        var isOpen = !xml.IsEmptyElement;
        var depth = xml.Depth;
        while (isOpen && Read(xml) && xml.Depth > depth)
        {
            if (xml.NodeType == XmlNodeType.Element)
            {
                yield return xml.LocalName;
            }
        }
    }

    /// <summary>Reads to the end of the element the reader is on, and no further.</summary>
    /// <exception cref="UnreadableDocumentException">Elements are nested too deeply.</exception>
    public static void ReadToEnd(XmlReader xml)
    {
        var depth = xml.Depth;
        var isOpen = xml.NodeType == XmlNodeType.Element && !xml.IsEmptyElement;
        while (isOpen && Read(xml) && xml.Depth > depth)
        {
        }
    }
}
