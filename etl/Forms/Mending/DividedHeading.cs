using PerfEval.Etl.Documents;

namespace PerfEval.Etl.Forms.Mending;

/// <summary>A page's mark between the two rows of a heading: 绩效指标 | 完成情况 | 评分 above 第 1 页, 年度指标值 | 实际完成值 | 分值 | 得分 below it.</summary>
internal static class DividedHeading
{
    /// <summary>The rows without such marks, each of which is a note.</summary>
    public static List<GridRow> Join(List<GridRow> rows, RowKinds kinds, List<Problem> problems)
    {
        var marks = Enumerable.Range(0, rows.Count).Where(at => Divides(rows, at, kinds)).Select(at => rows[at]).ToList();
        problems.AddRange(marks.Select(mark => new Problem("row_unread", Severity.Info, $"表头中间的页码未读取：{mark.Filled[0].Text}", mark.Address)));
        return marks.Count == 0 ? rows : [.. rows.Except(marks)];
    }

    private static bool Divides(List<GridRow> rows, int at, RowKinds kinds) =>
        at > 0 && at + 1 < rows.Count && RowKinds.IsPageMark(rows[at])
        && (kinds.Headings.Indicators(rows[at - 1], rows[at + 1]) ?? kinds.Headings.Funds(rows[at - 1], rows[at + 1])) is { Rows: > 1 };
}
