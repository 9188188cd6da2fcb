using System.Text.RegularExpressions;

namespace PerfEval.Etl.Documents.PlainText;

/// <summary>Rows of web tables that a converter wrote with a pipe behind every cell: <c>项目名称 | 道路养护 | ||||</c>. Paragraphs within a cell
/// leave a line end behind its pipe, so that one row comes on several lines: rows are put together again, by their width where they are padded
/// to one, else by the lines that go on with a pipe.</summary>
internal sealed partial class PipeRows(string[] lines, Func<string, string> clean)
{
    private const int FewestEven = 3;
    private const int FewestPipes = 3;
    private const int WidestTable = 64;

    /// <summary>Padding is looked for within so many lines: every table has a row that is shorter than others near its head.</summary>
    private const int Sight = 200;

    private readonly int[] pipes = [.. lines.Select(line => Pipe().Count(line))];

    /// <summary>True for text whose lines end, and do not begin, with a pipe, or are nothing but one, a blank cell; a markdown table's lines begin and end with one.</summary>
    public static bool Suits(string[] lines)
    {
        var piped = lines.Select(line => line.Trim()).Where(line => line.EndsWith('|')).ToList();
        return piped.Count >= 3 && AreClosed(lines) && (piped.Contains("|") || piped.Count(line => !line.StartsWith('|')) * 3 > piped.Count);
    }

    /// <summary>True where a pipe stands behind every cell; where pipes stand between cells, only a row whose last cell is blank ends with one.</summary>
    public static bool AreClosed(string[] lines)
    {
        var piped = lines.Select(line => line.Trim()).Where(line => line.Contains('|', StringComparison.Ordinal)).ToList();
        return piped.Count(line => line.EndsWith('|')) * 3 > piped.Count * 2;
    }

    /// <summary>True where lines of many pipes show that lines of one are rows too, and not prose.</summary>
    public static bool AreTable(string[] lines) => lines.Count(line => line.Count(c => c == '|') >= FewestPipes) >= FewestEven;

    /// <summary>The rows of all lines; a line without a pipe is a row of one cell.</summary>
    public IEnumerable<GridRow> Read()
    {
        var known = 0;
        for (var i = 0; i < lines.Length;)
        {
            // Another width than the rows above have shows in a row of one line; the sum of several comes out even by chance.
            var (width, count) = PaddedWidth(i);
            (width, count) = known > 0 && width != known && width != pipes[i] ? (0, 0) : (width, count);
            known = width > 0 ? width : known;
            if (width == 0 && Even(i) is >= FewestEven and var even)
            {
                for (var end = i + even; i < end; i++)
                {
                    var line = i;
                    yield return new GridRow(line + 1, $"line {line + 1}", [.. Pipe().Split(lines[line].Trim())[..^(lines[line].TrimEnd().EndsWith('|') ? 1 : 0)].Select((text, position) => new Cell(clean(text.Replace("\\|", "|", StringComparison.Ordinal)), position, $"line {line + 1}!C{position + 1}"))]);
                }

                continue;
            }

            if (width == 0)
            {
                width = int.MaxValue;
                count = 1;
                while (pipes[i] > 0 && i + count < lines.Length && lines[i + count].StartsWith('|'))
                {
                    count++;
                }
            }

            foreach (var cells in Cells(i, count).Chunk(width))
            {
                yield return new GridRow(cells[0].Line + 1, $"line {cells[0].Line + 1}", [.. cells.Select((cell, position) => new Cell(cell.Text, position, $"line {cell.Line + 1}!C{cell.Index + 1}"))]);
            }

            i += count;
        }
    }

    // Lines with as many pipes as each other are a row each; paragraphs would have torn them into uneven ones.
    private int Even(int start) =>
        pipes[start] < FewestPipes ? 0 : pipes.Skip(start).TakeWhile(count => count == pipes[start]).Count();

    // Padding shows where a row ends; the width is the one with which the rows from here on come out even longest.
    private (int Width, int Lines) PaddedWidth(int start)
    {
        var (best, bestCount, sum) = (0, 0, 0);
        for (var i = start; i < lines.Length && sum < WidestTable && pipes[start] > 0; i++)
        {
            sum += pipes[i];
            if (pipes[i] > 0 && EvenLines(start, sum) is var count && count > bestCount)
            {
                (best, bestCount) = (sum, count);
            }
        }

        return (best, bestCount);
    }

    // How many lines from here on are whole rows of a width, padding at their ends alone; 0 where fewer than two are or none is padded.
    private int EvenLines(int start, int width)
    {
        var (sum, rows, even, isPadded) = (0, 0, 0, false);
        for (var i = start; i < lines.Length && sum <= width && (sum > 0 || pipes[i] > 0) && (isPadded || i < start + Sight); i++)
        {
            sum += pipes[i];
            var endsRow = Padding().IsMatch(lines[i]);
            if (endsRow && sum != width)
            {
                break;
            }

            if (sum == width)
            {
                isPadded |= endsRow;
                (sum, rows, even) = (0, rows + 1, i + 1 - start);
            }
        }

        return rows >= 2 && isPadded ? even : 0;
    }

    // Every pipe ends a cell; what stands behind a line's last pipe goes on in the next line.
    private IEnumerable<(string Text, int Line, int Index)> Cells(int start, int count)
    {
        (string Text, int Line, int Index)? open = null;
        for (var line = start; line < start + count; line++)
        {
            var parts = Pipe().Split(lines[line].Trim());
            for (var index = 0; index < parts.Length; index++)
            {
                var cell = (Text: parts[index].Replace("\\|", "|", StringComparison.Ordinal), line, index);
                if (open is { } begun)
                {
                    cell = (begun.Text + "\n" + cell.Text, begun.Line, begun.Index);
                    open = null;
                }

                if (index < parts.Length - 1)
                {
                    yield return (clean(cell.Text), cell.line, cell.index);
                }
                else if (cell.Text.Length > 0 || parts.Length == 1)
                {
                    open = cell;
                }
            }
        }

        if (open is { } last)
        {
            yield return (clean(last.Text), last.Line, last.Index);
        }
    }

    [GeneratedRegex(@"(?<!\\)\|")]
    private static partial Regex Pipe();

    [GeneratedRegex(@"\|\|\s*$")]
    private static partial Regex Padding();
}
