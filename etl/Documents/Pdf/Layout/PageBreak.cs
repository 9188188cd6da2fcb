using System.Text.RegularExpressions;
using PerfEval.Etl.Documents.Pdf.Tables;
using PerfEval.Etl.Documents.Pdf.Text;
using PerfEval.Etl.Forms;

namespace PerfEval.Etl.Documents.Pdf.Layout;

/// <summary>Where a table goes on over a page break: which cells were cut in two there.</summary>
public sealed partial class PageBreak
{
    private readonly PageTable above;
    private readonly PageTable below;

    private PageBreak(PageTable above, PageTable below)
    {
        (this.above, this.below) = (above, below);
        var last = above.Grid.Cells.Where(cell => cell.Row + cell.RowSpan == above.Grid.Rows.Length - 1).ToList();
        var pairs = below.Grid.Cells.Where(cell => cell.Row == 0).Select(cell => (Cell: cell, Upper: last.Find(upper => IsSameColumn(upper, cell)))).ToList();
        var cut = pairs.Where(pair => pair.Upper is not null && !above.Grid.HasRuleBelow(pair.Upper) && !below.Grid.HasRuleAbove(pair.Cell)).ToList();
        IsRowCut = cut.Count == pairs.Count;
        if (cut.Count == 0 && LooksCut(pairs))
        {
            (cut, IsRowCut) = (pairs, true);
            Problem = new Problem("row_joined_over_pages", Severity.Warning, "此行跨页，已与下一页的第一行合并，请核对。", above.AddressOf(last[0].Row, last[0].Column));
        }

        // The name of a level beside rows on both pages is torn alone.
        cut.AddRange(pairs.Except(cut).Where(pair => pair.Upper is not null && IsTornName(pair.Upper, pair.Cell)).ToList());
        Joined = cut.Where(pair => !below.IsBlank(pair.Cell)).ToDictionary(pair => pair.Cell, pair => pair.Upper!);
    }

    /// <summary>Cells below the break whose text belongs to a cell above it.</summary>
    public IReadOnlyDictionary<TableCell, TableCell> Joined { get; }

    /// <summary>The first row below is nothing but the rest of the last row above.</summary>
    public bool IsRowCut { get; }

    /// <summary>Says so where the row was joined by its looks, because lines are drawn on both sides of the break.</summary>
    public Problem? Problem { get; }

    /// <summary>Looks at the break between two parts of a table.</summary>
    public static PageBreak Between(PageTable above, PageTable below) => new(above, below);

    /// <summary>The text of a cell above with that of the cell below the break, which may itself go on over further pages.</summary>
    public string Join(string text, TableCell upper, string rest, TableCell lower)
    {
        var (first, next) = (above.LinesOf(upper), below.LinesOf(lower));
        return first.Count == 0 ? rest : text + WrappedText.Between(first[^1], next[0], WrappedText.Room(first, upper.Box)) + rest;
    }

    private bool IsSameColumn(TableCell upper, TableCell lower) =>
        Math.Abs(upper.Box.Left - lower.Box.Left) <= Edges.Tolerance * 1.5 && Math.Abs(upper.Box.Right - lower.Box.Right) <= Edges.Tolerance * 1.5;

    // Word draws a line on both sides of the break, cut row or not. A row that goes on has text only where the row above has, in full lines, no figures, and less of it;
    // what is merged over the rows below, 绩效指 | 标 beside the headings, may begin with it.
    private bool LooksCut(List<(TableCell Cell, TableCell? Upper)> pairs)
    {
        var filled = pairs.Where(pair => !below.IsBlank(pair.Cell)).ToList();
        return filled.Count > 0
            && pairs.TrueForAll(pair => pair.Upper is not null)
            && filled.Exists(pair => pair.Cell.RowSpan == 1)
            && filled.TrueForAll(pair => !above.IsBlank(pair.Upper!) && GoesOn(pair.Upper!, pair.Cell))
            && pairs.Exists(pair => pair.Cell.RowSpan == 1 && pair.Upper!.RowSpan == 1 && below.IsBlank(pair.Cell) && !above.IsBlank(pair.Upper));
    }

    // 效益指 | 标, 满意度 | 指标, 产出指标（50分 | ）: neither half is a name, both together are.
    private bool IsTornName(TableCell upper, TableCell lower)
    {
        var (first, next) = (above.LinesOf(upper), below.LinesOf(lower));
        if (first.Count == 0 || next.Count == 0 || WrappedText.Between(first[^1], next[0], WrappedText.Room(first, upper.Box)) == "\n")
        {
            return false;
        }

        var (head, tail) = (string.Concat(first.Select(line => line.Text)), string.Concat(next.Select(line => line.Text)));
        return NameAlone().IsMatch(head + tail) && !NameAlone().IsMatch(head) && !NameAlone().IsMatch(tail);
    }

    private bool GoesOn(TableCell upper, TableCell lower)
    {
        var (first, next) = (above.LinesOf(upper), below.LinesOf(lower));

        // 成本指标 above and 经济效益指标 below are two names, however full the line is.
        if (Level().IsMatch(first[^1].Text) && Level().IsMatch(next[^1].Text))
        {
            return false;
        }

        // 实施单位： asks for what stands beside it: a label ends there.
        return !first[^1].Text.TrimEnd().EndsWith('：') && !first[^1].Text.TrimEnd().EndsWith(':') && !next.All(line => Figure().IsMatch(line.Text)) && WrappedText.Between(first[^1], next[0], WrappedText.Room(first, upper.Box)) != "\n";
    }

    [GeneratedRegex(@"^[\d.,，%％\s—－/-]+$")]
    private static partial Regex Figure();

    [GeneratedRegex(@"^\p{IsCJKUnifiedIdeographs}{2,8}指标(?:[（(]\d{1,3}分?[）)])?$")]
    private static partial Regex NameAlone();

    [GeneratedRegex(@"指标[）)]?(?:[（(]?\d+分?[）)]?)?$")]
    private static partial Regex Level();
}
