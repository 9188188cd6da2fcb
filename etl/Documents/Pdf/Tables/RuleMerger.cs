namespace PerfEval.Etl.Documents.Pdf.Tables;

/// <summary>Joins the pieces in which programs draw a line: a piece a cell, a dot at a time, the two edges of a filled bar.</summary>
public static class RuleMerger
{
    /// <summary>Pieces this near side by side are one line; the strokes of a double line are farther apart and meet in <see cref="TableGrid"/>.</summary>
    private const double SameLine = 1.5;

    /// <summary>The widest gap within a dotted or dashed line.</summary>
    private const double WidestGap = 4;

    /// <summary>Shorter lines are dashes, ticks and parts of drawings; the flattest row of a form is 8 points.</summary>
    private const double Shortest = 5;

    /// <summary>The whole lines among pieces that all run the same way.</summary>
    public static List<RuleLine> Merge(IEnumerable<RuleLine> pieces)
    {
        var lines = new List<RuleLine>();
        var group = new List<RuleLine>();
        foreach (var piece in pieces.OrderBy(piece => piece.Position))
        {
            if (group.Count > 0 && piece.Position - group[0].Position > SameLine)
            {
                lines.AddRange(Joined(group));
                group.Clear();
            }

            group.Add(piece);
        }

        lines.AddRange(Joined(group));
        return lines;
    }

    // It stands where most of its length does: the dots of a line that it crosses are among the pieces, and none of them is the line's place.
    private static IEnumerable<RuleLine> Joined(List<RuleLine> group)
    {
        var (start, end, ink, moment) = (0d, double.NegativeInfinity, 0d, 0d);
        foreach (var piece in group.OrderBy(piece => piece.Start))
        {
            if (piece.Start - end > WidestGap)
            {
                if (end - start >= Shortest)
                {
                    yield return new RuleLine(moment / ink, start, end);
                }

                (start, end, ink, moment) = (piece.Start, piece.End, 0, 0);
            }

            end = Math.Max(end, piece.End);
            ink += piece.Length;
            moment += piece.Length * piece.Position;
        }

        if (end - start >= Shortest)
        {
            yield return new RuleLine(moment / ink, start, end);
        }
    }
}
