using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;
using PerfEval.Etl.Documents.Containers;

namespace PerfEval.Etl.Documents;

/// <summary>Tells what a file is by its first bytes, and for zip and OLE containers by what they hold. Never throws, whatever the bytes.</summary>
public static partial class FileSignature
{
    /// <summary>Mark-up gives itself away this early; comments and style sheets may stand before the first tag of interest.</summary>
    private const int HeadBytes = 16 * 1024;

    // Every reader asks in its turn.
    private static readonly ConditionalWeakTable<byte[], StrongBox<FileKind>> Known = [];

    /// <summary>The kind of the document's content.</summary>
    public static FileKind Of(SourceDocument document) => Known.GetValue(document.Bytes, static bytes => new StrongBox<FileKind>(Of(bytes))).Value;

    /// <summary>The kind of some content.</summary>
    public static FileKind Of(byte[] bytes) => bytes switch
    {
        [(byte)'P', (byte)'K', 3 or 5 or 7, 4 or 6 or 8, ..] => ZipKind(bytes),
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, ..] => OleKind(bytes),
        [0xFF, 0xD8, 0xFF, ..] or [0x89, (byte)'P', (byte)'N', (byte)'G', ..] or [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..] => FileKind.Image,
        [(byte)'I', (byte)'I', 0x2A, 0, ..] or [(byte)'M', (byte)'M', 0, 0x2A, ..] => FileKind.Image,
        [(byte)'B', (byte)'M', _, _, _, _, 0, 0, 0, 0, ..] => FileKind.Image,
        [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => FileKind.Image,
        [(byte)'R', (byte)'a', (byte)'r', (byte)'!', ..] or [(byte)'7', (byte)'z', 0xBC, 0xAF, ..] or [0x1F, 0x8B, 8, ..] => FileKind.OtherArchive,
        _ => MarkupKind(bytes),
    };

    private static FileKind ZipKind(byte[] bytes)
    {
        var names = BoundedZip.NamesIn(bytes);
        return true switch
        {
            _ when names.Contains("mimetype") && names.Contains("content.xml") => FileKind.OpenDocument,
            _ when names.Contains("OFD.xml") => FileKind.Ofd,
            _ when !names.Contains("[Content_Types].xml") => FileKind.Zip,
            _ when names.Contains("xl/workbook.bin") => FileKind.Xlsb,
            _ when names.Any(name => name.StartsWith("xl/", StringComparison.OrdinalIgnoreCase)) => FileKind.Xlsx,
            _ when names.Any(name => name.StartsWith("word/", StringComparison.OrdinalIgnoreCase)) => FileKind.Docx,
            _ when names.Any(name => name.StartsWith("ppt/", StringComparison.OrdinalIgnoreCase)) => FileKind.Pptx,
            _ => FileKind.Zip,
        };
    }

    private static FileKind OleKind(byte[] bytes)
    {
        var streams = OleDirectory.RootNames(bytes);
        return true switch
        {
            _ when streams.Contains("EncryptedPackage") => FileKind.EncryptedOffice,
            _ when streams.Contains("Workbook") || streams.Contains("Book") => FileKind.Xls,
            _ when streams.Contains("WordDocument") => FileKind.Doc,
            _ => FileKind.Ole,
        };
    }

    private static FileKind MarkupKind(byte[] bytes)
    {
        // Tags are ASCII in every encoding; without its zeros UTF-16 reads like the others.
        var head = Encoding.Latin1.GetString(bytes, 0, Math.Min(bytes.Length, HeadBytes)).Replace("\0", string.Empty, StringComparison.Ordinal);
        var text = head.TrimStart('\u00EF', '\u00BB', '\u00BF', '\u00FF', '\u00FE', ' ', '\t', '\r', '\n');
        return true switch
        {
            _ when text.StartsWith(@"{\rtf", StringComparison.Ordinal) => FileKind.Rtf,
            // Readers of PDF look for the header in the first kilobyte: some systems write their own lines before it.
            _ when head.AsSpan(0, Math.Min(head.Length, 1024)).Contains("%PDF-", StringComparison.Ordinal) => FileKind.Pdf,
            _ when text.StartsWith("MIME-Version:", StringComparison.OrdinalIgnoreCase) => FileKind.Mhtml,
            _ when text.StartsWith('<') => TagKind(text),
            _ => IsText(bytes) ? FileKind.Text : FileKind.Unknown,
        };
    }

    // The head may end inside a character of up to four bytes.
    private static bool IsText(byte[] bytes) => bytes.Length <= HeadBytes
        ? TextDecoder.Decode(bytes) is not null
        : Enumerable.Range(0, 4).Any(cut => TextDecoder.Decode(bytes[..(HeadBytes - cut)]) is not null);

    private static FileKind TagKind(string text)
    {
        if (text.Contains("urn:schemas-microsoft-com:office:spreadsheet", StringComparison.Ordinal) && Workbook().IsMatch(text))
        {
            return FileKind.SpreadsheetXml;
        }

        if (text.Contains("urn:oasis:names:tc:opendocument:xmlns:office", StringComparison.Ordinal) && FlatDocument().IsMatch(text))
        {
            return FileKind.OpenDocument;
        }

        if (WordDocument().IsMatch(text))
        {
            return FileKind.WordXml;
        }

        // Converters leave <p> and <b> around the cells of a line of tabs: a page would have its table's tags.
        var isPage = HtmlTag().IsMatch(text) && (PageTag().IsMatch(text) || !TabbedLine().IsMatch(text));
        return isPage ? FileKind.Html : text.StartsWith("<?xml", StringComparison.Ordinal) ? FileKind.Xml : FileKind.Text;
    }

    [GeneratedRegex(@"<(?:\w+:)?Workbook\b")]
    private static partial Regex Workbook();

    [GeneratedRegex(@"<office:document\b")]
    private static partial Regex FlatDocument();

    [GeneratedRegex(@"<(?:w:wordDocument|pkg:package)\b")]
    private static partial Regex WordDocument();

    [GeneratedRegex(@"<(?:!doctype\s+html|html|head|body|meta|table|tbody|tr|td|div|p|title|style|center|font|h[1-6]|span)\b", RegexOptions.IgnoreCase)]
    private static partial Regex HtmlTag();

    [GeneratedRegex(@"<(?:!doctype\s+html|html|head|body|meta|table|tbody|tr|td|div)\b", RegexOptions.IgnoreCase)]
    private static partial Regex PageTag();

    [GeneratedRegex(@"(?<![^\r\n])[^\S\r\n]*\S(?:[^\t\r\n]*\t){4}")]
    private static partial Regex TabbedLine();
}
