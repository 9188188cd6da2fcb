using System.Text.RegularExpressions;
using PerfEval.Etl.Forms.Labels;

namespace PerfEval.Etl.Documents.PlainText;

/// <summary>Rows that a line end within a cell tore apart in a text whose lines end with their last filled cell, so that their number of cells tells nothing: known by what stands
/// on either side of the line end, 1,500,000 | .00, （一）数量指标（2 | 0分）, 按资金性质：一般公共 | 预算.</summary>
internal static partial class SureHalves
{
    /// <summary>A cell has no more lines.</summary>
    private const int MostLines = 12;

    /// <summary>No label of money has more letters.</summary>
    private const int LongestLabel = 30;

    /// <summary>The row with all lines that are surely a part of it.</summary>
    /// <param name="rows">Rows of lines divided by tabs.</param>
    /// <param name="at">The first line's.</param>
    /// <param name="above">The row above it; null where there is none.</param>
    /// <param name="isTorn">False of two rows of which the second cannot go on with the last cell of the first.</param>
    /// <param name="widest">No row of more cells comes of that.</param>
    /// <returns>The row and how many lines it has; null where the next line is none of its.</returns>
    public static (GridRow Row, int Lines)? Join(IReadOnlyList<GridRow> rows, int at, GridRow? above, Func<GridRow, GridRow, bool> isTorn, int widest)
    {
        var (row, lines) = (rows[at], 1);
        if (row.Cells.Count == 1 && !IsOpenLabel(rows, at))
        {
            return null;
        }

        while (lines < MostLines && Rest(rows, row, at + lines, isTorn, above) is > 0 and var more && row.Cells.Count + rows[at + lines + more - 1].Cells.Count - 1 <= widest)
        {
            row = rows.Skip(at + lines).Take(more).Aggregate(row, (upper, line) => upper.JoinedWith(line));
            lines += more;
        }

        return lines > 1 ? (row, lines) : null;
    }

    // 满意度指标（1 alone above 0分） | 服务对象满意度指标 | …
    private static bool IsOpenLabel(IReadOnlyList<GridRow> rows, int at) =>
        rows[at].Cells[0].Text.Length <= LongestLabel && at + 1 < rows.Count && rows[at + 1].Cells.Count > 1 && Closes(rows[at + 1].Cells[0].Text);

    // How many lines go on with the row's last cell; those between it and a line that begins with a mark are the cell's too.
    private static int Rest(IReadOnlyList<GridRow> rows, GridRow row, int next, Func<GridRow, GridRow, bool> isTorn, GridRow? above)
    {
        if (next >= rows.Count || !isTorn(row, rows[next]))
        {
            return 0;
        }

        if (GoesOn(row, rows[next]))
        {
            return 1;
        }

        var end = next;
        while (end < rows.Count && end < next + MostLines && rows[end] is { Cells: [{ IsBlank: false }] } && !Forms.RowKinds.IsPageMark(rows[end]))
        {
            end++;
        }

        return end < rows.Count && rows[end].Cells is [{ IsBlank: false } last, _, ..] && (BeginsWithin().IsMatch(last.Text) || ReachesActual(row, rows[end], above)) ? end - next + 1 : 0;
    }

    private static bool GoesOn(GridRow row, GridRow next)
    {
        var (upper, lower) = (row.Cells[^1].Text, next.Cells[0].Text);
        return (OpenBracket.Is(upper) && Closes(lower)) || BeginsWithin().IsMatch(lower) || (OpenThousands().IsMatch(upper) && char.IsAsciiDigit(lower[0]))
            || IsFundsLabel(row, next) || IsGoalsLabel(row, next) || IsGoal(row, next) || IsCode(row, next);
    }

    // 预期目标 | | 实际完成情况 above: both texts are torn, and the lower one begins in its column where the lines are put together.
    private static bool ReachesActual(GridRow row, GridRow last, GridRow? above) =>
        above is not null && above.Cells.Count > row.Cells.Count && Vocabulary.Shared.GoalActual.Contains(above.Cells[^1].Label) && above.Filled.Exists(cell => Vocabulary.Shared.GoalExpected.Contains(cell.Label))
        && last.Filled.Count == 2 && row.Cells.Count + last.Cells.Count - 1 == above.Cells.Count;

    // 年初设定目标 | | 年度总体目标完成情 | 况综述
    private static bool IsGoalsLabel(GridRow row, GridRow next) =>
        next.Cells.Count == 1 && row.Cells[^1].Text.Length + next.Cells[0].Text.Length <= LongestLabel && row.Filled.Count > 1 && row.Filled.SkipLast(1).Any(cell => Vocabulary.Shared.GoalExpected.Contains(cell.Label))
        && Vocabulary.Shared.GoalActual.Contains(LabelText.Of(row.Cells[^1].Text + next.Cells[0].Text)) && !Vocabulary.Shared.Opens(next.Cells[0].Label);

    // 年度总体目标 | 综合利用率达到 | 95%。 | 完成情况 | …: between the label of the goal and that of its result.
    private static bool IsGoal(GridRow row, GridRow next) =>
        row.Filled.Count == 2 && next.Filled.Count > 1 && Vocabulary.Shared.GoalExpected.Contains(row.Filled[0].Label) && Vocabulary.Shared.GoalActual.Contains(next.Filled[1].Label) && !Vocabulary.Shared.Opens(next.Cells[0].Label);

    // 项目编码 | 50011423T | 000003921 | 045, 项目名称 | 51100022T | 432-消费券发放: as long as it is a code, more of it may come.
    private static bool IsCode(GridRow row, GridRow next)
    {
        var field = row.Filled.Count > 1 && Vocabulary.Shared.Head.FieldOf(row.Filled[0].Label) is not null ? Vocabulary.Shared.Head.FieldOf(row.Filled[^2].Label) : null;
        return field is "project_code" or "project_name" && OpenCode().IsMatch(row.Cells[^1].Text) && (field == "project_code" ? Code() : CodeAndName()).IsMatch(next.Cells[0].Text)
            && (next.Filled.Count == 1 || Vocabulary.Shared.Head.FieldOf(next.Filled[1].Label) is not null);
    }

    // The row holds nothing else, the figures stand behind the rest.
    private static bool IsFundsLabel(GridRow row, GridRow next) =>
        row.Filled.Count == 1 && next.Cells.Count > 1 && row.Cells[^1].Text.Length + next.Cells[0].Text.Length <= LongestLabel
        && Vocabulary.Shared.FundKindOf(LabelText.Of(row.Cells[^1].Text + next.Cells[0].Text)) is not null && !Vocabulary.Shared.Opens(row.Cells[^1].Label);

    private static bool Closes(string text) => text.AsSpan().IndexOfAny(')', '）') is >= 0 and var at && text.AsSpan(0, at).IndexOfAny('(', '（') < 0;

    // .00, ，管网完好率, 。, %: no cell begins with such a mark.
    [GeneratedRegex(@"^(?:[.,]\d|[，。；、％%）])")]
    private static partial Regex BeginsWithin();

    // Six letters and digits or more, in lines of a cell.
    [GeneratedRegex(@"^(?=[^\d]*\d)[0-9A-Za-z_-][0-9A-Za-z_\s-]{5,60}$")]
    private static partial Regex OpenCode();

    [GeneratedRegex(@"^[0-9A-Za-z_-]{1,40}$")]
    private static partial Regex Code();

    [GeneratedRegex(@"^(?:[0-9A-Za-z]{4,40}$|[0-9A-Za-z]{0,40}[-－_＿]\S)")]
    private static partial Regex CodeAndName();

    // 12,345,6 or 12,345,
    [GeneratedRegex(@"^-?\d{1,3}(?:,\d{3})*,\d{0,2}$")]
    private static partial Regex OpenThousands();
}
