using PerfEval.Dashboards.Samples.Tables;

namespace PerfEval.Dashboards.Samples.Formats;

/// <summary>Rows divided by tabs.</summary>
internal sealed class TsvSampleFormat : ISampleFormat
{
    /// <inheritdoc/>
    public string Name => "tsv";

    /// <inheritdoc/>
    public byte[] Write(IReadOnlyList<IReadOnlyList<SampleBlock>> forms, int variant) =>
        TextBytes.Of(string.Concat(forms.SelectMany(form => form.SelectMany(FlatRows.Of)).Select(row => TextBytes.Delimited(row, '\t') + "\r\n")), variant);
}
