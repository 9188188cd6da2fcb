using PerfEval.Dashboards.Samples.Tables;

namespace PerfEval.Dashboards.Samples.Formats;

/// <summary>Markdown: tables of pipes, or a web page's tables with their merged cells, each in a line of its own, as programs that read scanned pages write them.</summary>
internal sealed class MdSampleFormat : ISampleFormat
{
    /// <inheritdoc/>
    public string Name => "md";

    /// <inheritdoc/>
    public byte[] Write(IReadOnlyList<IReadOnlyList<SampleBlock>> forms, int variant) =>
        TextBytes.Of(string.Join('\n', forms.SelectMany(form => form).SelectMany(block => block.Rows is null ? [block.Line] : variant % 2 == 0 ? Table(block) : WithCovered(block.Rows))), variant);

    private static IEnumerable<string> WithCovered(IReadOnlyList<IReadOnlyList<SampleCell>> rows) => ["", $"<table>{string.Concat(WebTable.Rows(rows))}</table>", ""];

    private static IEnumerable<string> Table(SampleBlock block)
    {
        var rows = FlatRows.Of(block).Select(row => "| " + string.Join(" | ", row.Select(cell => cell.Replace("|", "\\|", StringComparison.Ordinal).Replace("\n", "<br>", StringComparison.Ordinal))) + " |").ToList();
        return ["", rows[0], "|" + string.Concat(Enumerable.Repeat(" --- |", block.Width)), .. rows.Skip(1), ""];
    }
}
