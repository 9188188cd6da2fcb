using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace PerfEval.Etl.Documents.Web;

/// <summary>What the style sheets within a page hide of its tables: rows that a script copies, marks for printing, old figures beside new ones.</summary>
public static partial class StyleSheets
{
    /// <summary>Selectors of what is hidden or shown; a page has a dozen, and each is held against all elements.</summary>
    private const int MostRules = 200;

    private const int LongestSelector = 100;

    /// <summary>The hidden elements within tables. Those that hold tables themselves are left out: a page's tabs are hidden until a script shows one.</summary>
    public static IReadOnlySet<IElement> HiddenIn(IHtmlDocument page)
    {
        var hidden = new HashSet<IElement>();
        var sheets = page.QuerySelectorAll("style").Select(sheet => Apart().Replace(sheet.TextContent, string.Empty));
        foreach (var (selector, isHidden) in sheets.SelectMany(Rules).Take(MostRules))
        {
            foreach (var element in page.QuerySelectorAll(selector))
            {
                _ = isHidden ? hidden.Add(element) : hidden.Remove(element);
            }
        }

        hidden.RemoveWhere(element => element.Closest("table") is null || element.LocalName == "table" || element.QuerySelector("table") is not null);
        return hidden;
    }

    // The selectors of a sheet that say what is to be seen, in order.
    private static IEnumerable<(string Selector, bool IsHidden)> Rules(string sheet) =>
        from rule in sheet.Split('}')
        let opens = rule.IndexOf('{', StringComparison.Ordinal)
        where opens > 0
        let shown = Shown().Matches(rule[opens..]).LastOrDefault()
        where shown is not null
        from selector in rule[..opens].Split(',', StringSplitOptions.TrimEntries)
        where selector.Length <= LongestSelector && PlainSelector().IsMatch(selector)
        select (selector, shown.Groups[1].Success);

    // Comments, the marks that hide a sheet from old browsers, and what holds only for paper or small screens.
    [GeneratedRegex(@"/\*(?>[^*]+|\*(?!/))*(?:\*/|$)|<!--|-->|@[^{};@]{0,200}(?:;|\{(?>[^{}]*\{[^{}]*\})*[^{}]*\})", RegexOptions.Singleline)]
    private static partial Regex Apart();

    [GeneratedRegex(@"(?<![\w-])(?:(display\s*:\s*none|visibility\s*:\s*hidden)|display\s*:|visibility\s*:)", RegexOptions.IgnoreCase)]
    private static partial Regex Shown();

    // tr.old, #x .old span: others (:hover, ::before, [attribute]) depend on more than the page's text says.
    [GeneratedRegex(@"^(?:[A-Za-z][\w-]*|(?=[.#]))(?:[.#][A-Za-z_][\w-]*)*(?:[\s>]+(?:[A-Za-z][\w-]*|(?=[.#]))(?:[.#][A-Za-z_][\w-]*)*)*$")]
    private static partial Regex PlainSelector();
}
