using System.Text;
using System.Text.RegularExpressions;

namespace PerfEval.Etl.Documents.PlainText;

/// <summary>Undoes tables that a text draws: rules of <c>+-----+-----+</c> or <c>├────┼────┤</c> between the rows, bars between the cells, a cell over several lines.
/// What is left are lines of pipes, one a row.</summary>
internal static partial class DrawnTables
{
    /// <summary>A rule stands behind each row where there are more than those above and below the heading and the end.</summary>
    private const int RulesOfHeading = 3;

    /// <summary>Bars of a table's line.</summary>
    private const int FewestBars = 3;

    /// <summary>The lines, as many as before, with each drawn row in its first line; the same array where nothing is drawn.</summary>
    public static string[] Flatten(string[] lines)
    {
        var piped = lines.Any(line => line.AsSpan().ContainsAny("│┃║｜")) ? Array.ConvertAll(lines, WithPipes) : lines;
        if (!piped.Any(IsRule))
        {
            return piped;
        }

        var tables = new List<(int First, int Last, List<int> Rules)>();
        for (var start = Array.FindIndex(piped, IsRule); start >= 0; start = Array.FindIndex(piped, start + 1, IsRule))
        {
            // Below a page's mark a table goes on without a rule above its first row.
            var (first, end) = (start, start);
            while (first > 0 && IsRow(piped[first - 1]))
            {
                first--;
            }

            while (end + 1 < piped.Length && (IsRule(piped[end + 1]) || IsRow(piped[end + 1])))
            {
                end++;
            }

            tables.Add((first, end, [.. Enumerable.Range(start, end - start + 1).Where(line => IsRule(piped[line]))]));
            start = end;
        }

        // Page marks leave pieces of a table that have few rules of their own.
        var flat = (string[])piped.Clone();
        var isRuled = tables.Exists(table => table.Rules.Count > RulesOfHeading);
        foreach (var table in tables)
        {
            if (isRuled)
            {
                JoinRows(flat, [table.First - 1, .. table.Rules, table.Last + 1]);
            }

            table.Rules.ForEach(rule => flat[rule] = string.Empty);
        }

        return flat;
    }

    // What stands between two edges is a row, in as many lines as its longest cell.
    private static void JoinRows(string[] lines, List<int> edges)
    {
        foreach (var (above, below) in edges.Zip(edges.Skip(1)))
        {
            var row = Array.ConvertAll(lines[(above + 1)..below], line => line.Trim());
            var parts = row.Select(line => Pipe().Split(line)).ToList();
            if (parts.Count > 1 && Array.TrueForAll(row, line => line.EndsWith('|')) && parts.TrueForAll(part => part.Length == parts[0].Length))
            {
                var cells = Enumerable.Range(1, parts[0].Length - 2).Select(place => string.Join('\n', parts.Select(part => part[place].Trim()).Where(text => text.Length > 0)));
                Array.Fill(lines, string.Empty, above + 1, below - above - 1);
                lines[above + 1] = $"|{string.Join('|', cells)}|";
            }
        }
    }

    // Bars of every kind are pipes where a line has several: text may name a part behind one.
    private static string WithPipes(string line)
    {
        var bars = line.Count(c => c is '│' or '┃' or '║' or '｜');
        return bars >= FewestBars || IsRule(line) ? new StringBuilder(line).Replace('│', '|').Replace('┃', '|').Replace('║', '|').Replace('｜', '|').ToString() : line;
    }

    private static bool IsRow(string line) => line.TrimStart().StartsWith('|');

    private static bool IsRule(string line) => line.Length > FewestBars && Rule().IsMatch(line);

    // +-----+=====+, ├─────┼─────┤: three crossings at least, and nothing but lines between them.
    [GeneratedRegex(@"^\s*(?:\+(?:[-=:]{2,}\+){2,}|[┌├└┏┣┗╔╠╚]?(?:[─━═]{2,}[┬┼┴┳╋┻╦╬╩]){2,}[─━═]*[┐┤┘┓┫┛╗╣╝]?|[┼╋╬](?:[─━═]{2,}[┼╋╬]){2,})\s*$")]
    private static partial Regex Rule();

    [GeneratedRegex(@"(?<!\\)\|")]
    private static partial Regex Pipe();
}
