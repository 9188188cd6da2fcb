using System.Text.RegularExpressions;

namespace PerfEval.Etl.Documents.Web;

/// <summary>Takes the web pages out of a page that was saved with its parts in one file (MIME, RFC 2557).</summary>
public static partial class MimeParts
{
    /// <summary>Parts of one file: a workbook has a page for each sheet, pictures and the pages of its tabs.</summary>
    private const int Most = 500;

    /// <summary>The bytes of each page in order, the tabs that Excel draws below its sheets are none; and whether the file has its end, behind the last part.</summary>
    /// <param name="bytes">The file.</param>
    /// <exception cref="UnreadableDocumentException">A page's bytes are not what its header says.</exception>
    public static (IReadOnlyList<byte[]> Pages, bool IsWhole) Of(byte[] bytes)
    {
        // Bytes as characters: what a part holds is decoded once its own header is known.
        var text = System.Text.Encoding.Latin1.GetString(bytes);
        var boundary = Boundary().Match(text) is { Success: true } found ? "--" + found.Groups[1].Value : null;
        var parts = boundary is null ? [text] : text.Split(boundary, Most + 1).Skip(1).ToArray();
        return ([.. parts.Select(Page).OfType<byte[]>()], boundary is null || text.Contains(boundary + "--", StringComparison.Ordinal));
    }

    private static byte[]? Page(string part)
    {
        var head = HeadEnd().Match(part);
        if (!head.Success)
        {
            return null;
        }

        var (header, body) = (Folded().Replace(part[..head.Index], " "), part[(head.Index + head.Length)..]);
        if (!PageType().IsMatch(header) || TabStrip().IsMatch(header))
        {
            return null;
        }

        return Encoding().Match(header).Groups[1].Value.ToLowerInvariant() switch
        {
            "quoted-printable" => QuotedPrintable(body),
            "base64" => Base64(body),
            _ => System.Text.Encoding.Latin1.GetBytes(body),
        };
    }

    private static byte[] Base64(string body)
    {
        var signs = Blank().Replace(body, string.Empty);
        var bytes = new byte[signs.Length];
        return Convert.TryFromBase64String(signs, bytes, out var length) ? bytes[..length] : throw UnreadableDocumentException.Damaged("网页部分");
    }

    // =E9=A1=B9 are bytes; a line that ends with = goes on.
    private static byte[] QuotedPrintable(string body)
    {
        var bytes = new List<byte>(body.Length);
        var text = SoftEnd().Replace(body, string.Empty);
        for (var i = 0; i < text.Length; i++)
        {
            var isCode = text[i] == '=' && i + 2 < text.Length && char.IsAsciiHexDigit(text[i + 1]) && char.IsAsciiHexDigit(text[i + 2]);
            bytes.Add(isCode ? Convert.ToByte(text.Substring(i + 1, 2), 16) : (byte)text[i]);
            i += isCode ? 2 : 0;
        }

        return [.. bytes];
    }

    [GeneratedRegex(@"^Content-Type:\s*multipart/[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*?boundary=""?([^""\r\n;]{1,100})", RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex Boundary();

    [GeneratedRegex(@"\r?\n\r?\n")]
    private static partial Regex HeadEnd();

    [GeneratedRegex(@"\r?\n[ \t]+")]
    private static partial Regex Folded();

    [GeneratedRegex(@"^Content-Type:\s*(?:text/html|application/xhtml)", RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex PageType();

    [GeneratedRegex(@"^Content-Location:[^\r\n]*tabstrip\.html?", RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex TabStrip();

    [GeneratedRegex(@"^Content-Transfer-Encoding:\s*([\w-]+)", RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex Encoding();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blank();

    [GeneratedRegex(@"=[ \t]*\r?\n")]
    private static partial Regex SoftEnd();
}
