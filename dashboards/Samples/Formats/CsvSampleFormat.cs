using PerfEval.Dashboards.Samples.Tables;

namespace PerfEval.Dashboards.Samples.Formats;

/// <summary>Comma-separated rows.</summary>
internal sealed class CsvSampleFormat : ISampleFormat
{
    /// <inheritdoc/>
    public string Name => "csv";

    /// <inheritdoc/>
    public byte[] Write(IReadOnlyList<IReadOnlyList<SampleBlock>> forms, int variant) =>
        TextBytes.Of(string.Concat(forms.SelectMany(form => form.SelectMany(FlatRows.Of)).Select(row => TextBytes.Delimited(row, ',') + "\r\n")), variant);
}
