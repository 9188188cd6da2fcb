using PerfEval.Etl.Documents.Pdf.Text;

namespace PerfEval.Etl.Documents.Pdf.Tables;

/// <summary>The whole lines of a page.</summary>
/// <param name="Horizontal">Those from left to right, by their y.</param>
/// <param name="Vertical">Those from top to bottom, by their x.</param>
public sealed record PageRules(IReadOnlyList<RuleLine> Horizontal, IReadOnlyList<RuleLine> Vertical)
{
    /// <summary>More lines than this on one page are a drawing, and comparing each with each would take seconds.</summary>
    private const int MostLines = 4000;

    /// <summary>The lines that a page's pieces make.</summary>
    /// <param name="pieces">Left, top, right, bottom of each.</param>
    /// <exception cref="UnreadableDocumentException">The page is a drawing.</exception>
    public static PageRules Of(IReadOnlyList<double[]> pieces)
    {
        var boxes = pieces.Select(piece => new Box(piece[0], piece[1], piece[2], piece[3])).ToLookup(box => box.Width >= box.Height);
        var rules = new PageRules(
            RuleMerger.Merge(boxes[true].Select(box => new RuleLine(box.CenterY, box.Left, box.Right))),
            RuleMerger.Merge(boxes[false].Select(box => new RuleLine(box.CenterX, box.Top, box.Bottom))));
        var count = rules.Horizontal.Count + rules.Vertical.Count;
        return count <= MostLines ? rules : throw UnreadableDocumentException.TooLarge($"的一页上有 {count} 条线，不像表格");
    }

    /// <summary>The same with lines as one that are too near to each other for a row and have no text between them anywhere: where a page cuts a table,
    /// browsers end a merged cell some points above the rows beside it.</summary>
    /// <param name="words">The page's words.</param>
    public PageRules WithoutSlivers(IReadOnlyList<PdfWord> words)
    {
        var (kept, edge) = (new List<RuleLine>(), double.NegativeInfinity);
        foreach (var line in Horizontal.OrderBy(line => line.Position))
        {
            var isSliver = line.Position - edge < Edges.Narrowest && !words.Any(word => word.Place.CenterY > edge && word.Place.CenterY < line.Position);
            kept.Add(isSliver ? line with { Position = edge } : line);
            edge = isSliver ? edge : line.Position;
        }

        return this with { Horizontal = kept };
    }

    /// <summary>Whether a vertical line runs down between two positions at a height.</summary>
    public bool IsRuledBetween(double left, double right, double height) =>
        Vertical.Any(line => line.Position >= left && line.Position <= right && line.Start <= height && line.End >= height);
}
