namespace PerfEval.Etl.Documents.PlainText;

/// <summary>Rows of a markdown table whose cells hold line ends: <c>| 项目名称 |</c>, <c>道路养护 |</c> and <c>||||||</c> in three lines are one row, told by the
/// pipes that every row of the table has.</summary>
internal static class FramedRows
{
    private const int FewestEven = 3;
    private const int FewestPipes = 4;

    /// <summary>No table of a form is wider; lines are added up for each row.</summary>
    private const int MostPipes = 60;

    /// <summary>Puts torn rows into the line where they begin; the lines they took up are left empty, so that every line keeps its number.</summary>
    /// <param name="lines">The text's lines.</param>
    /// <returns>The lines, unchanged where no rows are as wide as each other.</returns>
    internal static string[] Join(string[] lines)
    {
        var rows = lines.Where(line => Begins(line) && !line.AsSpan().Trim().Trim('|').IsEmpty).ToList();
        var widths = rows.Where(line => line.AsSpan().TrimEnd().EndsWith("|")).CountBy(Pipes).Where(width => width.Key is >= FewestPipes and <= MostPipes).ToList();
        if (widths.Count == 0 || widths.MaxBy(width => width.Value) is not { Value: >= FewestEven } most || most.Value * 2 < rows.Count)
        {
            return lines;
        }

        string[] joined = [.. lines];
        for (var i = 0; i < joined.Length; i++)
        {
            var count = Begins(lines[i]) ? LinesOf(lines, i, most.Key) : 1;
            if (count > 1)
            {
                joined[i] = string.Join('\n', lines.Skip(i).Take(count)).Replace("|\n", "|", StringComparison.Ordinal);
                Array.Fill(joined, string.Empty, i + 1, count - 1);
                i += count - 1;
            }
        }

        return joined;
    }

    // How many lines from here on make up a whole row: those that go on with a text, or with nothing but pipes behind such a one. 1 where they make up none.
    private static int LinesOf(string[] lines, int start, int width)
    {
        var pipes = Pipes(lines[start]);
        var end = start + 1;
        while (pipes < width && end < lines.Length && lines[end].Contains('|', StringComparison.Ordinal) && (!Begins(lines[end]) || lines[end].AsSpan().Trim().Trim('|').IsEmpty))
        {
            pipes += Pipes(lines[end++]);
        }

        return pipes == width ? end - start : 1;
    }

    private static bool Begins(string line) => line.AsSpan().TrimStart().StartsWith("|");

    private static int Pipes(string line) => line.Count(c => c == '|');
}
