using System.Text;

namespace PerfEval.Dashboards.Samples.Formats;

/// <summary>Text in the encodings that offices save.</summary>
internal static class TextBytes
{
    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!;

    /// <summary>UTF-8, UTF-8 with its mark, or GB18030.</summary>
    public static byte[] Of(string text, int variant) => (variant % 3) switch
    {
        0 => Encoding.UTF8.GetBytes(text),
        1 => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)],
        _ => Gb18030.GetBytes(text),
    };

    /// <summary>Cells divided by a character; a cell that holds it, a quote or a line end stands in quotes.</summary>
    public static string Delimited(string[] cells, char delimiter) => string.Join(delimiter, cells.Select(cell =>
        cell.AsSpan().IndexOfAny(delimiter, '"', '\n') < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\""));
}
