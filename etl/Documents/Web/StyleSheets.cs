using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace PerfEval.Etl.Documents.Web;

/// <summary>What the style sheets within a page hide of its tables: rows that a script copies, marks for printing, old figures beside new ones.</summary>
public static partial class StyleSheets
{
    /// <summary>Rules that hide or show something; a page has a dozen, and each is held against all elements.</summary>
    private const int MostRules = 200;

    /// <summary>The hidden elements within tables. Those that hold tables themselves are left out: a page's tabs are hidden until a script shows one.</summary>
    public static IReadOnlySet<IElement> HiddenIn(IHtmlDocument page)
    {
        var hidden = new HashSet<IElement>();
        var sheets = page.QuerySelectorAll("style").Select(sheet => Apart().Replace(sheet.TextContent, string.Empty));
        foreach (var (selectors, isHidden) in sheets.SelectMany(Rules).Take(MostRules))
        {
            foreach (var element in selectors.Split(',').SelectMany(selector => Matches(page, selector.Trim())))
            {
                _ = isHidden ? hidden.Add(element) : hidden.Remove(element);
            }
        }

        hidden.RemoveWhere(element => element.Closest("table") is null || element.LocalName == "table" || element.QuerySelector("table") is not null);
        return hidden;
    }

    private static IEnumerable<(string Selectors, bool IsHidden)> Rules(string sheet) =>
        from Match rule in Rule().Matches(sheet)
        let shown = Shown().Matches(rule.Groups[2].Value).LastOrDefault()
        where shown is not null
        select (rule.Groups[1].Value, shown.Groups[1].Success);

    private static IEnumerable<IElement> Matches(IHtmlDocument page, string selector) =>
        PlainSelector().IsMatch(selector) ? page.QuerySelectorAll(selector) : [];

    // Comments, the marks that hide a sheet from old browsers, and what holds only for paper or small screens.
    [GeneratedRegex(@"/\*.*?\*/|<!--|-->|@[^{};]*(?:;|\{(?>[^{}]*\{[^{}]*\})*[^{}]*\})", RegexOptions.Singleline)]
    private static partial Regex Apart();

    [GeneratedRegex(@"([^{}]+)\{([^{}]*)\}")]
    private static partial Regex Rule();

    [GeneratedRegex(@"(?<![\w-])(?:(display\s*:\s*none|visibility\s*:\s*hidden)|display\s*:|visibility\s*:)", RegexOptions.IgnoreCase)]
    private static partial Regex Shown();

    // tr.old, #x .old span: others (:hover, ::before, [attribute]) depend on more than the page's text says.
    [GeneratedRegex(@"^(?:[A-Za-z][\w-]*|(?=[.#]))(?:[.#][A-Za-z_][\w-]*)*(?:[\s>]+(?:[A-Za-z][\w-]*|(?=[.#]))(?:[.#][A-Za-z_][\w-]*)*)*$")]
    private static partial Regex PlainSelector();
}
