using System.Text;
using System.Text.RegularExpressions;

namespace PerfEval.Etl.Documents.Web;

/// <summary>Decodes a page. Pages often claim another encoding than they have, so what the bytes prove counts before what the page says.</summary>
public static partial class WebText
{
    private const int HeadBytes = 4096;
    private const int Big5 = 950;

    /// <summary>The text, and whether every byte of it could be read.</summary>
    public static (string Text, bool IsWhole) Decode(byte[] bytes)
    {
        var declared = Declared(bytes);

        // No Chinese text is UTF-8 by accident, but Big5 passes for GB18030: only there the page's word is needed.
        if (declared?.CodePage == Big5 && Strict(bytes, Encoding.UTF8) is null && Strict(bytes, declared) is { } traditional)
        {
            return (traditional, true);
        }

        if (TextDecoder.Decode(bytes) is { } text)
        {
            return (text, true);
        }

        // A few bad bytes: the encoding that leaves the fewest of them.
        Encoding[] candidates = [Encoding.UTF8, Encoding.GetEncoding("gb18030"), .. declared is null ? Array.Empty<Encoding>() : [declared]];
        return (candidates.Select(encoding => encoding.GetString(bytes)).MinBy(candidate => candidate.Count(c => c == '\uFFFD'))!, false);
    }

    private static string? Strict(byte[] bytes, Encoding encoding)
    {
        try
        {
            return Encoding.GetEncoding(encoding.CodePage, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback).GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static Encoding? Declared(byte[] bytes)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var name = CharacterSet().Match(Encoding.Latin1.GetString(bytes, 0, Math.Min(bytes.Length, HeadBytes)));
        if (!name.Success)
        {
            return null;
        }

        try
        {
            return Encoding.GetEncoding(name.Groups[1].Value);
        }
        catch (ArgumentException)
        {
            // A name that no list of encodings has.
            return null;
        }
    }

    [GeneratedRegex(@"(?:charset|encoding)\s*=\s*(?:[""']\s*)?([A-Za-z0-9_-]{2,30})", RegexOptions.IgnoreCase)]
    private static partial Regex CharacterSet();
}
