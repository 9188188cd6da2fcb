namespace PerfEval.Etl.Documents;

/// <summary>Reads one family of formats into grids. One file a format, found by scanning the assembly.</summary>
public interface IDocumentReader
{
    /// <summary>Readers are asked in this order; the first that accepts reads.</summary>
    int Order { get; }

    /// <summary>Whether the content is of this reader's format; the extension is a hint only.</summary>
    bool Accepts(SourceDocument document);

    /// <summary>Reads the document; faults of the document are problems in the result, never exceptions.</summary>
    DocumentContent Read(SourceDocument document);
}
