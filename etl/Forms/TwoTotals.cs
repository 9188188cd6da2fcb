using PerfEval.Etl.Values;

namespace PerfEval.Etl.Forms;

/// <summary>A score in the head beside the one below the indicators: 自评得分 96.6 above 合计 | 90 | 87.1. The total's row may sum up the indicators alone.</summary>
internal static class TwoTotals
{
    private const decimal Whole = 100;

    /// <summary>Takes the score of the whole form, and says where the two are not the same.</summary>
    /// <param name="form">The form as printed; its total becomes the head's where the row's points are not the whole and what they lack explains the difference.</param>
    /// <returns>A problem of the total; none where there is one score, or both are the same.</returns>
    public static IEnumerable<Problem> Settle(EvaluationForm form)
    {
        if (form.TotalScore is not { } below || form.Head.GetValueOrDefault("total_score") is not { } above
            || NumberText.Points(below.Text) is not { } part || NumberText.Points(above.Text) is not { } whole || part == whole)
        {
            return [];
        }

        if (NumberText.Points(form.TotalWeight?.Text) is { } points && points < Whole && whole > part && whole - part <= Whole - points)
        {
            form.TotalScore = above;
            return [new Problem("total_twice", Severity.Info, $"合计行的“{below.Text}”只是各项指标之和，总分取“{above.Text}”。", below.Location, "total_score")];
        }

        return [new Problem("total_twice", Severity.Warning, $"总分有两处且不同：“{above.Text}”和总分行的“{below.Text}”，取总分行的，请核对。", above.Location, "total_score")];
    }
}
