using System.Text.RegularExpressions;
using PerfEval.Etl.Forms.Labels;

namespace PerfEval.Etl.Forms;

/// <summary>Reads 优, 良, 中 or 差 out of a grade's cell: the word alone, or the one whose box is ticked, 优☑ 良□ 中□ 差□.</summary>
internal static partial class GradeText
{
    /// <summary>A longer text without boxes is a sentence.</summary>
    private const int LongestGrade = 6;

    // Boxes of fonts of signs come as the letters that stand for them, R and þ ticked, £ and ¨ empty; character recognition makes 口, 0 and O of empty ones.
    private const string Empty = "□☐○◯口";
    private const string EmptyInRow = Empty + "0Oo£¨";
    private const string Ticked = "☑☒√✓✔✅■▣●";
    private const string TickedInRow = Ticked + "Rþü";

    /// <summary>The grade; null where the text names none or nobody can say which.</summary>
    public static string? Read(string? text)
    {
        var compact = LabelText.Compact((text ?? string.Empty).Replace('¨', '□'));
        compact = Box().IsMatch(compact) ? Scores().Replace(compact, string.Empty) : compact;
        var isRow = Boxed().IsMatch(compact);
        if (!isRow && !Box().IsMatch(compact))
        {
            var word = Span().Replace(compact, string.Empty);
            return word.Length <= LongestGrade && word.Where(IsGrade).Distinct().ToList() is [var grade] ? grade.ToString() : null;
        }

        // Boxes stand all before their words or all behind them.
        var isBefore = (isRow ? BoxInRow() : Box()).Match(compact).Index < compact.IndexOfAny(['优', '良', '中', '差']);
        var ticked = (isRow, isBefore) switch
        {
            (true, true) => TickBeforeInRow(),
            (true, false) => TickBehindInRow(),
            (false, true) => TickBefore(),
            _ => TickBehind(),
        };
        return ticked.Matches(compact) is [var only] ? only.Groups[1].Value : null;
    }

    /// <summary>True for grades with boxes to tick: □优 ☑良 □中 □差.</summary>
    public static bool IsBoxed(string text) => Boxed().IsMatch(LabelText.Compact(text.Replace('¨', '□')));

    /// <summary>Score and grade of a cell that holds both, 95.3分（优）; null for any other text.</summary>
    public static (string Score, string Grade)? WithScore(string text) =>
        ScoreAndGrade().Match(LabelText.Compact(text)) is { Success: true } both ? (both.Groups[1].Value, both.Groups[2].Value) : null;

    private static bool IsGrade(char c) => c is '优' or '良' or '中' or '差';

    [GeneratedRegex(@"^(\d{1,3}(?:\.\d{1,6})?)分?[(,，、/|]?(?:等[级次][:]?)?(优秀?|良好?|中等?|差)[)]?$")]
    private static partial Regex ScoreAndGrade();

    // 优(90-100): the scores that the grade stands for.
    [GeneratedRegex(@"\([^()]*\d[^()]*\)$")]
    private static partial Regex Span();

    // 优秀(90分及以上)☑ 良好(80-90分)☐, boxes aside.
    [GeneratedRegex($@"\([^(){Empty}{Ticked}]*\d[^(){Empty}{Ticked}]*\)")]
    private static partial Regex Scores();

    [GeneratedRegex($"[{Empty}{Ticked}]")]
    private static partial Regex Box();

    [GeneratedRegex($@"[{EmptyInRow}{TickedInRow}]|\[\]")]
    private static partial Regex BoxInRow();

    [GeneratedRegex($@"^(?:.{{0,8}}:)?(?:[(\[]?[{EmptyInRow}{TickedInRow}]?[)\]]?(?<=[{EmptyInRow}{TickedInRow}\])])[优良中差合不][秀好等格]?格?){{3,5}}|^(?:.{{0,8}}:)?(?:[优良中差][秀好等]?[(\[]?[{EmptyInRow}{TickedInRow}]?[)\]]?(?<=[{EmptyInRow}{TickedInRow}\])])){{3,5}}")]
    private static partial Regex Boxed();

    [GeneratedRegex($"[{Ticked}][)\\]]?(优|良|中|差)")]
    private static partial Regex TickBefore();

    [GeneratedRegex($"(优|良|中|差)(?:秀|好|等)?[(\\[]?[{Ticked}]")]
    private static partial Regex TickBehind();

    [GeneratedRegex($"[{TickedInRow}][)\\]]?(优|良|中|差)")]
    private static partial Regex TickBeforeInRow();

    [GeneratedRegex($"(优|良|中|差)(?:秀|好|等)?[(\\[]?[{TickedInRow}]")]
    private static partial Regex TickBehindInRow();
}
