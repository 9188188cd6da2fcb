using System.Text.RegularExpressions;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Forms.Bands;
using PerfEval.Etl.Forms.Labels;
using PerfEval.Etl.Values;

namespace PerfEval.Etl.Forms.Mending;

/// <summary>Labels at either edge of a text's rows that wrap over lines: 年度预算 and 执行（万 in lines of their own above 元） | 年初预算数, 分析及改 and 进措施 below … | 偏差原因.
/// Lines tell no columns there, only the words do: what the row's first or last cell makes a label of the vocabulary together with is a part of it.
/// Between two rows of a table that is known to be torn, of which only one has a cell there, it is that cell's, whatever it says.</summary>
internal sealed partial class WrappedEdges(Vocabulary vocabulary, RowKinds kinds)
{
    /// <summary>A label in a column of two letters has no more lines, and no line of one is longer.</summary>
    private const int MostPieces = 16;

    private const int LongestPiece = 12;

    private const int LongestRest = 3;

    /// <summary>So many rows above tell whether a table is torn.</summary>
    private const int Around = 12;

    private readonly WrappedLabels labels = new(vocabulary);

    /// <summary>Says of the first row that was put together, that it was.</summary>
    /// <param name="before">The rows as they came.</param>
    /// <param name="after">What <see cref="Join"/> made of them.</param>
    public static IEnumerable<Problem> Joined(IReadOnlyList<GridRow> before, IReadOnlyList<GridRow> after)
    {
        if (!ReferenceEquals(before, after))
        {
            yield return new Problem("line_joined", Severity.Info, "表格的标签换行后成为单独的行，已接回，请抽查核对。", after.Zip(before).First(pair => pair.First != pair.Second).First.Address);
        }
    }

    /// <summary>The rows, labels whole; a label has the address of its first line. The same list where nothing was joined.</summary>
    public IReadOnlyList<GridRow> Join(IReadOnlyList<GridRow> rows)
    {
        var (joined, isChanged) = (new List<GridRow>(rows.Count), false);
        var pieces = 0;
        foreach (var row in rows)
        {
            if (IsRestOfFigure(joined, row))
            {
                (joined[^1], isChanged) = (joined[^1].JoinedWith(row), true);
                continue;
            }

            var whole = row is not { IsLine: true, IsProse: false } ? row : Through(joined, pieces, row) ?? (pieces > 0 ? Above(joined, pieces, row) : row);
            isChanged |= whole != row;
            joined.Add(whole);
            pieces = row is { IsLine: true, IsProse: true } && row.Cells[0].Text.Length <= LongestPiece ? Math.Min(pieces + 1, MostPieces) : 0;
        }

        return isChanged ? joined : rows;
    }

    // 二级指 | 标: the row above ends within a label that this one goes on with, lines between them or not.
    private GridRow? Through(List<GridRow> joined, int count, GridRow row)
    {
        if (joined.Count <= count || row.Cells[0].IsBlank || joined[^(count + 1)] is not { IsLine: true, IsProse: false, Cells: [.., { IsBlank: false, Text.Length: <= LongestPiece } last] } above
            || row.Cells[0].Text.Length > LongestPiece || joined.TakeLast(count).Any(line => line.IsBlank) || !AreOne([last, .. joined.TakeLast(count).Select(line => line.Cells[0]), row.Cells[0]]))
        {
            return null;
        }

        var whole = joined.TakeLast(count).Append(row).Aggregate(above, (upper, line) => upper.JoinedWith(line));
        joined.RemoveRange(joined.Count - count - 1, count + 1);
        return whole;
    }

    // The row with the lines above it that begin its first cell; those before them may end the last cell of the row above.
    private GridRow Above(List<GridRow> joined, int count, GridRow row)
    {
        var lines = joined[^count..];
        var upper = joined.Count > count && joined[^(count + 1)] is { IsLine: true, IsProse: false } above ? above : null;
        var isTorn = upper is not null && upper.Cells.Count == row.Cells.Count && (IsTorn(upper) || IsTorn(row)) && lines.TrueForAll(IsPartOnly);
        var begins = row.Cells[0].IsBlank ? 0
            : isTorn && upper!.Cells[^1].IsBlank ? count
            : Enumerable.Range(1, count).LastOrDefault(taken => IsLabel([.. lines.TakeLast(taken).Select(line => line.Cells[0]), row.Cells[0]]));
        var ends = upper is not { Cells: [.., { IsBlank: false } last] } ? 0
            : isTorn && row.Cells[0].IsBlank && NumberText.Read(last.Text) is null ? count
            : Enumerable.Range(1, count - begins).LastOrDefault(taken => IsColumn([last, .. lines.Take(taken).Select(line => line.Cells[0])]));
        if (ends > 0)
        {
            joined[^(count + 1)] = lines.Take(ends).Aggregate(upper!, (whole, line) => whole.JoinedWith(line));
            joined.RemoveRange(joined.Count - count, ends);
        }

        if (begins == 0)
        {
            return row;
        }

        joined.RemoveRange(joined.Count - begins, begins);
        var first = lines[^begins].Cells[0];
        return new GridRow(row.Number, lines[^begins].Address, [first with { Text = string.Join('\n', lines.TakeLast(begins).Select(line => line.Cells[0].Text).Append(row.Cells[0].Text)) }, .. row.Cells.Skip(1)]) { TornAt = row.TornAt };
    }

    // A row of several lines.
    private static bool IsTorn(GridRow row) => row.TornAt.Count > 0;

    // Words that say nothing by themselves: no title, no label, no page's mark.
    private bool IsPartOnly(GridRow line) =>
        !line.IsBlank && !RowKinds.IsPageMark(line) && kinds.TitleOf(line) is null && !kinds.IsNotes(line) && !kinds.IsFoot(line) && !kinds.IsTotal(line) && !kinds.IsHeadLabel(line.Cells[0]) && !vocabulary.IsBand(line.Cells[0].Label);

    // 98 | .6, 9.9 | 8 below a row of a torn table: a figure of so many places that goes on; 12 below 98.6 is a page's number.
    private static bool IsRestOfFigure(List<GridRow> joined, GridRow row) =>
        row is { IsLine: true, IsProse: true, IsBlank: false } && joined is [.., { IsLine: true, IsProse: false, Cells: [.., { IsBlank: false } last] } above] && above.Number + 1 == row.Number
        && row.Cells[0].Text.Length <= LongestRest && Points().IsMatch(last.Text + row.Cells[0].Text) && joined.TakeLast(Around).Any(IsTorn);

    [GeneratedRegex(@"^\d{1,3}\.\d{1,2}$")]
    private static partial Regex Points();

    private bool IsColumn(List<Cell> pieces) => Whole(pieces) is { } label && (vocabulary.IndicatorColumns.FieldOf(label) ?? vocabulary.FundColumns.FieldOf(label)) is not null;

    private bool IsLabel(List<Cell> pieces) => Whole(pieces) is { } label && IsLabel(pieces, label);

    private bool IsLabel(List<Cell> pieces, LabelText label) =>
        IsPrinted(pieces, label) || vocabulary.IsBand(label) || vocabulary.Head.FieldOf(HeadBand.LabelOf(pieces[0] with { Text = label.Full })) is not null || vocabulary.FundKindOf(label) is not null;

    // No two labels of their own, 项目单位 above 年度预算执行; where one of them is, only what the vocabulary prints is one label.
    private bool AreOne(List<Cell> pieces) =>
        Whole(pieces) is { } label && (IsKnown(pieces[0]), IsKnown(pieces[^1])) switch { (true, true) => false, (false, false) => IsLabel(pieces, label), _ => IsPrinted(pieces, label) };

    private bool IsPrinted(List<Cell> pieces, LabelText label) =>
        labels.AreOne(pieces) || vocabulary.Head.PrintedFieldOf(label) is not null || vocabulary.FundRows.PrintedFieldOf(label) is not null;

    private bool IsKnown(Cell cell) =>
        vocabulary.IsBand(cell.Label) || kinds.IsHeadLabel(cell) || kinds.IsSource(cell) || vocabulary.IndicatorColumns.FieldOf(cell.Label) is not null || vocabulary.FundColumns.FieldOf(cell.Label) is not null;

    // What each line adds belongs to the name, and none says something of its own: （2024年度） above 项目名称 does not.
    private static LabelText? Whole(List<Cell> pieces)
    {
        var label = LabelText.Of(string.Concat(pieces.Select(cell => cell.Text)));
        var said = Bracketed().Replace(label.Full, string.Empty);
        return said.AsSpan().IndexOfAnyInRange('0', '9') < 0 && Prefix().Replace(said, string.Empty).AsSpan().IndexOfAny(':', '；', '。') < 0
            && label.Name != LabelText.Of(pieces[^1].Text).Name && label.Full.StartsWith(LabelText.Compact(pieces[0].Text), StringComparison.Ordinal) && !pieces[0].IsBlank && !IsWhole(pieces[0].Text) ? label : null;
    }

    // （2024年度）, 附件：
    private static bool IsWhole(string line) => line is ['(' or '（' or '[' or '【', ..] || line[^1] is ':' or '：';

    [GeneratedRegex(@"[(\[【][^()\[\]【】]*[)\]】]")]
    private static partial Regex Bracketed();

    [GeneratedRegex("^[^:]{0,3}中:")]
    private static partial Regex Prefix();
}
