using System.Buffers.Binary;
using System.Text;
using PerfEval.Etl.Documents;

namespace PerfEval.Etl.Tests.Documents;

public sealed class FileSignatureTests
{
    private static readonly byte[] OleMark = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    [Theory]
    [InlineData("项目名称\t示例", FileKind.Text)]
    [InlineData("<项目名称>示例", FileKind.Text)]
    [InlineData("\r\n <html xmlns:x=\"urn:schemas-microsoft-com:office:excel\">", FileKind.Html)]
    [InlineData("<?xml version=\"1.0\"?><!DOCTYPE html><html>", FileKind.Html)]
    [InlineData("<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">", FileKind.SpreadsheetXml)]
    [InlineData("<?xml version=\"1.0\"?><w:wordDocument>", FileKind.WordXml)]
    [InlineData("<?xml version=\"1.0\"?><office:document xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\"><table:table/><text:p>", FileKind.OpenDocument)]
    [InlineData("<?xml version=\"1.0\"?><data/>", FileKind.Xml)]
    [InlineData(@"{\rtf1\ansi", FileKind.Rtf)]
    [InlineData("%PDF-1.7", FileKind.Pdf)]
    [InlineData("MIME-Version: 1.0\r\nContent-Type: multipart/related", FileKind.Mhtml)]
    [InlineData("GIF89a", FileKind.Image)]
    public void Text_formats_are_told_by_how_they_begin(string text, FileKind kind) => FileSignature.Of(Encoding.UTF8.GetBytes(text)).ShouldBe(kind);

    [Theory]
    [InlineData("a.txt", FileKind.Zip)]
    [InlineData("[Content_Types].xml xl/workbook.xml", FileKind.Xlsx)]
    [InlineData("[Content_Types].xml xl/workbook.bin", FileKind.Xlsb)]
    [InlineData("[Content_Types].xml word/document.xml", FileKind.Docx)]
    [InlineData("[Content_Types].xml ppt/presentation.xml", FileKind.Pptx)]
    [InlineData("mimetype content.xml", FileKind.OpenDocument)]
    [InlineData("OFD.xml Doc_0/Document.xml", FileKind.Ofd)]
    public void Zip_containers_are_told_by_what_they_hold(string names, FileKind kind) =>
        FileSignature.Of(ZipBuilder.Of([.. names.Split(' ').Select(name => (name, "x"))])).ShouldBe(kind);

    [Fact]
    public void A_container_cut_off_is_still_known_for_what_it_was() =>
        FileSignature.Of(ZipBuilder.Of(("[Content_Types].xml", "x"), ("word/document.xml", "x"))[..^30]).ShouldBe(FileKind.Docx);

    [Theory]
    [InlineData("WordDocument", FileKind.Doc)]
    [InlineData("Workbook", FileKind.Xls)]
    [InlineData("Book", FileKind.Xls)]
    [InlineData("EncryptedPackage", FileKind.EncryptedOffice)]
    [InlineData("Contents", FileKind.Ole)]
    public void Ole_containers_are_told_by_the_streams_in_their_root(string stream, FileKind kind) => FileSignature.Of(Ole(stream)).ShouldBe(kind);

    [Fact]
    public void No_bytes_whatever_make_it_fail()
    {
        var random = new Random(7);
        for (var i = 0; i < 300; i++)
        {
            var bytes = i % 2 == 0 ? Ole("Workbook") : ZipBuilder.Of(("[Content_Types].xml", "x"), ("xl/workbook.xml", "y"));
            for (var changes = 0; changes < 20; changes++)
            {
                bytes[random.Next(4, bytes.Length)] = (byte)random.Next(256);
            }

            Should.NotThrow(() => FileSignature.Of(bytes));
        }
    }

    // Header, one sector of allocation table, one of directory: root and one stream.
    private static byte[] Ole(string stream)
    {
        var bytes = new byte[512 * 3];
        OleMark.CopyTo(bytes, 0);
        bytes[30] = 9;
        Int(bytes, 48, 1);
        Int(bytes, 76, 0);
        Int(bytes, 512, -3);
        Int(bytes, 516, -2);
        Entry(bytes, 1024, "Root Entry", child: 1);
        Entry(bytes, 1024 + 128, stream, child: -1);
        return bytes;
    }

    private static void Entry(byte[] bytes, int at, string name, int child)
    {
        Encoding.Unicode.GetBytes(name).CopyTo(bytes, at);
        bytes[at + 64] = (byte)((name.Length + 1) * 2);
        Int(bytes, at + 68, -1);
        Int(bytes, at + 72, -1);
        Int(bytes, at + 76, child);
    }

    private static void Int(byte[] bytes, int at, int value) => BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(at), value);
}
