using System.Text.RegularExpressions;

namespace PerfEval.Etl.Forms.Labels;

/// <summary>A pattern for labels that are put together from known words; it fits a whole name.</summary>
internal sealed partial class LabelPattern
{
    private readonly Regex regex;

    internal LabelPattern(string pattern)
    {
        // What looks ahead is tried at every place of every name: 30 times slower where it is interpreted. Compiling takes 10 ms, too long for the many others.
        var speed = pattern.Contains("(?!", StringComparison.Ordinal) ? RegexOptions.Compiled : RegexOptions.None;
        regex = new Regex($"^(?:{pattern})$", RegexOptions.CultureInvariant | speed);
        Printed = pattern;
        IsOpen = Anything().IsMatch(pattern);
    }

    /// <summary>The characters that it prints, its own signs among them: what fits it holds at least one of them, and no other where it is not open.</summary>
    internal string Printed { get; }

    /// <summary>True where it holds places for any character.</summary>
    internal bool IsOpen { get; }

    /// <summary>True where the pattern fits the name.</summary>
    internal bool Fits(string name) => regex.IsMatch(name);

    // A dot, a class of characters, or an escape that is one.
    [GeneratedRegex(@"[.\[]|\\[A-Za-z]")]
    private static partial Regex Anything();
}
