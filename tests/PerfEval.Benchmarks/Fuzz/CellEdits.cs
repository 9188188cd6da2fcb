using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using PerfEval.Dashboards.Samples;

namespace PerfEval.Benchmarks.Fuzz;

/// <summary>Makes one cell say something else: a number another number, a text a text that no form holds.</summary>
internal static partial class CellEdits
{
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    /// <summary>The document and what the cell says now; null for formats whose cells are out of reach.</summary>
    public static (byte[] Bytes, string Text)? Edit(SampleDocument document, Random random)
    {
        var (part, pattern) = document.Format switch
        {
            "xlsx" => ("xl/sharedStrings.xml", XmlText()),
            "docx" => ("word/document.xml", XmlText()),
            "html" => (string.Empty, HtmlCell()),
            "tsv" or "txt" => (string.Empty, TabCell()),
            "md" => (string.Empty, MarkdownCell()),
            _ => (null, null),
        };
        if (part is null)
            return null;
        string? edited = null;
        byte[] EditPart(byte[] bytes) => Edit(bytes, pattern!, random, ref edited);
        var after = part.Length == 0 ? EditPart(document.Bytes) : ZipEdits.Replace(document.Bytes, (name, bytes) => name == part ? EditPart(bytes) : bytes);
        return edited is null ? null : (after, edited);
    }

    private static byte[] Edit(byte[] bytes, Regex pattern, Random random, ref string? edited)
    {
        string text;
        try
        {
            text = Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            // GB18030: its cells are those of the others, in other bytes.
            return bytes;
        }

        var cells = pattern.Matches(text);
        if (cells.Count == 0)
            return bytes;
        var cell = cells[random.Next(cells.Count)];
        edited = decimal.TryParse(cell.Value, NumberStyles.Number, CultureInfo.InvariantCulture, out _)
            ? (random.Next(1, 999) / 100m).ToString(CultureInfo.InvariantCulture)
            : $"改写{random.Next(100, 1000)}号";
        return Strict.GetBytes(text.Remove(cell.Index, cell.Length).Insert(cell.Index, edited));
    }

    [GeneratedRegex(@"(?<=<(?:w:)?t [^>]*>)[^<>]+(?=</)")]
    private static partial Regex XmlText();

    [GeneratedRegex("(?<=<td[^>]*>)[^<>]+(?=</td>)")]
    private static partial Regex HtmlCell();

    [GeneratedRegex(@"(?<=^|\t)[^\t\r\n]+(?=\t|\r?$)", RegexOptions.Multiline)]
    private static partial Regex TabCell();

    [GeneratedRegex(@"(?<=\| )[^|\r\n]*[^|\r\n -][^|\r\n]*(?= \|)|(?<=<td[^>]*>)[^<>]+(?=</td>)")]
    private static partial Regex MarkdownCell();
}
