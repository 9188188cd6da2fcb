using System.Text;

namespace PerfEval.Etl.Documents;

/// <summary>Finds a text's encoding by its bytes: byte order mark, UTF-16 without one, strict UTF-8, then GB18030, the encodings bureaus' systems write.</summary>
public static class TextDecoder
{
    static TextDecoder() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>Decodes bytes to text; null where they are no text in any of the encodings.</summary>
    public static string? Decode(byte[] bytes)
    {
        var encoding = ByMark(bytes) ?? Utf16WithoutMark(bytes);
        if (encoding is not null)
        {
            return WithoutMarks(encoding.GetString(bytes));
        }

        if (bytes.AsSpan().Contains((byte)0))
        {
            return null;
        }

        return (Strict("utf-8", bytes) ?? WithoutCutTail(bytes) ?? Strict("gb18030", bytes)) is { } text ? WithoutMarks(text) : null;
    }

    // Files put together from several have a mark at the beginning of each: before a quote it would make the quote a plain sign.
    private static string WithoutMarks(string text) => text.Contains('\uFEFF', StringComparison.Ordinal) ? text.Replace("\uFEFF", string.Empty, StringComparison.Ordinal) : text;

    private static Encoding? ByMark(byte[] bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => new UTF8Encoding(false),
        [0xFF, 0xFE, ..] => new UnicodeEncoding(bigEndian: false, byteOrderMark: true),
        [0xFE, 0xFF, ..] => new UnicodeEncoding(bigEndian: true, byteOrderMark: true),
        _ => null,
    };

    // Excel's "Unicode text" always has a mark, other exporters leave it out: tabs and line ends (09 00, 0A 00) give it away.
    private static UnicodeEncoding? Utf16WithoutMark(byte[] bytes)
    {
        var (little, big) = (0, 0);
        for (var i = 0; i + 1 < bytes.Length; i += 2)
        {
            little += bytes[i + 1] == 0 && bytes[i] is 0x09 or 0x0A or 0x0D or 0x20 ? 1 : 0;
            big += bytes[i] == 0 && bytes[i + 1] is 0x09 or 0x0A or 0x0D or 0x20 ? 1 : 0;
        }

        var zeros = bytes.Count(b => b == 0);
        return zeros == 0 || Math.Max(little, big) == 0 ? null : new UnicodeEncoding(big > little, false);
    }

    private static string? Strict(string name, byte[] bytes)
    {
        try
        {
            return Encoding.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback).GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    // A transfer that broke off cuts a UTF-8 character in two; the whole text must not turn into GB18030 gibberish for that, and what was cut off must not be missing without a word.
    private static string? WithoutCutTail(byte[] bytes)
    {
        for (var cut = 1; cut <= 3 && cut < bytes.Length; cut++)
        {
            if (Strict("utf-8", bytes[..^cut]) is { } text && text.Any(c => c > 0x7F))
            {
                return text + '\uFFFD';
            }
        }

        return null;
    }
}
