namespace PerfEval.Etl.Documents;

/// <summary>All readers of this assembly; a new format is a new file and nothing else.</summary>
public sealed class DocumentReaders
{
    /// <summary>A document larger than this is not read: forms are kilobytes, and the whole text is held in memory.</summary>
    public const long LargestBytes = 64L * 1024 * 1024;

    private readonly IReadOnlyList<IDocumentReader> readers =
    [
        .. typeof(IDocumentReader).Assembly.GetTypes()
            .Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IDocumentReader)))
            .Select(type => (IDocumentReader)Activator.CreateInstance(type)!)
            .OrderBy(reader => reader.Order),
    ];

    /// <summary>Reads a document with the first reader that accepts its content.</summary>
    public DocumentContent Read(SourceDocument document)
    {
        if (document.Bytes.Length == 0)
        {
            return DocumentContent.Unreadable("unknown", "empty_file", "文件是空的（0 字节），请核对后重新报送。");
        }

        var largest = document.Bytes.Length > DocumentLimits.TextBytes && FileSignature.Of(document) is FileKind.Text or FileKind.Html ? DocumentLimits.TextBytes : LargestBytes;
        if (document.Bytes.Length > largest)
        {
            return DocumentContent.Unreadable("unknown", "file_too_large", $"文件超过 {largest / 1024 / 1024} MB，未读取，请拆分后重新报送。");
        }

        var reader = readers.FirstOrDefault(candidate => candidate.Accepts(document));
        return reader is null
            ? DocumentContent.Unreadable("unknown", "format_unknown", "无法识别文件格式，请另存为 .xlsx、.docx 或文字版 PDF 后重新报送。")
            : Bounded(reader.Read(document));
    }

    // Recognition looks at every text many times over.
    private static DocumentContent Bounded(DocumentContent content)
    {
        var longest = content.Grids.SelectMany(grid => grid.Rows).SelectMany(row => row.Filled).MaxBy(cell => cell.Text.Length);
        return longest?.Text.Length > DocumentLimits.CellCharacters
            ? DocumentContent.Unreadable(content.Format, "file_too_large", $"{longest.Address} 处的文字超过 {DocumentLimits.CellCharacters / 10_000} 万字，未读取，请核对是否报错了文件。")
            : content;
    }
}
