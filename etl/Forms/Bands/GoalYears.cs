using System.Text.RegularExpressions;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Forms.Labels;

namespace PerfEval.Etl.Forms.Bands;

/// <summary>Goals of several years, each in its row below 财年 | 目标 | 实际完成情况: the form is about one of them.</summary>
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

    [GeneratedRegex("^(?:财年|年度|年份|财政年度|预算年度)$")]
    private static partial Regex Years();

    [GeneratedRegex(@"^(20\d\d)年?度?$")]
    private static partial Regex Year();
}
