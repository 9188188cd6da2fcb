using PerfEval.Etl.Forms;

namespace PerfEval.Etl.Documents.Pdf.Layout;

/// <summary>Puts the pages together: tables that go on over page breaks, prose between them, page numbers left out.</summary>
public sealed class DocumentLayout
{
    private readonly List<CellGrid> grids = [];
    private readonly List<Problem> problems = [];
    private readonly List<ProseLine> prose = [];
    private readonly Dictionary<int, Box> textAreas;
    private readonly HashSet<string> beginnings = [];
    private LongTable? table;

    private DocumentLayout(IReadOnlyList<PageLayout> pages)
    {
        textAreas = pages.ToDictionary(page => page.Number, page => page.Blocks.Select(block => block.Box).Aggregate(default(Box?), (all, box) => all?.With(box) ?? box) ?? default);
        var margins = new PageMargins(pages);
        foreach (var block in pages.SelectMany(page => page.Blocks.Where(block => !PageMargins.IsPageNumber(page, block))))
        {
            Add(block, margins);
        }

        EndTable();
        EndProse();
    }

    /// <summary>The grids of a document, in its order, and what was odd about them.</summary>
    public static (IReadOnlyList<CellGrid> Grids, IReadOnlyList<Problem> Problems) Of(IReadOnlyList<PageLayout> pages)
    {
        var layout = new DocumentLayout(pages);
        return (layout.grids, layout.problems);
    }

    private void Add(IPageBlock block, PageMargins margins)
    {
        if (block is ProseLine line)
        {
            prose.Add(line);
            return;
        }

        // Running heads between two parts of one table say nothing; anywhere else they may be a form's title.
        if (table?.TryContinue((PageTable)block, prose.Where(line => !margins.IsRunning(line)), beginnings) == true)
        {
            prose.Clear();
            return;
        }

        EndTable();
        EndProse();
        table = new LongTable((PageTable)block);
        if (LongTable.FirstText((PageTable)block) is { } beginning)
        {
            beginnings.Add(beginning);
        }
    }

    private void EndTable()
    {
        if (table is not null)
        {
            grids.Add(table.ToGrid());
            problems.AddRange(table.Problems);
            table = null;
        }
    }

    private void EndProse()
    {
        if (prose.Count > 0)
        {
            grids.Add(Paragraphs.ToGrid(prose, textAreas));
            prose.Clear();
        }
    }
}
