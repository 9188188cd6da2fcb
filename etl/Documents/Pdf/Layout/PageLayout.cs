using PerfEval.Etl.Documents.Pdf.Tables;
using PerfEval.Etl.Documents.Pdf.Text;

namespace PerfEval.Etl.Documents.Pdf.Layout;

/// <summary>What stands on a page, top to bottom.</summary>
/// <param name="Number">The page, from 1.</param>
/// <param name="Width">Width in points.</param>
/// <param name="Height">Height in points.</param>
/// <param name="Blocks">Its lines of prose and tables.</param>
public sealed record PageLayout(int Number, double Width, double Height, IReadOnlyList<IPageBlock> Blocks)
{
    /// <summary>Tells tables from prose.</summary>
    /// <exception cref="UnreadableDocumentException">The page is a drawing of thousands of lines.</exception>
    public static PageLayout Of(PdfPage page)
    {
        var (text, found) = Tables(page, PageRules.Of(page.Rules ?? []));
        if (found.Count == 0 && Panels.Lines(page.Panels ?? []) is { Count: > 0 } edges)
        {
            (text, found) = Tables(page, PageRules.Of(edges));
        }

        var grids = found.OrderBy(grid => grid.Box.Top).ThenBy(grid => grid.Box.Left).ToList();
        var words = text.ToLookup(word => Innermost(grids, word));
        var tables = grids.Select((grid, index) => new PageTable(page.Number, index + 1, grid, words[grid], page.Doubts ?? []));
        var lines = TextLine.Of(words[null]).Select((line, index) => new ProseLine(page.Number, index + 1, line));
        return new PageLayout(page.Number, page.Width, page.Height, [.. tables.Concat<IPageBlock>(lines).OrderBy(Order)]);
    }

    private static (List<PdfWord> Text, List<TableGrid> Tables) Tables(PdfPage page, PageRules rules)
    {
        var text = WordBuilder.Build(page.Runs ?? [], rules).ConvertAll(word => word with { IsRecognised = page.IsRecognised });
        return (text, TableGrid.Find(rules.WithoutSlivers(text)));
    }

    // A table goes where it begins, a line where its middle is: a heading may reach into the table's first line.
    private static double Order(IPageBlock block) => block is PageTable ? block.Box.Top : block.Box.CenterY;

    private static TableGrid? Innermost(List<TableGrid> grids, PdfWord word) =>
        grids.Where(grid => grid.Box.HoldsCenterOf(word.Place)).MinBy(grid => grid.Box.Width * grid.Box.Height);
}
