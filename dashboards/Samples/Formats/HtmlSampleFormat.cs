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
                page.Append($"<p>{WebTable.Encode(block.Line)}</p>\n");
            else
                page.Append($"<table border=\"1\">\n{string.Join('\n', WebTable.Rows(block.Rows))}\n</table>\n");
        }

        return TextBytes.Of(page.Append("</body></html>\n").ToString(), variant);
    }
}
