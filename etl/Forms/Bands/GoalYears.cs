using System.Text.RegularExpressions;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Forms.Labels;

namespace PerfEval.Etl.Forms.Bands;

/// <summary>What stands before the goals in a column of its own: the year, below 财年 | 目标 | 实际完成情况, of which one is the form's, or the goal's number.</summary>
internal static partial class GoalYears
{
    /// <summary>True for a heading of goals whose first column names years.</summary>
    internal static bool AreBy(GridRow heading) => heading.Filled.Count > 2 && Years().IsMatch(heading.Filled[0].Label.Name);

    /// <summary>True for the row of a year that is not the form's; where the form prints no year, for each row but the first that is read.</summary>
    /// <param name="row">The row.</param>
    /// <param name="heading">The heading of the goals.</param>
    /// <param name="form">The form.</param>
    internal static bool IsOfAnother(GridRow row, GridRow heading, EvaluationForm form) =>
        AreBy(heading) && Year().Match(LabelText.Compact(row.Filled[0].Text)) is { Success: true } year
        && (FundsBand.YearOf(form) is { } own ? own != year.Groups[1].Value : form.GoalExpected is not null);

    /// <summary>True for the number of a goal that stands before its text in a cell of its own: 目标1, 目标二.</summary>
    internal static bool IsNumber(Cell cell) => Number().IsMatch(cell.Label.Name);

    [GeneratedRegex(@"^(?:年度|绩效|总体|分)*(?:目标|任务)\s*[\d一二三四五六七八九十]{1,2}$")]
    private static partial Regex Number();

    [GeneratedRegex("^(?:财年|年度|年份|财政年度|预算年度)$")]
    private static partial Regex Years();

    [GeneratedRegex(@"^(20\d\d)年?度?$")]
    private static partial Regex Year();
}
