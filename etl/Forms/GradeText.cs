using System.Text.RegularExpressions;
using PerfEval.Etl.Forms.Labels;

namespace PerfEval.Etl.Forms;

/// <summary>Reads 优, 良, 中 or 差 out of a grade's cell: the word alone, or the one whose box is ticked, 优☑ 良□ 中□ 差□.</summary>
internal static partial class GradeText
{
    /// <summary>A longer text without boxes is a sentence.</summary>
    private const int LongestGrade = 6;

    /// <summary>The grade; null where the text names none or nobody can say which.</summary>
    public static string? Read(string? text)
    {
        var compact = LabelText.Compact(text ?? string.Empty);
        if (!Box().IsMatch(compact))
        {
            return compact.Length <= LongestGrade && compact.FirstOrDefault(IsGrade) is var grade and not '\0' ? grade.ToString() : null;
        }

        // Boxes stand all before their words or all behind them.
        var ticked = (Box().Match(compact).Index < compact.IndexOfAny(['优', '良', '中', '差']) ? TickBefore() : TickBehind()).Matches(compact);
        return ticked is [var only] ? only.Groups[1].Value : null;
    }

    /// <summary>True for grades with boxes to tick: □优 ☑良 □中 □差.</summary>
    public static bool IsBoxed(string text) => Boxed().IsMatch(LabelText.Compact(text));

    /// <summary>Score and grade of a cell that holds both, 95.3分（优）; null for any other text.</summary>
    public static (string Score, string Grade)? WithScore(string text) =>
        ScoreAndGrade().Match(LabelText.Compact(text)) is { Success: true } both ? (both.Groups[1].Value, both.Groups[2].Value) : null;

    private static bool IsGrade(char c) => c is '优' or '良' or '中' or '差';

    [GeneratedRegex(@"^(\d{1,3}(?:\.\d{1,6})?)分?[(,，、/|]?(?:等[级次][:]?)?(优秀?|良好?|中等?|差)[)]?$")]
    private static partial Regex ScoreAndGrade();

    [GeneratedRegex("[□☐○◯☑☒√✓✔■▣●口]")]
    private static partial Regex Box();

    [GeneratedRegex("^(?:.{0,8}[:])?(?:[□☐○◯☑☒√✓✔■▣●口][)]?[优良中差合][秀好等格]?){3,5}|^(?:.{0,8}[:])?(?:[优良中差][秀好等]?[(]?[□☐○◯☑☒√✓✔■▣●口][)]?){3,5}")]
    private static partial Regex Boxed();

    [GeneratedRegex("[☑☒√✓✔■▣●][)]?(优|良|中|差)")]
    private static partial Regex TickBefore();

    [GeneratedRegex("(优|良|中|差)(?:秀|好|等)?[(]?[☑☒√✓✔■▣●]")]
    private static partial Regex TickBehind();
}
