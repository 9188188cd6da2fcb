using PerfEval.Dashboards.Samples.Tables;

namespace PerfEval.Dashboards.Samples.Formats;

/// <summary>What a table leaves when it is copied into a text editor: tabs, plain line ends, an empty line between forms.</summary>
internal sealed class TxtSampleFormat : ISampleFormat
{
    /// <inheritdoc/>
    public string Name => "txt";

    /// <inheritdoc/>
    public byte[] Write(IReadOnlyList<IReadOnlyList<SampleBlock>> forms, int variant) =>
        TextBytes.Of(string.Join('\n', forms.Select(form => string.Concat(form.SelectMany(FlatRows.Of).Select(row => string.Join('\t', row) + "\n")))), variant);
}
