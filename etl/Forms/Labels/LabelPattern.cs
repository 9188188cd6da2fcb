using System.Buffers;
using System.Text.RegularExpressions;

namespace PerfEval.Etl.Forms.Labels;

/// <summary>A pattern for labels that are put together from known words; it fits a whole name.</summary>
internal sealed partial class LabelPattern
{
    private readonly Regex regex;

    // Nearly every text that is asked about is no label, and few of those are made of a pattern's own characters: a look at them is
    // thirty times faster than the regex. Null where the pattern holds places for any character.
    private readonly SearchValues<char>? characters;

    // What fits a pattern with such places holds at least one of the characters that it prints.
    private readonly SearchValues<char> printed;

    internal LabelPattern(string pattern)
    {
        // What looks ahead is tried at every place of every name: 30 times slower where it is interpreted. Compiling takes 10 ms, too long for the many others.
        var speed = pattern.Contains("(?!", StringComparison.Ordinal) ? RegexOptions.Compiled : RegexOptions.None;
        regex = new Regex($"^(?:{pattern})$", RegexOptions.CultureInvariant | speed);
        printed = SearchValues.Create(pattern);
        Characters = Anything().IsMatch(pattern) ? null : pattern;
        characters = Characters is null ? null : SearchValues.Create(Characters);
    }

    /// <summary>The characters of what fits it; null where it holds places for any.</summary>
    internal string? Characters { get; }

    /// <summary>True where the pattern fits the name.</summary>
    internal bool Fits(string name) => (characters is null ? name.AsSpan().ContainsAny(printed) : !name.AsSpan().ContainsAnyExcept(characters)) && regex.IsMatch(name);

    // A dot, a class of characters, or an escape that is one.
    [GeneratedRegex(@"[.\[]|\\[A-Za-z]")]
    private static partial Regex Anything();
}
