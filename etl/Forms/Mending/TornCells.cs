using System.Collections.Frozen;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Forms.Bands;
using PerfEval.Etl.Forms.Fitting;
using PerfEval.Etl.Forms.Labels;
using PerfEval.Etl.Values;

namespace PerfEval.Etl.Forms.Mending;

/// <summary>The cells of torn tables in order, cut into rows at their labels.</summary>
internal sealed class TornCells(Vocabulary vocabulary, RowKinds kinds, List<Cell> cells)
{
    private const int LongestHeading = 16;

    /// <summary>So many headings side by side may be unknown.</summary>
    private const int MostUnknown = 2;

    /// <summary>No table has more headings; a longer run of them is no heading, and each of its cells would look at all that follow.</summary>
    private const int MostHeadings = 64;

    private static readonly string[] BudgetSpentAndRate = ["annual", "executed", "rate"];

    /// <summary>Goals at the year's beginning, goals as adjusted, results.</summary>
    private const int Adjusted = 3;

    private int at;
    private List<Cell>? columns;

    /// <summary>The rows, each at the line of its first cell.</summary>
    public IEnumerable<GridRow> Rows()
    {
        while (at < cells.Count)
        {
            var rows = Run(vocabulary.IndicatorColumns, cells => cells.Exists(IsLevelHeading)) is { } headings ? Indicators(headings)
                : Run(vocabulary.FundColumns, cells => cells.Exists(IsAmountHeading)) is { } amounts ? Funds(amounts)
                : columns is not null && kinds.IsTotal(Row([cells[at]])) ? [Total(columns)]
                : kinds.GoalField(cells[at]) == "goals.expected" && Field(SkipBlanks(at + 1)) == "goals.actual" ? Goals()
                : kinds.GoalField(cells[at]) == "goals.expected" && Field(at + 1) == "goals.expected" && cells[at + 1].Text.Contains("调整", StringComparison.Ordinal) && Field(at + 2) == "goals.actual" ? AdjustedGoals()
                : [Pair()];
            foreach (var row in rows)
            {
                yield return row;
            }
        }
    }

    private string? Field(int index) => index < cells.Count ? kinds.GoalField(cells[index]) : null;

    private bool IsLevelHeading(Cell cell) => IndicatorField(cell) == "level3";

    private bool IsAmountHeading(Cell cell) => vocabulary.FundColumns.FieldOf(cell.Label) is "annual" or "executed";

    // A run of four headings or more from here on, the telling one among them; null where there is none. 年度预算数 before 调整后预算数 is the band's label.
    private List<Cell>? Run(LabelTable table, Predicate<List<Cell>> isWhole)
    {
        var run = cells.Skip(at).TakeWhile((cell, index) => table.FieldOf(cell.Label) is not null || IsAmong(table, at + index)).Take(MostHeadings).ToList();
        var isBand = run.Count > 1 && kinds.IsBandLabel(run[0]) && run.Skip(1).Any(cell => table.FieldOf(cell.Label) == table.FieldOf(run[0].Label));
        return (run.Count >= 4 || AreBudgetSpentAndRate(run)) && !isBand && isWhole(run) ? run : null;
    }

    // 全年预算数 | 全年执行数 | 预算执行率: all that a form of transfers has, and nothing else has them side by side.
    private bool AreBudgetSpentAndRate(List<Cell> run) => run.Select(cell => vocabulary.FundColumns.FieldOf(cell.Label)).SequenceEqual(BudgetSpentAndRate);

    // A heading that nobody knows among those that are known, or the last before the first level: 偏差(F=D-E).
    private bool IsAmong(LabelTable table, int index)
    {
        bool IsKnown(int other) => other >= at && other < cells.Count && table.FieldOf(cells[other].Label) is not null;
        bool EndsHeadings(int other) => table == vocabulary.IndicatorColumns && other < cells.Count && IsLevel(cells[other], vocabulary.Level1);
        return index > at && !cells[index].IsBlank && cells[index].Text.Length <= LongestHeading && NumberText.Read(cells[index].Text) is null && !IsLabel(cells[index]) && !IsLevel(cells[index])
            && (IsKnown(index - 1) || IsKnown(index - 2))
            && Enumerable.Range(index + 1, MostUnknown).Any(other => IsKnown(other) || EndsHeadings(other));
    }

    // 年度指标值 | 实际完成值 | … above 一级指标 | … | 指标值 | 度量单位: the lower headings stand first, those above them are nobody's.
    private List<Cell> Leaves(List<Cell> headings)
    {
        var lower = headings.FindIndex(cell => IndicatorField(cell) == "level1");
        return lower <= 0 ? headings : [.. headings.Skip(lower), .. headings.Take(lower).Where(upper => headings.Skip(lower).All(cell => IndicatorField(cell) != IndicatorField(upper)))];
    }

    private IEnumerable<GridRow> Indicators(List<Cell> headings)
    {
        at += headings.Count;
        columns = Leaves(headings);
        yield return Row(columns);
        var levels = columns.FindIndex(IsLevelHeading);
        var behind = columns.Count - levels;
        var figure = columns.Skip(levels).ToList().FindIndex(cell => IndicatorField(cell) is "weight" or "score");
        while (at < cells.Count && !Ends(cells[at]) && !BeginsHeading(at))
        {
            // Blank cells before a row are the merged levels that go on.
            if (cells[at].IsBlank)
            {
                at++;
                continue;
            }

            var lead = Lead(columns.Take(levels));
            var length = lead.Exists(cell => cell is not null) && IsLevelAgain(figure) ? 0 : Length(behind, figure);
            yield return Row([.. lead, .. cells.Skip(at).Take(length)]);
            at += length;
        }
    }

    // 经济效益指标 without an indicator above 社会效益指标 with one: where blank cells were left out, the next level stands in the indicator's place, and the figures stand one further.
    private bool IsLevelAgain(int figure) =>
        SkipBlanks(at + 1) is var next && next < cells.Count && IsLevel(cells[at], vocabulary.Level2)
        && (IsLevel(cells[next]) || Ends(cells[next]) || (figure > 0 && at + figure + 1 < cells.Count && !ArePoints(cells[at + figure]) && ArePoints(cells[at + figure + 1])));

    private static bool ArePoints(Cell cell) => NumberText.Read(cell.Text) is not null && !cell.Text.TrimEnd().EndsWith('%');

    // The levels that begin here, each with the points that stand behind it where the table has a column for them.
    private List<Cell?> Lead(IEnumerable<Cell> headings)
    {
        var lead = new List<Cell?>();
        foreach (var heading in headings)
        {
            var isHere = at < cells.Count && IndicatorField(heading) switch
            {
                "level1" => IsLevel1(),
                "level2" => IsLevel(cells[at], vocabulary.Level2),
                _ => lead.Count > 0 && lead[^1] is not null && NumberText.Read(cells[at].Text) is not null,
            };
            lead.Add(isHere ? cells[at++] : null);
        }

        return lead;
    }

    // 总分 spans the columns up to the points, or blank cells stand for those it covers.
    private GridRow Total(List<Cell> headings)
    {
        var figures = Math.Max(headings.FindIndex(cell => IndicatorField(cell) is "weight" or "score"), 1);
        var behind = cells.Skip(at + 1).TakeWhile(cell => !IsLabel(cell)).Take(headings.Count).ToList();
        var isSpan = behind.Take(headings.Count - figures).Any(cell => !cell.IsBlank);

        // A label behind them, or a blank cell behind the last figure, tells where the total's cells end: its name may cover the levels alone, with blank cells below the targets.
        var count = isSpan && behind.Count == headings.Count ? headings.Count - figures + behind.Skip(headings.Count - figures).TakeWhile(cell => !cell.IsBlank).Count() : behind.Count;
        var row = isSpan
            ? Row([cells[at], .. Enumerable.Repeat<Cell?>(null, figures - 1), .. behind.Take(count)])
            : Row([cells[at], .. behind.SkipWhile(cell => cell.IsBlank && behind.Count >= headings.Count)]);
        at += 1 + count;
        return row;
    }

    // As many cells as there are columns, or fewer where the next level or the total comes before: then the row's cells are judged by what they hold.
    private int Length(int behind, int figure)
    {
        if (at == cells.Count || Ends(cells[at]))
        {
            return 0;
        }

        var end = at + 1;
        while (end < cells.Count && end - at < behind && !Ends(cells[end]) && !IsLevel(cells[end]) && !BeginsHeading(end))
        {
            end++;
        }

        // A last cell that was left out: what stands in its place begins the next row, its figures where a row's are.
        return end - at == behind && BeginsRow(end - 1, figure) && !BeginsRow(end, figure, mayBeBlank: true) ? behind - 1 : end - at;
    }

    // 年度目标2 | 一级指标 | 二级指标 …: the next goal's table.
    private bool BeginsHeading(int index) => IsTwoHeadings(index) || (!cells[index].IsBlank && !IsIndicatorHeading(cells[index]) && IsTwoHeadings(index + 1));

    private bool IsTwoHeadings(int index) => index + 1 < cells.Count && IsIndicatorHeading(cells[index]) && IsIndicatorHeading(cells[index + 1]);

    private bool BeginsRow(int index, int figure, bool mayBeBlank = false) =>
        figure > 0 && index + figure < cells.Count && !cells[index].IsBlank && (figure == 1 || mayBeBlank || !cells[index + 1].IsBlank) && !char.IsDigit(cells[index].Text[0]) && !IndicatorFit.IsValue(cells[index]) && NumberText.Read(cells[index + figure].Text) is not null
        && cells.Skip(index).Take(figure).All(cell => !Ends(cell) && !IsLevel(cell));

    private IEnumerable<GridRow> Funds(List<Cell> headings)
    {
        at += headings.Count;
        yield return Row([null, .. headings]);

        // A block of one row has no name for it.
        if (at < cells.Count && NumberText.Read(cells[at].Text) is not null)
        {
            var figures = cells.Skip(at).Take(headings.Count).TakeWhile(cell => !IsFund(cell) && !IsLabel(cell) && !IsIndicatorHeading(cell)).ToList();
            at += figures.Count;
            yield return Row([null, .. figures]);
        }

        while (at < cells.Count && (cells[at].IsBlank || IsFund(cells[at]) || IsBandOfFunds()))
        {
            if (kinds.IsBandLabel(cells[at]))
            {
                yield return Row([cells[at++]]);
                continue;
            }

            var end = at + 1;
            while (end < cells.Count && end - at <= headings.Count + 2 && !IsFund(cells[end]) && !IsLabel(cells[end]) && !IsIndicatorHeading(cells[end]))
            {
                end++;
            }

            if (!cells[at].IsBlank)
            {
                yield return Row(cells[at..end]);
            }

            at = cells[at].IsBlank ? at + 1 : end;
        }
    }

    // 项目资金（元） in the first of its rows, below the heading.
    private bool IsBandOfFunds() => kinds.IsBandLabel(cells[at]) && SkipBlanks(at + 1) is var next && next < cells.Count && IsFund(cells[next]);

    private IEnumerable<GridRow> Goals()
    {
        var second = SkipBlanks(at + 1);
        var distance = second - at;
        yield return Row([cells[at], cells[second]]);
        at = second + 1;
        var texts = cells.Skip(at).TakeWhile(cell => !IsLabel(cell) && !IsIndicatorHeading(cell)).ToList();
        at += texts.Count;
        var filled = texts.Where(cell => !cell.IsBlank).ToList();
        if (filled.Count is 1)
        {
            yield return texts.IndexOf(filled[0]) < distance ? Row([filled[0], null]) : Row([null, filled[0]]);
        }
        else if (filled.Count > 1)
        {
            yield return Row(filled.Count == 2 ? filled : Paragraphs(filled));
        }
    }

    // 年初绩效目标 | 全年（调整）绩效目标 | 全年目标实际完成情况, and a text of each.
    private IEnumerable<GridRow> AdjustedGoals()
    {
        yield return Row(cells[at..(at + Adjusted)]);
        at += Adjusted;
        var texts = cells.Skip(at).TakeWhile(cell => !IsLabel(cell) && !IsIndicatorHeading(cell)).ToList();
        at += texts.Count;
        if (texts.Exists(cell => !cell.IsBlank))
        {
            yield return Row(texts);
        }
    }

    // Paragraphs in lines of their own: 目标1 begins both texts, or nobody can say where the second begins.
    private static List<Cell> Paragraphs(List<Cell> filled)
    {
        var second = filled.FindIndex(1, cell => cell.Text.Length > 2 && cell.Text.StartsWith(filled[0].Text[..Math.Min(3, filled[0].Text.Length)], StringComparison.Ordinal));
        return second < 0 ? filled : [Joined(filled[..second]), Joined(filled[second..])];
    }

    private static Cell Joined(List<Cell> paragraphs) => paragraphs[0] with { Text = string.Join('\n', paragraphs.Select(cell => cell.Text)) };

    private bool IsIndicatorHeading(Cell cell) => IndicatorField(cell) is "level1" or "level2" or "level3";

    private string? IndicatorField(Cell cell) => vocabulary.IndicatorColumns.FieldOf(cell.Label);

    // 项目名称 | …: a label with the cell behind it, blank ones between; any other cell alone.
    private GridRow Pair()
    {
        var next = SkipBlanks(at + 1);
        var label = Row([cells[at]]);
        var isPair = next < cells.Count && (IsHead(cells[at]) || kinds.IsFoot(label) || kinds.GoalField(cells[at]) is not null) && (!IsLabel(cells[next]) || IsNamedLikeTitle(label, cells[next])) && !IsHeading(next) && !IsTwoHeadings(next);
        var row = isPair ? Row([cells[at], cells[next]]) : label;
        at = isPair ? next + 1 : at + 1;
        return row;
    }

    // 资金来源 | 年初预算数 | 全年预算数: the headings of a block, no label with its value.
    private bool IsHeading(int index) => index + 1 < cells.Count && vocabulary.FundColumns.FieldOf(cells[index].Label) is not null && vocabulary.FundColumns.FieldOf(cells[index + 1].Label) is not null;

    // 项目名称 | 2024年度部门整体绩效自评表: a name, not the next form's title.
    private bool IsNamedLikeTitle(GridRow label, Cell next) => kinds.HasProjectName(label) && kinds.TitleOf(Row([next])) is not null;

    private int SkipBlanks(int index)
    {
        while (index < cells.Count && cells[index].IsBlank)
        {
            index++;
        }

        return index;
    }

    // 自评得分 | 95 | 自评等级 | 优 may stand where the total does.
    private bool Ends(Cell cell)
    {
        var row = Row([cell]);
        return vocabulary.Head.FieldOf(cell.Label) is "total_score" or "grade" || kinds.IsTotal(row) || kinds.IsFoot(row) || kinds.IsNotes(row) || kinds.TitleOf(row) is not null || kinds.HasProjectName(row);
    }

    private bool IsFund(Cell cell) => !cell.IsBlank && !kinds.IsBandLabel(cell) && vocabulary.FundKindOf(cell.Label) is not null;

    private bool IsHead(Cell cell) => !cell.IsBlank && vocabulary.Head.FieldOf(HeadBand.LabelOf(cell)) is not null;

    private bool IsLabel(Cell cell) => !cell.IsBlank && (IsHead(cell) || kinds.IsBandLabel(cell) || kinds.GoalField(cell) is not null || Ends(cell));

    // 成本指标 and 满意度指标 name both levels: level 1 where a level 2 follows.
    private bool IsLevel1() =>
        IsLevel(cells[at], vocabulary.Level1)
        && (!IsLevel(cells[at], vocabulary.Level2) || cells.Skip(at + 1).FirstOrDefault(cell => NumberText.Read(cell.Text) is null) is { } next && IsLevel(next, vocabulary.Level2));

    private bool IsLevel(Cell cell) => IsLevel(cell, vocabulary.Level1) || IsLevel(cell, vocabulary.Level2);

    private static bool IsLevel(Cell cell, FrozenSet<string> names) => names.Contains(cell.Label.Name);

    private GridRow Row(IReadOnlyList<Cell?> row)
    {
        var first = row.OfType<Cell>().First().Address;
        var address = first[..(first.LastIndexOf('!') is > 0 and var end ? end : first.Length)];
        return new GridRow(at + 1, address, [.. row.Select((cell, position) => cell is null ? new Cell(string.Empty, position, address) : cell with { Position = position })]);
    }
}
