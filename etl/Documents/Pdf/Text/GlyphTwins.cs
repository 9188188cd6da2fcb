namespace PerfEval.Etl.Documents.Pdf.Text;

/// <summary>Knows characters drawn twice at one place: some programs make bold type that way, and 10 must not become 1100.</summary>
public sealed class GlyphTwins
{
    /// <summary>Part of the height: shifts for bold type are a thirtieth, the narrowest figures are a fifth apart.</summary>
    private const double Nearness = 0.1;

    private readonly Dictionary<(string Text, int X, int Y), List<Box>> seen = [];

    /// <summary>Whether the same character already stands here; remembers it otherwise.</summary>
    public bool IsTwin(string text, Box box)
    {
        var reach = Math.Max(0.1, box.Height * Nearness);
        var (x, y) = ((int)Math.Floor(box.CenterX / 4), (int)Math.Floor(box.CenterY / 4));
        for (var i = -1; i <= 1; i++)
        {
            for (var j = -1; j <= 1; j++)
            {
                if (seen.TryGetValue((text, x + i, y + j), out var others) && others.Exists(other => IsNear(other, box, reach)))
                {
                    return true;
                }
            }
        }

        if (!seen.TryGetValue((text, x, y), out var here))
        {
            seen.Add((text, x, y), here = []);
        }

        here.Add(box);
        return false;
    }

    private static bool IsNear(Box one, Box other, double reach) =>
        Math.Abs(one.CenterX - other.CenterX) < reach && Math.Abs(one.CenterY - other.CenterY) < reach;
}
