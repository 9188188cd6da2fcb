namespace PerfEval.Etl.Documents.Pdf.Tables;

/// <summary>Positions where the columns or rows of a table begin and end, ascending.</summary>
public static class Edges
{
    /// <summary>Positions nearer than this are one: double lines, and cells whose edges were set by hand. The narrowest column is 8 points.</summary>
    public const double Tolerance = 3;

    /// <summary>A space narrower than this holds no text: lines that reach over the outermost edge by less have only been drawn too long.</summary>
    public const double Narrowest = 7;

    /// <summary>The distinct positions among many.</summary>
    public static double[] Of(IEnumerable<double> positions)
    {
        var groups = new List<List<double>>();
        foreach (var position in positions.Order())
        {
            if (groups.Count == 0 || position - groups[^1][0] > Tolerance)
            {
                groups.Add([]);
            }

            groups[^1].Add(position);
        }

        return [.. groups.Select(group => group.Average())];
    }

    /// <summary>The edges that lines make: where they stand, and where the lines across them end without one, at the open sides of a table.</summary>
    public static double[] Of(IReadOnlyList<RuleLine> lines, IReadOnlyList<RuleLine> across)
    {
        var (start, end) = (across.Count > 0 ? across.Min(line => line.Start) : lines.Min(line => line.Position), across.Count > 0 ? across.Max(line => line.End) : lines.Max(line => line.Position));
        if (lines.Count == 0)
        {
            return [start, end];
        }

        var (first, last) = (lines.Min(line => line.Position), lines.Max(line => line.Position));
        IEnumerable<double> open = [.. first - start > Narrowest ? [start] : Array.Empty<double>(), .. end - last > Narrowest ? [end] : Array.Empty<double>()];
        return Of(lines.Select(line => line.Position).Concat(open));
    }

    /// <summary>Index of the edge nearest to a position.</summary>
    public static int Nearest(double[] edges, double position)
    {
        var after = Array.BinarySearch(edges, position);
        after = after < 0 ? ~after : after;
        return after == 0 || (after < edges.Length && edges[after] - position < position - edges[after - 1]) ? after : after - 1;
    }

    /// <summary>Index of the space between two edges that holds a position; the first or last space for one outside.</summary>
    public static int Between(double[] edges, double position)
    {
        var after = Array.BinarySearch(edges, position);
        return Math.Clamp((after < 0 ? ~after : after) - 1, 0, edges.Length - 2);
    }
}
