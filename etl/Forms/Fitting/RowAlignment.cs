using PerfEval.Etl.Documents;
using PerfEval.Etl.Forms.Headings;
using PerfEval.Etl.Forms.Labels;

namespace PerfEval.Etl.Forms.Fitting;

/// <summary>Finds how a row stands off its heading. Exported tables lose or gain a blank cell where cells were merged,
/// so every row is tried in several ways and judged by what its cells hold: numbers under 分值, words under levels.</summary>
/// <param name="Best">What fits best.</param>
/// <param name="Rivals">What fits as well by the cells alone: where they give a field another cell, nobody can be sure.</param>
public sealed record RowAlignment(Alignment Best, IReadOnlyList<Alignment> Rivals)
{
    /// <summary>So many points are too few to tell two alignments apart.</summary>
    private const decimal Close = 0.5m;

    /// <summary>Whole rows first, in the order they are preferred when they fit equally well.</summary>
    private static readonly Alignment[] Whole = [Alignment.Plain, new(-1), new(1), new(-2), new(2), new(-3)];

    /// <summary>The alignment that fits best; <paramref name="previous"/> (that of the row above) wins over others that fit no better.</summary>
    /// <param name="fit">Points for an alignment; more is better.</param>
    /// <param name="columns">The heading's columns.</param>
    /// <param name="previous">Alignment of the row above, plain for the first.</param>
    /// <param name="enough">A row with this many points as it stands needs no other explanation.</param>
    public static RowAlignment Of(Func<Alignment, decimal> fit, List<TableColumn> columns, Alignment previous, decimal enough)
    {
        var best = (Alignment: previous, Points: fit(previous));
        if (best.Points >= enough)
        {
            return new RowAlignment(previous, []);
        }

        var tried = Whole.Concat(columns.SelectMany(column => new Alignment[] { new(-1, column.Position), new(1, column.Position) }))
            .Select(alignment => (Alignment: alignment, Points: fit(alignment))).ToList();
        var bestWorth = best.Points;
        foreach (var candidate in tried)
        {
            if (candidate.Points - candidate.Alignment.Cost > bestWorth)
            {
                (best, bestWorth) = (candidate, candidate.Points - candidate.Alignment.Cost);
            }
        }

        // Whoever stays with the row above is sure unless another way explains clearly more; whoever leaves it must explain clearly more than any other way.
        var rivals = tried.Where(candidate => best.Alignment == previous
            ? candidate.Points > best.Points + (2 * Close)
            : candidate.Points - candidate.Alignment.Cost >= bestWorth - Close);
        return new RowAlignment(best.Alignment, [.. rivals.Select(candidate => candidate.Alignment).Where(alignment => alignment != best.Alignment)]);
    }

    /// <summary>The row's cells by field. A value one cell to the right of its heading, where no other column stands, is still its own; beside level 1's points stands level 2.</summary>
    public static Dictionary<string, Cell> CellsAt(GridRow row, List<TableColumn> columns, Alignment alignment)
    {
        var cells = new Dictionary<string, Cell>(columns.Count);
        foreach (var column in columns)
        {
            if (alignment.PositionOf(column) is not { } position)
            {
                continue;
            }

            var cell = row.At(position);
            if (cell is null && column.Field != "level1_weight" && !column.IsFollowed && !TableColumn.IsIgnored(column.Field))
            {
                cell = row.At(position + 1);
            }

            if (cell is not null)
            {
                cells.TryAdd(column.Field, cell);
            }
        }

        return cells;
    }

    /// <summary>Fields that two columns hold with different cells: the first is read.</summary>
    public IEnumerable<(string Field, Cell Second)> Repeated(GridRow row, List<TableColumn> columns)
    {
        if (columns.All(column => column.Repeats is null))
        {
            return [];
        }

        var cells = CellsAt(row, columns, Best);
        return columns.Where(column => column.Repeats is not null)
            .Select(column => (Field: column.Repeats!, Second: cells.GetValueOrDefault(column.Field)!))
            .Where(pair => pair.Second is not null && pair.Second.Text != cells.GetValueOrDefault(pair.Field)?.Text);
    }

    /// <summary>Fields for which a rival has another cell.</summary>
    public IEnumerable<string> Doubts(GridRow row, List<TableColumn> columns, Vocabulary vocabulary)
    {
        if (Rivals.Count == 0)
        {
            return [];
        }

        Dictionary<string, Cell> Filled(Alignment alignment) =>
            CellsAt(row, columns, alignment).Where(pair => !vocabulary.IsBlank(pair.Value.Text) && !TableColumn.IsIgnored(pair.Key)).ToDictionary();

        var taken = Filled(Best);
        return Rivals.Select(Filled).SelectMany(cells => cells.Keys.Union(taken.Keys).Where(field => cells.GetValueOrDefault(field) != taken.GetValueOrDefault(field))).Distinct();
    }
}
