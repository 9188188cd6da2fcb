using System.Collections.Frozen;
using System.Text;
using System.Text.RegularExpressions;

namespace PerfEval.Etl.Documents;

/// <summary>Shows formulas of LaTeX as they are printed: programs that read pages write ≥95% as <c>$\geq 95\%$</c>, 2024年 as <c>$2024$ 年</c>, thousands as <c>{,}</c>.
/// A formula with a command that is not known stays as it is written, and so does a sign of dollars before an amount.</summary>
public static partial class LatexText
{
    // The command's name without its backslash, and what it prints.
    private static readonly FrozenDictionary<string, string> Printed = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["geq"] = "≥", ["geqslant"] = "≥", ["ge"] = "≥", ["leq"] = "≤", ["leqslant"] = "≤", ["le"] = "≤", ["gt"] = ">", ["lt"] = "<", ["neq"] = "≠", ["ne"] = "≠",
        ["approx"] = "≈", ["sim"] = "~", ["pm"] = "±", ["times"] = "×", ["div"] = "÷", ["cdot"] = "·", ["ast"] = "*", ["mid"] = "|", ["sum"] = "∑", ["infty"] = "∞",
        ["dots"] = "…", ["ldots"] = "…", ["cdots"] = "…", ["rightarrow"] = "→", ["to"] = "→", ["uparrow"] = "↑", ["downarrow"] = "↓",
        ["checkmark"] = "√", ["surd"] = "√", ["sqrt"] = "√", ["square"] = "□", ["Box"] = "□", ["blacksquare"] = "■", ["boxtimes"] = "☒", ["bigcirc"] = "○", ["bullet"] = "•",
        ["circ"] = "°", ["degree"] = "°", ["prime"] = "′", ["mu"] = "μ", ["alpha"] = "α", ["beta"] = "β", ["gamma"] = "γ", ["Delta"] = "Δ", ["Omega"] = "Ω",
        ["left"] = "", ["right"] = "", ["quad"] = " ", ["qquad"] = " ",
        ["text"] = "", ["textbf"] = "", ["mathrm"] = "", ["mathbf"] = "", ["mathit"] = "", ["mathsf"] = "", ["rm"] = "", ["bf"] = "", ["boldsymbol"] = "", ["operatorname"] = "", ["underline"] = "", ["scriptsize"] = "",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The text as it is printed; the same object where it holds no formula.</summary>
    public static string Shown(string text)
    {
        var shown = (text.Contains('$', StringComparison.Ordinal) && !Reference().IsMatch(text)) || text.Contains(@"\(", StringComparison.Ordinal) ? Formula().Replace(text, Show) : text;
        return shown.Contains('\\', StringComparison.Ordinal) ? Escaped().Replace(shown, "$1") : shown;
    }

    private static string Show(Match formula)
    {
        var inside = formula.Groups[1].Success ? formula.Groups[1].ValueSpan : formula.Groups[2].ValueSpan;
        var shown = new StringBuilder();
        var source = Circled().Replace(Quotient().Replace(inside.ToString(), "$1/$2"), digit => ((char)('①' + (digit.Groups[1].Value[0] - '1'))).ToString());
        foreach (Match part in Part().Matches(source))
        {
            if (part.Groups[1] is { Success: true } command)
            {
                if (!Printed.TryGetValue(command.Value, out var printed))
                {
                    return formula.Value;
                }

                shown.Append(printed);
            }
            else if (part.Groups[2] is { Success: true } power)
            {
                shown.Append(power.Value switch { "2" => '²', "3" => '³', _ => '°' });
            }
            else
            {
                shown.Append(part.Groups[3].ValueSpan).Append(part.Groups[4].ValueSpan);
            }
        }

        return shown.ToString();
    }

    // Between signs of dollars, or \( and \): what is no Chinese text, or goes on behind a command. US$100至US$200 is none. No character fits two parts of the pattern: where
    // one did, a sign of dollars that nothing closes took minutes.
    [GeneratedRegex(@"(?<!\\)\$\$?(?!\$)((?:[\x20-\x23\x25-\x5B\x5D-\x7E≥≤～×÷±·√□，。：；（）％①-⑳]|\\[^A-Za-z\n]){0,120}(?:\\[A-Za-z](?:\\.|[^$\\\n]){0,120})?)\$\$?(?!\d)|\\\((.{1,120}?)\\\)")]
    private static partial Regex Formula();

    // $A$1: a formula of a workbook, printed as a text.
    [GeneratedRegex(@"\$[A-Z]{1,3}\$\d")]
    private static partial Regex Reference();

    // \% outside a formula, and the marks of markdown that are meant as themselves.
    [GeneratedRegex(@"\\([%$&#_*~.+!<>=-])")]
    private static partial Regex Escaped();

    [GeneratedRegex(@"\\[dt]?frac\s*\{([^{}]*)\}\s*\{([^{}]*)\}")]
    private static partial Regex Quotient();

    [GeneratedRegex(@"\\textcircled\s*\{\s*(?:\\\w+\s*)?([1-9])\s*\}")]
    private static partial Regex Circled();

    // A command; a power; a character that is printed, or an escaped one: braces, blanks, \, and other gaps and signs of place are not.
    [GeneratedRegex(@"\\([A-Za-z]+)|\^\s*(?:\{\s*)?(2|3|\\circ)\s*\}?|\\?([%$&#]|(?<=\\)[_{}])|\\.|([^\s{}\\^_])|.", RegexOptions.Singleline)]
    private static partial Regex Part();
}
