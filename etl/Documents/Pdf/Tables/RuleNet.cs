namespace PerfEval.Etl.Documents.Pdf.Tables;

/// <summary>Lines that touch each other: the skeleton of one table. An underline or a lone bar touches nothing and is none.</summary>
/// <param name="Horizontal">Its horizontal lines.</param>
/// <param name="Vertical">Its vertical lines.</param>
public sealed record RuleNet(IReadOnlyList<RuleLine> Horizontal, IReadOnlyList<RuleLine> Vertical)
{
    /// <summary>Lines that end this near to another meet it.</summary>
    private const double Reach = 3;

    /// <summary>Points, most of a page: edges of cells that are as high.</summary>
    private const double ShortestColumn = 250;

    /// <summary>The edges of two cells.</summary>
    private const int FewestColumns = 3;

    /// <summary>The nets of a page that have lines both ways.</summary>
    public static List<RuleNet> Find(PageRules rules)
    {
        var (horizontal, vertical) = (rules.Horizontal, rules.Vertical);
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
        var nets = horizontal.Select((line, h) => (line, Set: sets.Of(h))).GroupBy(pair => pair.Set, pair => pair.line).Where(rows => columns.Contains(rows.Key)).ToList();
        var alone = columns.Where(column => !nets.Exists(rows => rows.Key == column.Key)).SelectMany(lines => lines).ToList();
        var found = nets.ConvertAll(rows => new RuleNet([.. rows], [.. columns[rows.Key], .. Beside([.. columns[rows.Key]], alone)]));
        return [.. found, .. Columns(alone.Except(found.SelectMany(net => net.Vertical)))];
    }

    // A row of long texts that began on the page before and ends on the next: a browser draws nothing of it but the edges of its cells.
    private static IEnumerable<RuleNet> Columns(IEnumerable<RuleLine> vertical) =>
        vertical.Where(line => line.Length >= ShortestColumn)
            .GroupBy(line => (Math.Round(line.Start / Reach), Math.Round(line.End / Reach)))
            .Where(lines => lines.Count() >= FewestColumns)
            .Select(lines => new RuleNet([], [.. lines]));

    // The edge of a cell that is merged over all rows of a page, as high as the table: no row's line meets it there.
    private static IEnumerable<RuleLine> Beside(List<RuleLine> net, List<RuleLine> alone)
    {
        var (start, end) = (net.Min(line => line.Start), net.Max(line => line.End));
        return alone.Where(line => Math.Abs(line.Start - start) <= Reach && Math.Abs(line.End - end) <= Reach);
    }

    private static bool Meet(RuleLine horizontal, RuleLine vertical) =>
        vertical.Position >= horizontal.Start - Reach && vertical.Position <= horizontal.End + Reach
        && horizontal.Position >= vertical.Start - Reach && horizontal.Position <= vertical.End + Reach;
}
