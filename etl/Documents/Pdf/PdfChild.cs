using System.Buffers.Binary;
using System.Text.Json;
using PerfEval.Etl.Node;

namespace PerfEval.Etl.Documents.Pdf;

/// <summary>Reads the bytes of a PDF in a Node child process (read-pdf.mjs): whatever a document does, it does it there.</summary>
public static class PdfChild
{
    /// <summary>Pages of one document: a unit's forms are tens, a county's volume some hundreds.</summary>
    public const int LargestPages = 300;

    /// <summary>The largest picture that is decoded: a page of A4 at 600 dots an inch has 35 million.</summary>
    private const int LargestPixels = 40_000_000;

    private const string Script = "etl/Documents/Pdf/reading/read-pdf.mjs";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>Ordinary forms take a tenth of a second and 130 MB. A page with more lines or characters than this is a drawing or an attack.</summary>
    private static readonly NodePool Pool = new(Script, new NodeLimits(
        HeapMegabytes: 128,
        MemoryBytes: 240L * 1024 * 1024,
        Time: TimeSpan.FromSeconds(5),
        TimePerPart: TimeSpan.FromMilliseconds(400),
        AnswerBytes: 48L * 1024 * 1024));

    /// <summary>Pictures take more: a scanned page half a second, and 30 MB for each million pixels in colour.</summary>
    private static readonly NodePool Pictures = new(Script, new NodeLimits(
        HeapMegabytes: 256,
        MemoryBytes: 640L * 1024 * 1024,
        Time: TimeSpan.FromSeconds(10),
        TimePerPart: TimeSpan.FromSeconds(4),
        AnswerBytes: 48L * 1024 * 1024));

    /// <summary>The document's pages.</summary>
    /// <exception cref="UnreadableDocumentException">It is encrypted, damaged or too large, or it took too long.</exception>
    /// <exception cref="NodeException">Node is missing or too old: a fault of the machine.</exception>
    public static PdfContent Read(byte[] bytes)
    {
        var answer = Pool.Ask(Request(bytes, pixels: 0, pictured: null));
        var about = answer is { Outcome: NodeOutcome.Answered, Parts: [var first, ..] }
            ? JsonSerializer.Deserialize<PdfAbout>(first, Json)!
            : throw Exhausted(answer.Outcome);
        if (about.Pages > LargestPages)
        {
            throw UnreadableDocumentException.TooLarge($"有 {about.Pages} 页，超过 {LargestPages} 页");
        }

        return about.Fault switch
        {
            null => new PdfContent(about, [.. answer.Parts.Skip(1).Select(part => JsonSerializer.Deserialize<PdfPage>(part, Json)!)]),
            "encrypted" => throw UnreadableDocumentException.Encrypted(),
            _ => throw UnreadableDocumentException.Damaged("PDF"),
        };
    }

    /// <summary>Some of its pages once more, with the lines that their pictures show. None where the pictures take too much time or memory together.</summary>
    /// <param name="bytes">The document.</param>
    /// <param name="pages">Numbers of the pages.</param>
    /// <exception cref="NodeException">Node is missing or too old: a fault of the machine.</exception>
    public static IReadOnlyList<PdfPage> ReadPictures(byte[] bytes, IReadOnlyList<int> pages)
    {
        var answer = Pictures.Ask(Request(bytes, LargestPixels, pages));
        return [.. answer.Parts.Skip(1).Select(part => JsonSerializer.Deserialize<PdfPage>(part, Json)!)];
    }

    // The limits' length, the limits, the document.
    private static byte[] Request(byte[] bytes, int pixels, IReadOnlyList<int>? pictured)
    {
        var limits = JsonSerializer.SerializeToUtf8Bytes(new { pages = LargestPages, glyphs = 400_000, rules = 50_000, pixels, pictured });
        var request = new byte[sizeof(uint) + limits.Length + bytes.Length];
        BinaryPrimitives.WriteUInt32LittleEndian(request, (uint)limits.Length);
        limits.CopyTo(request, sizeof(uint));
        bytes.CopyTo(request, sizeof(uint) + limits.Length);
        return request;
    }

    private static UnreadableDocumentException Exhausted(NodeOutcome outcome) => outcome switch
    {
        NodeOutcome.TookTooLong => new UnreadableDocumentException("read_time_limit", "PDF 的内容过于复杂，读取超时，请用原软件重新导出为 PDF，或报送 Word、Excel 原件。"),
        _ => new UnreadableDocumentException("read_memory_limit", "PDF 的内容过大，读取时超出内存限制，请用原软件重新导出为 PDF，或报送 Word、Excel 原件。"),
    };
}
