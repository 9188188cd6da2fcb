using System.Text.RegularExpressions;

namespace PerfEval.Etl.Forms;

/// <summary>A name with its code before it in one cell: 219001-示例镇人民政府, [155]示例县民政局, 99010023T000000000001-道路养护.</summary>
/// <param name="Name">The name.</param>
/// <param name="Code">The code; null where none stands before it.</param>
public sealed partial record CodedName(string? Name, string? Code)
{
    /// <summary>A longer text has no code behind it.</summary>
    private const int LongestName = 200;

    /// <summary>A project's name; its code has twelve letters and digits or more, or five digits before words, so that 2024-2025年… is a name.</summary>
    public static CodedName Project(string? text) => Split(text, ProjectCode()) is var name && name is { Code: null, Name.Length: <= LongestName } ? Split(name.Name, CodeBehind()) : name;

    /// <summary>A body's name; its code is the budget's, three to nine digits. 示例县民政局[155]: it may stand behind.</summary>
    public static CodedName Body(string? text) => Split(text, BodyCode()) is { Code: null, Name.Length: <= LongestName } name ? Split(name.Name, BodyCodeBehind()) : Split(text, BodyCode());

    /// <summary>A body's name with a dash between it and the code that stands right before or behind it, 126示例省林业局; any other text as it is.</summary>
    public static string Divided(string text) => text.Length > LongestName ? text : CodeAtEnd().Replace(CodeAtStart().Replace(text, "$1-"), "$1-$2");

    /// <summary>A name or a code in one line: a name has no paragraphs, its line ends are wraps of its cell. Between Latin letters they stand for a blank.</summary>
    public static string? InOneLine(string? text) => text is null || !text.Contains('\n', StringComparison.Ordinal) ? text?.Trim() : Wrap().Replace(LatinWrap().Replace(text.Trim(), " "), string.Empty);

    [GeneratedRegex(@"^\s*(\d{3,9})\s*(?=[\u4E00-\u9FFF])")]
    private static partial Regex CodeAtStart();

    [GeneratedRegex(@"^([^\d\s].*[\u4E00-\u9FFF)）])\s*(\d{3}|\d{6}|\d{9})\s*$", RegexOptions.Singleline)]
    private static partial Regex CodeAtEnd();

    private static CodedName Split(string? text, Regex pattern)
    {
        var line = InOneLine(text);
        return line is not null && pattern.Match(line) is { Success: true } match ? new CodedName(match.Groups["name"].Value, match.Groups["code"].Value) : new CodedName(line, null);
    }

    [GeneratedRegex(@"\s*\n\s*")]
    private static partial Regex Wrap();

    [GeneratedRegex(@"(?<=[A-Za-z])[^\S\n]*\n\s*(?=[A-Za-z])")]
    private static partial Regex LatinWrap();

    // A dash or a low line between them, or brackets around the code, before or behind the name.
    [GeneratedRegex(@"^(?:(?<code>[0-9A-Za-z]{12,}|\d{5,}(?=\s*[-－—_＿]\s*[\u4E00-\u9FFF]))\s*[-－—_＿]\s*|[\[［【(（](?<code>(?=[A-Za-z]*\d)[0-9A-Za-z]{12,})[\]］】)）]\s*|(?<code>(?=[A-Za-z]*\d)[0-9A-Za-z]{12,})(?:\s+|\s*[:：]\s*)(?=[\u4E00-\u9FFF]))(?<name>.+)$", RegexOptions.Singleline)]
    private static partial Regex ProjectCode();

    [GeneratedRegex(@"^(?<name>.*[\u4E00-\u9FFF])\s*[\[［【(（](?<code>(?=[A-Za-z]*\d)[0-9A-Za-z]{12,40})[\]］】)）]$", RegexOptions.Singleline)]
    private static partial Regex CodeBehind();

    [GeneratedRegex(@"^(?:[\[［【](?<code>\d{3,9})[\]］】]|(?<code>\d{3,9})\s*[-－—_＿]|(?<code>\d{6}|\d{9})(?=[\u4E00-\u9FFF]))\s*(?<name>[^\d\s].*)$", RegexOptions.Singleline)]
    private static partial Regex BodyCode();

    // In round brackets and behind a dash only as long as a budget's code is, three, six or nine digits: four are a year.
    [GeneratedRegex(@"^(?<name>[^\d\s].*[\u4E00-\u9FFF)）])\s*(?:[\[［【](?<code>\d{3,9})[\]］】]|[(（](?<code>\d{3}|\d{6}|\d{9})[)）]|[-－—_＿]\s*(?<code>\d{3}|\d{6}|\d{9}))$", RegexOptions.Singleline)]
    private static partial Regex BodyCodeBehind();
}
