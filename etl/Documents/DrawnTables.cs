using System.Text;
using System.Text.RegularExpressions;

namespace PerfEval.Etl.Documents;

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

        var flat = (string[])piped.Clone();
        for (var start = Array.FindIndex(piped, IsRule); start >= 0; start = Array.FindIndex(piped, start + 1, IsRule))
        {
            var end = start;
            while (end + 1 < piped.Length && (IsRule(piped[end + 1]) || piped[end + 1].TrimStart().StartsWith('|')))
            {
                end++;
            }

            Flatten(flat, start, end);
            start = end;
        }

        return flat;
    }

    // A table from its first rule to its last line.
    private static void Flatten(string[] lines, int start, int end)
    {
        var rules = Enumerable.Range(start, end - start + 1).Where(line => IsRule(lines[line])).ToList();
        foreach (var (above, below) in rules.Zip(rules.Skip(1)).Where(_ => rules.Count > RulesOfHeading))
        {
            var parts = lines[(above + 1)..below].Select(line => Pipe().Split(line.Trim().Trim('|'))).ToList();
            if (parts.Count > 1 && parts.TrueForAll(part => part.Length == parts[0].Length))
            {
                var cells = Enumerable.Range(0, parts[0].Length).Select(place => string.Join('\n', parts.Select(part => part[place].Trim()).Where(text => text.Length > 0)));
                Array.Fill(lines, string.Empty, above + 1, below - above - 1);
                lines[above + 1] = $"|{string.Join('|', cells)}|";
            }
        }

        rules.ForEach(rule => lines[rule] = string.Empty);
    }

    // Bars of every kind are pipes where a line has several: text may name a part behind one.
    private static string WithPipes(string line)
    {
        var bars = line.Count(c => c is '│' or '┃' or '║' or '｜');
        return bars >= FewestBars || IsRule(line) ? new StringBuilder(line).Replace('│', '|').Replace('┃', '|').Replace('║', '|').Replace('｜', '|').ToString() : line;
    }

    private static bool IsRule(string line) => line.Length > FewestBars && Rule().IsMatch(line);

    // +-----+=====+, ├─────┼─────┤: three crossings at least, and nothing but lines between them.
    [GeneratedRegex(@"^\s*(?:\+(?:[-=:]{2,}\+){2,}|[┌├└┏┣┗╔╠╚]?(?:[─━═]{2,}[┬┼┴┳╋┻╦╬╩]){2,}[─━═]*[┐┤┘┓┫┛╗╣╝]?|[┼╋╬](?:[─━═]{2,}[┼╋╬]){2,})\s*$")]
    private static partial Regex Rule();

    [GeneratedRegex(@"(?<!\\)\|")]
    private static partial Regex Pipe();
}
