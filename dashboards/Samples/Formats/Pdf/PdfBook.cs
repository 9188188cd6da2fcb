using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace PerfEval.Dashboards.Samples.Formats.Pdf;

/// <summary>Writes the objects of a PDF file. Its one font is not embedded: every viewer brings a font for Adobe's Chinese characters and the map from Unicode to them.</summary>
internal static class PdfBook
{
    private const string Font = "<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light "
        + "/CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /DW 1000 /W [1 95 500] "
        + "/FontDescriptor << /Type /FontDescriptor /FontName /STSong-Light /Flags 4 /FontBBox [0 -120 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 80 >> >>] >>";

    /// <summary>A file with these pages, each given by its content.</summary>
    public static byte[] Of(IReadOnlyList<string> pages, double width, double height)
    {
        var objects = new List<byte[]>
        {
            Bytes("<< /Type /Catalog /Pages 2 0 R >>"),
            Bytes($"<< /Type /Pages /Count {pages.Count} /Kids [{string.Join(' ', pages.Select((_, i) => $"{4 + (2 * i)} 0 R"))}] >>"),
            Bytes(Font),
        };
        for (var i = 0; i < pages.Count; i++)
        {
            objects.Add(Bytes(string.Create(CultureInfo.InvariantCulture, $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {width} {height}] /Contents {5 + (2 * i)} 0 R /Resources << /Font << /F 3 0 R >> >> >>")));
            objects.Add(Stream(pages[i]));
        }

        return File(objects);
    }

    private static byte[] Stream(string content)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            zlib.Write(Bytes(content));
        return [.. Bytes($"<< /Filter /FlateDecode /Length {packed.Length} >>\nstream\n"), .. packed.ToArray(), .. Bytes("\nendstream")];
    }

    private static byte[] File(List<byte[]> objects)
    {
        using var file = new MemoryStream();
        var offsets = new List<long>();
        file.Write(Bytes("%PDF-1.7\n"));
        for (var i = 0; i < objects.Count; i++)
        {
            offsets.Add(file.Length);
            file.Write([.. Bytes($"{i + 1} 0 obj\n"), .. objects[i], .. Bytes("\nendobj\n")]);
        }

        var table = file.Length;
        file.Write(Bytes($"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n{string.Concat(offsets.Select(offset => $"{offset:D10} 00000 n \n"))}"));
        file.Write(Bytes($"trailer\n<< /Size {objects.Count + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n"));
        return file.ToArray();
    }

    private static byte[] Bytes(string text) => Encoding.Latin1.GetBytes(text);
}
