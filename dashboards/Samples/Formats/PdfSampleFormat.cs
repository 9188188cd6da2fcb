using PerfEval.Dashboards.Samples.Formats.Pdf;
using PerfEval.Dashboards.Samples.Tables;

namespace PerfEval.Dashboards.Samples.Formats;

/// <summary>A text PDF: A4, tables with ruling lines, across where they are wide; each form begins on a new page.</summary>
internal sealed class PdfSampleFormat : ISampleFormat
{
    private const double Short = 595;
    private const double Long = 842;
    private const int WidestUpright = 9;

    /// <inheritdoc/>
    public string Name => "pdf";

    /// <inheritdoc/>
    public byte[] Write(IReadOnlyList<IReadOnlyList<SampleBlock>> forms, int variant)
    {
        var (width, height) = forms.SelectMany(form => form).Max(block => block.Width) > WidestUpright ? (Long, Short) : (Short, Long);
        var pages = new PdfPages(width, height);
        foreach (var form in forms)
        {
            pages.Break();
            foreach (var block in form)
                pages.Add(block);
        }

        return PdfBook.Of(pages.Finish(), width, height);
    }
}
