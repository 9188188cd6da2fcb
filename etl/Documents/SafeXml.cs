using System.Xml;

namespace PerfEval.Etl.Documents;

/// <summary>XML without its dangers: no document types, so no entities; nothing outside the file is ever fetched.</summary>
public static class SafeXml
{
    /// <summary>A forward reader that holds one node at a time.</summary>
    public static XmlReader Reader(Stream stream) => XmlReader.Create(stream, new XmlReaderSettings
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        MaxCharactersInDocument = DocumentLimits.InflatedBytes,
    });
}
