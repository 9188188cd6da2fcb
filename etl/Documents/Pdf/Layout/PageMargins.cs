using System.Text.RegularExpressions;

namespace PerfEval.Etl.Documents.Pdf.Layout;

/// <summary>Tells page numbers and running heads from what a page says.</summary>
public sealed partial class PageMargins
{
    /// <summary>Points from the edge within which running heads stand; text begins below 70.</summary>
    private const double Running = 50;

    /// <summary>Points from the edge within which page numbers stand.</summary>
    private const double Numbers = 85;

    private readonly HashSet<ProseLine> running;

    /// <summary>Looks for lines that stand on the same place of several pages.</summary>
    public PageMargins(IReadOnlyList<PageLayout> pages) =>
        running = [.. pages.SelectMany(page => page.Blocks.OfType<ProseLine>().Where(line => IsWithin(page, line, Running)))
            .GroupBy(line => (Digits().Replace(line.Line.Text, "#"), Math.Round(line.Box.CenterY / 4)))
            .Where(group => group.Count() > 1)
            .SelectMany(group => group)];

    /// <summary>Whether a line is repeated at the edge of several pages.</summary>
    public bool IsRunning(IPageBlock block) => block is ProseLine line && running.Contains(line);

    /// <summary>Whether a line is nothing but its page's number.</summary>
    public static bool IsPageNumber(PageLayout page, IPageBlock block) =>
        block is ProseLine line && IsWithin(page, line, Numbers) && PageNumber().IsMatch(line.Line.Text);

    private static bool IsWithin(PageLayout page, ProseLine line, double margin) =>
        line.Box.CenterY < margin || line.Box.CenterY > page.Height - margin;

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits();

    // 12 / － 12 － / 第 3 页 / 第 3 页 共 5 页 / 3/5
    [GeneratedRegex(@"^[-—–－―·\s]*(?:第\s*)?\d{1,4}(?>\s*)(?:页(?>\s*))?(?:(?:[/／,，]\s*)?(?:共\s*)?\d{1,4}(?>\s*)页?)?[-—–－―·\s]*$")]
    private static partial Regex PageNumber();
}
