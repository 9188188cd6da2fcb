using PerfEval.Etl.Documents;

namespace PerfEval.Etl.Tests.Documents.Word;

/// <summary>Writes a Word document around the XML of its body, so that a test holds exactly the mark-up it speaks of.</summary>
internal static class DocxBuilder
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Types = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>";

    internal static DocumentContent Read(string body) => new DocumentReaders().Read(Document(body));

    internal static DocumentContent ReadStyled(string body, string styles) => new DocumentReaders().Read(new("/inbox/表.docx", ZipBuilder.Of(
        ("[Content_Types].xml", Types),
        ("word/document.xml", $"<w:document xmlns:w=\"{Word}\"><w:body>{body}</w:body></w:document>"),
        ("word/styles.xml", $"<w:styles xmlns:w=\"{Word}\">{styles}</w:styles>")), DateTime.UnixEpoch));

    internal static DocumentContent Read(string body, string lists) => new DocumentReaders().Read(Document(body, lists));

    internal static SourceDocument Document(string body, string lists = "") => new("/inbox/表.docx", Bytes(body, lists), DateTime.UnixEpoch);

    internal static byte[] Bytes(string body, string lists = "") => ZipBuilder.Of(
        ("[Content_Types].xml", Types),
        ("word/document.xml", $"<w:document xmlns:w=\"{Word}\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"><w:body>{body}</w:body></w:document>"),
        ("word/numbering.xml", $"<w:numbering xmlns:w=\"{Word}\">{lists}</w:numbering>"));

    internal static string P(string text) => $"<w:p><w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r></w:p>";

    internal static string Table(params string[] rows) => $"<w:tbl>{string.Concat(rows)}</w:tbl>";

    internal static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells)}</w:tr>";

    internal static string Cell(string text, string properties = "") => $"<w:tc><w:tcPr>{properties}</w:tcPr>{P(text)}</w:tc>";
}
