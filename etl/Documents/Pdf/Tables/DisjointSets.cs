namespace PerfEval.Etl.Documents.Pdf.Tables;

/// <summary>Numbers from 0 that are joined into sets.</summary>
public sealed class DisjointSets(int count)
{
    private readonly int[] parents = [.. Enumerable.Range(0, count)];

    /// <summary>The least number of the set that a number belongs to.</summary>
    public int Of(int number)
    {
        while (parents[number] != number)
        {
            parents[number] = parents[parents[number]];
            number = parents[number];
        }

        return number;
    }

    /// <summary>Makes one set of the sets of two numbers.</summary>
    public void Join(int one, int other)
    {
        var (a, b) = (Of(one), Of(other));
        parents[Math.Max(a, b)] = Math.Min(a, b);
    }
}
