using PerfEval.Dashboards.Samples.Formats.Biff;
using PerfEval.Dashboards.Samples.Tables;

namespace PerfEval.Dashboards.Samples.Formats;

/// <summary>A workbook of Excel 97: a sheet for each form.</summary>
internal sealed class XlsSampleFormat : ISampleFormat
{
    /// <inheritdoc/>
    public string Name => "xls";

    /// <inheritdoc/>
    public byte[] Write(IReadOnlyList<IReadOnlyList<SampleBlock>> forms, int variant) =>
        CompoundFile.Of("Workbook", BiffWorkbook.Write([.. forms.Select(SheetCells.Of)]));
}
