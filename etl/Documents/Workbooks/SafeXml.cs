using System.Xml;

namespace PerfEval.Etl.Documents.Workbooks;

/// <summary>XML readers that expand no entities, fetch nothing and stop at a limit.</summary>
internal static class SafeXml
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        MaxCharactersInDocument = 512L * 1024 * 1024,
        CheckCharacters = false,
    };

    /// <summary>Opens a part of a package.</summary>
    internal static XmlReader Open(Stream stream) => XmlReader.Create(stream, Settings);
}
