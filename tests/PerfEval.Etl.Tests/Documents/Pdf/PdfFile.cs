using System.IO.Compression;
using System.Text;

namespace PerfEval.Etl.Tests.Documents.Pdf;

/// <summary>Writes small PDF files: Chinese text in a font that is not embedded, lines, and whatever else a test puts into a page's content.</summary>
internal sealed class PdfFile
{
    private readonly List<byte[]> objects = [[], []];
    private readonly List<int> pages = [];

    public string Trailer { get; set; } = string.Empty;

    public string CatalogEntries { get; set; } = string.Empty;

    /// <summary>The font every page has as /F: half-width figures and letters, full-width Chinese.</summary>
    public string FontEntries { get; set; } = "/Encoding /UniGB-UCS2-H /DescendantFonts [<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light "
        + "/CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /DW 1000 /W [1 95 500] "
        + "/FontDescriptor << /Type /FontDescriptor /FontName /STSong-Light /Flags 4 /FontBBox [0 -120 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 80 >> >>]";

    public PdfFile Page(PdfPageContent content, string entries = "")
    {
        var stream = AddStream(Encoding.ASCII.GetBytes(content.ToString()));
        pages.Add(Add($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {content.Width} {content.Height}] /Contents {stream} 0 R /Resources {Resources(content)} {entries} >>"));
        return this;
    }

    public int Add(string body) => Add(Encoding.Latin1.GetBytes(body));

    public int AddStream(byte[] data, string entries = "")
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            zlib.Write(data);
        }

        var head = Encoding.Latin1.GetBytes($"<< /Filter /FlateDecode /Length {packed.Length} {entries} >>\nstream\n");
        return Add([.. head, .. packed.ToArray(), .. "\nendstream"u8]);
    }

    public byte[] ToBytes()
    {
        objects[0] = Encoding.Latin1.GetBytes($"<< /Type /Catalog /Pages 2 0 R {CatalogEntries} >>");
        objects[1] = Encoding.Latin1.GetBytes($"<< /Type /Pages /Count {pages.Count} /Kids [{string.Join(' ', pages.Select(page => $"{page} 0 R"))}] >>");
        using var file = new MemoryStream();
        var offsets = new List<long>();
        Write(file, "%PDF-1.7\n");
        for (var i = 0; i < objects.Count; i++)
        {
            offsets.Add(file.Length);
            Write(file, $"{i + 1} 0 obj\n");
            file.Write(objects[i]);
            Write(file, "\nendobj\n");
        }

        var table = file.Length;
        Write(file, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n{string.Concat(offsets.Select(offset => $"{offset:D10} 00000 n \n"))}");
        Write(file, $"trailer\n<< /Size {objects.Count + 1} /Root 1 0 R {Trailer} >>\nstartxref\n{table}\n%%EOF\n");
        return file.ToArray();
    }

    private string Resources(PdfPageContent content) =>
        $"<< /Font << /F << /Type /Font /Subtype /Type0 /BaseFont /STSong-Light {FontEntries} >> >> {content.Resources} >>";

    private int Add(byte[] body)
    {
        objects.Add(body);
        return objects.Count;
    }

    private static void Write(Stream file, string text) => file.Write(Encoding.Latin1.GetBytes(text));
}
