namespace PerfEval.Etl.Documents.PlainText;

/// <summary>Rows of web tables whose cells are paragraphs, as a converter wrote them: a cell's text above its pipe, what the row is padded with in a line
/// of its own, and the row's last pipe below that.</summary>
internal sealed class StackedPipes(string[] lines, Func<string, string> clean)
{
    /// <summary>So many pipes alone in their lines, and hardly one beside a text, show that cells are stacked.</summary>
    private const int FewestAlone = 10;

    /// <summary>So many rows that end as wide as each other tell the table's width.</summary>
    private const int FewestEven = 3;

    /// <summary>True for text whose pipes stand alone in their lines or pad rows, and rows of which are padded.</summary>
    public static bool Suits(string[] lines)
    {
        var (alone, beside) = (lines.Count(IsAlone), lines.Count(line => line.Contains('|', StringComparison.Ordinal) && !line.AsSpan().Trim().Trim('|').IsEmpty));
        return alone >= FewestAlone && beside * FewestAlone < alone && lines.Count(IsPadding) >= FewestEven;
    }

    /// <summary>The rows of all lines; a line above the table or below it is a row of one cell.</summary>
    public IEnumerable<GridRow> Read()
    {
        var ends = Enumerable.Range(1, lines.Length - 1).Where(line => IsAlone(lines[line]) && IsPadding(lines[line - 1])).ToList();
        var begin = Math.Max(Array.FindIndex(lines, IsAlone) - 1, 0);
        var starts = ends.Select(end => end + 1).Prepend(begin).ToList();
        var widths = ends.Zip(starts, (end, start) => Pipes(start, end)).CountBy(width => width).MaxBy(width => width.Value);
        var last = Array.FindLastIndex(lines, line => line.Contains('|', StringComparison.Ordinal));
        var rows = starts.Zip(ends.Append(last), (start, end) => (Start: start, End: end, Width: Width(Pipes(start, end), widths.Key))).Where(row => row.Start <= row.End).ToList();

        // Where rows fill the table and others are shorter by several cells nobody knows where they end: the cells stand for themselves, and their labels tell the rows.
        var table = rows.Exists(row => row.Width is null)
            ? Cells(begin, last).Select(cell => Row([cell]))
            : rows.SelectMany(row => Cells(row.Start, row.End).Chunk(row.Width!.Value).Select(Row));
        return Prose(0, begin - 1).Concat(table).Concat(Prose(last + 1, lines.Length - 1));
    }

    // A row that fills the table ends without padding, with a pipe of its own behind its last cell's or without, and the next goes on behind it. Null where no such rows add up.
    private static int? Width(int pipes, int width) =>
        pipes <= width + 1 ? pipes
        : pipes % width == 0 ? width
        : (pipes - width) % (width - 1) == 0 ? width - 1
        : null;

    private static GridRow Row((string Text, int Line, int Index)[] cells) =>
        new(cells[0].Line + 1, $"line {cells[0].Line + 1}", [.. cells.Select((cell, position) => new Cell(cell.Text, position, $"line {cell.Line + 1}!C{cell.Index}"))]);

    private IEnumerable<GridRow> Prose(int start, int end) =>
        Enumerable.Range(start, Math.Max(end - start + 1, 0)).Select(line => new GridRow(line + 1, $"line {line + 1}", [new Cell(clean(lines[line]), 0, $"line {line + 1}!C1")]));

    // Lines up to a pipe are one cell, paragraph by paragraph.
    private IEnumerable<(string Text, int Line, int Index)> Cells(int start, int end)
    {
        var begun = start;
        for (var line = start; line <= end; line++)
        {
            for (var index = 1; index <= lines[line].Count(c => c == '|'); index++)
            {
                var isText = index == 1 && begun < line;
                yield return (isText ? clean(string.Join('\n', lines[begun..line])) : string.Empty, isText ? begun : line, isText ? 1 : index);
                begun = line + 1;
            }
        }
    }

    private int Pipes(int start, int end) => lines[start..(end + 1)].Sum(line => line.Count(c => c == '|'));

    private static bool IsAlone(string line) => line.AsSpan().Trim() is "|";

    private static bool IsPadding(string line) => line.AsSpan().Trim() is { Length: > 1 } padding && padding.Trim('|').IsEmpty;
}
