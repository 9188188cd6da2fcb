namespace PerfEval.Etl.Documents;

/// <summary>Takes the formats that are known but not read, and says what to do with each.</summary>
public sealed class UnsupportedFormatReader : IDocumentReader
{
    private const string AsWhat = "另存为 .docx、.xlsx 或文字版 PDF 后重新报送。";
    private const string SaveAs = $"请{AsWhat}";

    /// <inheritdoc/>
    public int Order => 90;

    /// <inheritdoc/>
    public bool Accepts(SourceDocument document) => Reason(FileSignature.Of(document)) is not null;

    /// <inheritdoc/>
    public DocumentContent Read(SourceDocument document)
    {
        var (format, code, message) = Reason(FileSignature.Of(document))!.Value;
        return DocumentContent.Unreadable(format, code, message);
    }

    private static (string Format, string Code, string Message)? Reason(FileKind kind) => kind switch
    {
        FileKind.Doc => ("doc", "format_unsupported", $"这是旧版 Word 文档（.doc 或 .wps），不能直接读取，请用 Word 或 WPS 打开后{AsWhat}"),
        FileKind.EncryptedOffice => ("ole", "file_encrypted", UnreadableDocumentException.Encrypted().Message),
        FileKind.Ole => ("ole", "format_unsupported", $"这是 Office 旧格式的容器，但不是 Excel 或 Word 文件，或文件已损坏，{SaveAs}"),
        FileKind.WordXml => ("xml", "format_unsupported", $"这是 Word 2003 XML 文档，不能直接读取，{SaveAs}"),
        FileKind.Xml => ("xml", "format_unsupported", $"这是 XML 数据，不是自评表文件，{SaveAs}"),
        FileKind.Rtf => ("rtf", "format_unsupported", $"这是 RTF 文档，不能直接读取，请用 Word 或 WPS 打开后{AsWhat}"),
        FileKind.Image => ("image", "picture_only", "这是图片，其中的文字无法读取，请报送可编辑的 Excel、Word 文件或文字版 PDF。"),
        FileKind.Pptx => ("pptx", "format_unsupported", $"这是演示文稿，不是自评表文件，{SaveAs}"),
        FileKind.Xlsb => ("xlsb", "format_unsupported", "这是 Excel 二进制工作簿（.xlsb），不能直接读取，请另存为 .xlsx 后重新报送。"),
        FileKind.OpenDocument => ("odf", "format_unsupported", $"这是 OpenDocument 文档（.odt、.ods 或 .fods），不能直接读取，{SaveAs}"),
        FileKind.Ofd => ("ofd", "format_unsupported", $"这是 OFD 版式文件，不能直接读取，请报送制作 OFD 之前的 Word、Excel 文件，或文字版 PDF。"),
        FileKind.OtherArchive => ("archive", "format_unsupported", "这是 RAR、7z 或 gzip 压缩包，不能直接读取，请解开后报送，或改用 .zip。"),
        _ => null,
    };
}
