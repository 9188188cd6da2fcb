using PerfEval.Etl.Documents.Pdf.Layout;
using PerfEval.Etl.Documents.Pdf.Tables;

namespace PerfEval.Etl.Documents.Pdf;

/// <summary>Scanned pages lie each a little elsewhere under the glass, and copiers stretch: the part of a table that goes on is laid under the part on the page before.</summary>
public static class PageAlignment
{
    /// <summary>Points that a sheet is laid amiss at most.</summary>
    private const double Farthest = 60;

    /// <summary>How much wider or narrower the same table may be on the next page, as a part of its width.</summary>
    private const double Stretch = 0.02;

    /// <summary>The page moved sideways so that its first table begins and ends where the last table of the page before does; as it is where they are not one table's parts by their width.</summary>
    /// <param name="page">The page.</param>
    /// <param name="layout">What stands on it.</param>
    /// <param name="before">What stands on the page before.</param>
    public static PdfPage Under(PdfPage page, PageLayout layout, PageLayout before)
    {
        if (layout.Blocks.OfType<PageTable>().FirstOrDefault()?.Box is not { } own || before.Blocks.OfType<PageTable>().LastOrDefault()?.Box is not { } above)
        {
            return page;
        }

        var scale = above.Width / own.Width;
        var amiss = Math.Max(Math.Abs(own.Left - above.Left), Math.Abs(own.Right - above.Right));
        return Math.Abs(scale - 1) > Stretch || amiss > Farthest || amiss < Edges.Tolerance / 3 ? page : Moved(page, x => above.Left + ((x - own.Left) * scale));
    }

    private static PdfPage Moved(PdfPage page, Func<double, double> move)
    {
        double[] Box(double[] box) => [move(box[0]), box[1], move(box[2]), box[3]];
        return page with
        {
            Runs = page.Runs?.Select(run => new PdfRun(run.Text, Box(run.Box), run.Edges?.Select(move).ToArray(), run.Cell is null ? null : Box(run.Cell))).ToList(),
            Rules = page.Rules?.Select(Box).ToList(),
            Panels = page.Panels?.Select(Box).ToList(),
            Doubts = page.Doubts?.Select(Box).ToList(),
        };
    }
}
