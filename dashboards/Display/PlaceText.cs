using System.Text;
using System.Text.RegularExpressions;

namespace PerfEval.Dashboards.Display;

/// <summary>An address in a document as people say it: 第2页表1第3行第4列 for <c>page 2 table 1!R3C4</c>. A workbook's addresses are said as they are written.</summary>
public static partial class PlaceText
{
    private const string TextOutsideTables = "paragraphs";

    private static readonly (string Group, string Before, string After)[] Parts =
        [("member", "", " "), ("page", "第", "页"), ("paragraph", "第", "段"), ("table", "表", ""), ("line", "第", "行"), ("row", "第", "行"), ("column", "第", "列")];

    /// <summary>The address in words; a range from its first cell to its last, what both have in common said once.</summary>
    /// <param name="location">Address or range of them, as the extraction prints it.</param>
    public static string Of(string location)
    {
        if (location == TextOutsideTables)
        {
            return "正文";
        }

        var range = SourceRange.Of(location);
        if (Address().Match(range.First) is not { Success: true } first || Address().Match(range.Last) is not { Success: true } last)
        {
            return location;
        }

        var from = Said(first, Parts);
        var rest = Said(last, [.. Parts.SkipWhile(part => first.Groups[part.Group].Value == last.Groups[part.Group].Value)]);
        return rest.Length == 0 ? from : $"{from}至{rest}";
    }

    private static string Said(Match address, IEnumerable<(string Group, string Before, string After)> parts)
    {
        var said = new StringBuilder();
        foreach (var (group, before, after) in parts)
        {
            if (address.Groups[group] is { Success: true } number)
            {
                said.Append(before).Append(number.Value).Append(after);
            }
        }

        return said.ToString();
    }

    // line 48!C3 · paragraph 12 line 2 · table 3!R12C5 · page 2 table 1!R3 · page 1 lines (what stands outside a page's tables), behind the name of an archive's member
    [GeneratedRegex(@"^(?:(?<member>.+)!)?(?=[plt])(?:page (?<page>\d+) ?)?(?:paragraph (?<paragraph>\d+) ?)?(?:lines|line (?<line>\d+)(?:!C(?<column>\d+))?|table (?<table>\d+)(?:!R(?<row>\d+)(?:C(?<column>\d+))?)?)?$")]
    private static partial Regex Address();
}
