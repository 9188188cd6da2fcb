namespace PerfEval.Etl.Documents.Pdf.Tables;

/// <summary>Lines that touch each other: the skeleton of one table. An underline or a lone bar touches nothing and is none.</summary>
/// <param name="Horizontal">Its horizontal lines.</param>
/// <param name="Vertical">Its vertical lines.</param>
public sealed record RuleNet(IReadOnlyList<RuleLine> Horizontal, IReadOnlyList<RuleLine> Vertical)
{
    /// <summary>Lines that end this near to another meet it.</summary>
    private const double Reach = 3;

    /// <summary>More lines than this on one page are a drawing, and comparing each with each would take seconds.</summary>
    private const int MostLines = 4000;

    /// <summary>The nets of a page that have lines both ways.</summary>
    /// <param name="segments">Left, top, right, bottom of each line of the page.</param>
    /// <exception cref="UnreadableDocumentException">The page is a drawing.</exception>
    public static List<RuleNet> Find(IReadOnlyList<double[]> segments)
    {
        var flat = segments.Select(s => (Box: new Box(s[0], s[1], s[2], s[3]), IsHorizontal: s[2] - s[0] >= s[3] - s[1])).ToList();
        var horizontal = RuleMerger.Merge(flat.Where(s => s.IsHorizontal).Select(s => new RuleLine(s.Box.CenterY, s.Box.Left, s.Box.Right)));
        var vertical = RuleMerger.Merge(flat.Where(s => !s.IsHorizontal).Select(s => new RuleLine(s.Box.CenterX, s.Box.Top, s.Box.Bottom)));
        if (horizontal.Count + vertical.Count > MostLines)
        {
            throw UnreadableDocumentException.TooLarge($"的一页上有 {horizontal.Count + vertical.Count} 条线，不像表格");
        }

        var sets = new DisjointSets(horizontal.Count + vertical.Count);
        for (var h = 0; h < horizontal.Count; h++)
        {
            for (var v = 0; v < vertical.Count; v++)
            {
                if (Meet(horizontal[h], vertical[v]))
                {
                    sets.Join(h, horizontal.Count + v);
                }
            }
        }

        var columns = vertical.Select((line, v) => (line, Set: sets.Of(horizontal.Count + v))).ToLookup(pair => pair.Set, pair => pair.line);
        return [.. horizontal.Select((line, h) => (line, Set: sets.Of(h))).GroupBy(pair => pair.Set, pair => pair.line)
            .Where(rows => columns.Contains(rows.Key))
            .Select(rows => new RuleNet([.. rows], [.. columns[rows.Key]]))];
    }

    private static bool Meet(RuleLine horizontal, RuleLine vertical) =>
        vertical.Position >= horizontal.Start - Reach && vertical.Position <= horizontal.End + Reach
        && horizontal.Position >= vertical.Start - Reach && horizontal.Position <= vertical.End + Reach;
}
