using System.Net;
using System.Text;
using PerfEval.Dashboards.Samples.Tables;

namespace PerfEval.Dashboards.Samples.Formats;

/// <summary>A web page with merged cells.</summary>
internal sealed class HtmlSampleFormat : ISampleFormat
{
    /// <inheritdoc/>
    public string Name => "html";

    /// <inheritdoc/>
    public byte[] Write(IReadOnlyList<IReadOnlyList<SampleBlock>> forms, int variant)
    {
        var charset = variant % 3 == 2 ? "gb18030" : "utf-8";
        var page = new StringBuilder($"<!DOCTYPE html>\n<html lang=\"zh\"><head><meta charset=\"{charset}\"><title>绩效自评</title></head><body>\n");
        foreach (var block in forms.SelectMany(form => form))
        {
            if (block.Rows is null)
                page.Append($"<p>{Encode(block.Line)}</p>\n");
            else
                Table(page, block.Rows);
        }

        return TextBytes.Of(page.Append("</body></html>\n").ToString(), variant);
    }

    private static void Table(StringBuilder page, IReadOnlyList<IReadOnlyList<SampleCell>> rows)
    {
        page.Append("<table border=\"1\">\n");
        foreach (var row in rows)
        {
            page.Append("<tr>");
            foreach (var cell in row)
            {
                page.Append("<td");
                page.Append(cell.Columns > 1 ? $" colspan=\"{cell.Columns}\"" : string.Empty);
                page.Append(cell.Rows > 1 ? $" rowspan=\"{cell.Rows}\"" : string.Empty);
                page.Append($">{Encode(cell.Text)}</td>");
            }

            page.Append("</tr>\n");
        }

        page.Append("</table>\n");
    }

    private static string Encode(string text) => WebUtility.HtmlEncode(text).Replace("\n", "<br>", StringComparison.Ordinal);
}
