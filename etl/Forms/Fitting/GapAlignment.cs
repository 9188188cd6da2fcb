using PerfEval.Etl.Documents;
using PerfEval.Etl.Forms.Headings;

namespace PerfEval.Etl.Forms.Fitting;

/// <summary>Places the cells of a row whose blank cells were left out when the table was flattened. Their order is all that is left of
/// their columns: they are spread over the columns, gaps between, as their contents fit best.</summary>
internal static class GapAlignment
{
    /// <summary>How many ways are kept for the judgement of the row as a whole.</summary>
    private const int Kept = 12;

    /// <summary>Rows wider than any form's are not spread.</summary>
    private const int Widest = 24;

    /// <summary>A way that comes this near to the best leaves a doubt.</summary>
    private const decimal Near = 1;

    private const decimal LeftOver = -8;

    /// <summary>Spreads cells over columns.</summary>
    /// <param name="cells">Filled cells in order.</param>
    /// <param name="columns">Columns in order.</param>
    /// <param name="fit">Points of a cell in a column, or of a column left blank (null).</param>
    /// <param name="whole">Points of the row as a whole: a score above its weight, a rate that is executed / budget.</param>
    /// <param name="isNothing">True for what stands for a blank cell: it may stand anywhere.</param>
    /// <returns>The cells by field, the fields that another way fills as well, and what the way taken is worth.</returns>
    public static (Dictionary<string, Cell> Cells, IReadOnlyList<string> Doubtful, decimal Points) Place(
        IReadOnlyList<Cell> cells, IReadOnlyList<TableColumn> columns, Func<string, Cell?, decimal> fit, Func<Dictionary<string, Cell>, decimal> whole, Func<string?, bool> isNothing)
    {
        if (cells.Count > Widest || columns.Count > Widest)
        {
            return ([], [], 0);
        }

        var ways = Ways([.. cells], [.. columns.Select(column => column.Field)], fit)
            .Select(way => (Points: way.Points + whole(way.Cells), way.Cells)).OrderByDescending(way => way.Points).ToList();
        var best = ways[0];
        var doubtful = ways.Skip(1).Where(way => best.Points - way.Points < Near)
            .SelectMany(way => columns.Select(column => column.Field).Where(field => Said(way.Cells, field) != Said(best.Cells, field)));
        var ordered = columns.Where(column => best.Cells.ContainsKey(column.Field)).ToDictionary(column => column.Field, column => best.Cells[column.Field]);
        return (ordered, [.. doubtful.Distinct()], best.Points);

        string? Said(Dictionary<string, Cell> row, string field) => row.TryGetValue(field, out var cell) && !isNothing(cell.Text) ? cell.Text : null;
    }

    // The best ways to spread the cells from each on over the columns from each on, built from the end.
    private static List<(decimal Points, Dictionary<string, Cell> Cells)> Ways(Cell[] cells, string[] fields, Func<string, Cell?, decimal> fit)
    {
        var ways = new List<(decimal Points, Dictionary<string, Cell> Cells)>[cells.Length + 1, fields.Length + 1];
        for (var i = cells.Length; i >= 0; i--)
        {
            for (var j = fields.Length; j >= 0; j--)
            {
                if (j == fields.Length)
                {
                    ways[i, j] = [((cells.Length - i) * LeftOver, [])];
                    continue;
                }

                // A cell is left over only where no column is: it cannot be placed before one that is.
                var blank = ways[i, j + 1].Select(way => (way.Points + fit(fields[j], null), way.Cells));
                var placed = i == cells.Length ? [] : ways[i + 1, j + 1]
                    .Select(way => (way.Points + fit(fields[j], cells[i]), new Dictionary<string, Cell>(way.Cells) { [fields[j]] = cells[i] }));
                ways[i, j] = [.. blank.Concat(placed).OrderByDescending(way => way.Item1).Take(Kept)];
            }
        }

        return ways[0, 0];
    }
}
