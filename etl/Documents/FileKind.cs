namespace PerfEval.Etl.Documents;

/// <summary>What a file is by its content, whatever its extension says.</summary>
public enum FileKind
{
    /// <summary>None of those below: other binary content.</summary>
    Unknown,

    /// <summary>No binary signature and no zero bytes but those of UTF-16: text, in whatever encoding.</summary>
    Text,

    /// <summary>A web page or a piece of one, also where a system saved it as .xls or .doc.</summary>
    Html,

    /// <summary>A web page with its parts in one file (MIME), as Word and Excel save .mht and, by mistake, .doc.</summary>
    Mhtml,

    /// <summary>SpreadsheetML 2003: one XML file that systems name .xls.</summary>
    SpreadsheetXml,

    /// <summary>WordprocessingML 2003 or flat OPC: one XML file that systems name .doc.</summary>
    WordXml,

    /// <summary>Any other XML.</summary>
    Xml,

    /// <summary>Rich text.</summary>
    Rtf,

    /// <summary>PDF.</summary>
    Pdf,

    /// <summary>A picture: JPEG, PNG, GIF, BMP, TIFF, WebP.</summary>
    Image,

    /// <summary>A zip archive that is no office document; also one whose directory cannot be read.</summary>
    Zip,

    /// <summary>Excel workbook, .xlsx and .xlsm.</summary>
    Xlsx,

    /// <summary>Binary Excel workbook, .xlsb.</summary>
    Xlsb,

    /// <summary>Word document, .docx and .docm.</summary>
    Docx,

    /// <summary>PowerPoint presentation, .pptx.</summary>
    Pptx,

    /// <summary>OpenDocument text or spreadsheet, zipped or as one XML file.</summary>
    OpenDocument,

    /// <summary>OFD, the national fixed-layout format GB/T 33190.</summary>
    Ofd,

    /// <summary>An archive that is no zip: RAR, 7z, gzip.</summary>
    OtherArchive,

    /// <summary>An OLE container with an Excel workbook, .xls and .et.</summary>
    Xls,

    /// <summary>An OLE container with a Word document, .doc and .wps.</summary>
    Doc,

    /// <summary>An OLE container with an encrypted .xlsx or .docx.</summary>
    EncryptedOffice,

    /// <summary>An OLE container with something else, or whose directory cannot be read.</summary>
    Ole,
}
