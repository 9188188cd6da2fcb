using PerfEval.Dashboards.Samples.Facts;
using PerfEval.Dashboards.Samples.Tables;

namespace PerfEval.Dashboards.Samples.Layouts;

/// <summary>The rows of the two goals.</summary>
internal static class GoalRows
{
    /// <summary>Side by side below their labels, or one a row behind its label.</summary>
    public static IReadOnlyList<IReadOnlyList<SampleCell>> Print(FormFacts facts, Layout layout, int inner)
    {
        if (layout.Goals is not var (expected, actual))
            return [];
        if (layout.IsGoalARow)
        {
            var label = layout.HasBands ? 2 : 1;
            var rest = inner + (layout.HasBands ? 1 : 0) - label;
            return [[new SampleCell(expected, label), new SampleCell(facts.Expected, rest)], [new SampleCell(actual, label), new SampleCell(facts.Actual, rest)]];
        }

        var (left, right) = (inner / 2, inner - (inner / 2));
        return FormPrinter.Band(layout, "年度总体目标", [[new SampleCell(expected, left), new SampleCell(actual, right)], [new SampleCell(facts.Expected, left), new SampleCell(facts.Actual, right)]]);
    }
}
