using System.Text.RegularExpressions;

namespace PerfEval.Etl.Forms;

/// <summary>A name with its code before it in one cell: 219001-示例镇人民政府, [155]示例县民政局, 99010023T000000000001-道路养护.</summary>
/// <param name="Name">The name.</param>
/// <param name="Code">The code; null where none stands before it.</param>
public sealed partial record CodedName(string? Name, string? Code)
{
    /// <summary>A project's name; its code has twelve letters and digits or more, or five digits before words, so that 2024-2025年… is a name.</summary>
    public static CodedName Project(string? text) => Split(text, ProjectCode());

    /// <summary>A body's name; its code is the budget's, three to nine digits.</summary>
    public static CodedName Body(string? text) => Split(text, BodyCode());

    /// <summary>A name or a code in one line: a name has no paragraphs, its line ends are wraps of its cell. Between Latin letters they stand for a blank.</summary>
    public static string? InOneLine(string? text) => text is null || !text.Contains('\n', StringComparison.Ordinal) ? text?.Trim() : Wrap().Replace(LatinWrap().Replace(text.Trim(), " "), string.Empty);

    private static CodedName Split(string? text, Regex pattern)
    {
        var line = InOneLine(text);
        return line is not null && pattern.Match(line) is { Success: true } match ? new CodedName(match.Groups["name"].Value, match.Groups["code"].Value) : new CodedName(line, null);
    }

    [GeneratedRegex(@"\s*\n\s*")]
    private static partial Regex Wrap();

    [GeneratedRegex(@"(?<=[A-Za-z])[^\S\n]*\n\s*(?=[A-Za-z])")]
    private static partial Regex LatinWrap();

    [GeneratedRegex(@"^(?<code>[0-9A-Za-z]{12,}|\d{5,}(?=\s*[-－—]\s*[\u4E00-\u9FFF]))\s*[-－—]\s*(?<name>.+)$", RegexOptions.Singleline)]
    private static partial Regex ProjectCode();

    [GeneratedRegex(@"^(?:[\[［【](?<code>\d{3,9})[\]］】]|(?<code>\d{3,9})\s*[-－—])\s*(?<name>[^\d\s].*)$", RegexOptions.Singleline)]
    private static partial Regex BodyCode();
}
