using System.Text.RegularExpressions;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Forms.Fitting;
using PerfEval.Etl.Forms.Headings;
using PerfEval.Etl.Forms.Labels;
using PerfEval.Etl.Forms.Mending;
using PerfEval.Etl.Values;

namespace PerfEval.Etl.Forms.Bands;

/// <summary>One walk down the rows of a form. Where a band begins is told by its heading.</summary>
internal sealed partial class FormWalk(Vocabulary vocabulary, RowKinds kinds, EvaluationForm form, bool isGapless)
{
    /// <summary>No cell goes on over so many lines; each would be joined to all before it anew.</summary>
    private const int LongestTorn = 3000;

    private readonly HeadBand head = new(vocabulary);
    private readonly GoalsBand goals = new(kinds);
    private readonly GuessedGoals guessedGoals = new(vocabulary, kinds);
    private readonly LabelledTotal total = new(vocabulary, kinds);
    private FundsBand? funds;
    private IndicatorsBand? indicators;
    private bool hasPercentPoints;
    private Cell? levelLine;
    private bool isBelowLastYear;
    private int tableAt;
    private Band band;
    private (GridRow Upper, TableHeading Heading)? printed;

    private IndicatorRows Rows => field ??= new IndicatorRows(vocabulary, kinds, head, form);

    // Labels above their values are remembered from one row to the next: both ask the same head.
    private LooseRows Loose => field ??= new LooseRows(vocabulary, kinds, head, form);

    /// <summary>Reads all rows into the form.</summary>
    /// <param name="rows">Rows that hold something.</param>
    public void Read(List<GridRow> rows)
    {
        rows = DividedHeading.Join(rows, kinds, form.Problems);
        var lastTotal = rows.FindLastIndex(kinds.IsTotal);
        hasPercentPoints = IndicatorFit.HasPercentPoints([.. rows.SkipWhile(row => !kinds.Headings.IsIndicators(row))], kinds);
        var i = 0;
        while (i < rows.Count)
        {
            var below = i + 1 < rows.Count ? rows[i + 1] : null;
            var areNumbers = band is Band.Funds or Band.Indicators && RowKinds.AreColumnNumbers(rows[i]);
            var heading = areNumbers ? 0 : Heading(rows[i], below, rows.Skip(i + 1));
            if (areNumbers)
            {
                i++;
            }
            else if (heading == 0 && below is not null && kinds.IsLevel(rows[i]) && kinds.Headings.Indicators(below, rows.ElementAtOrDefault(i + 2)) is { } next && next.Columns.All(column => column.Field != "level1"))
            {
                levelLine = rows[i].Filled[0];
                i++;
            }
            else if (heading > 0)
            {
                i += heading;
                tableAt = i;
            }
            else if ((PageTear.RestOf(rows, i, IsBetweenPages, IsRest) ?? RestInText(rows, i)) is { } rest)
            {
                // What stands between the halves is read before the row they make.
                TornRepairs.OfPage(form, rows[i], rows[rest], band == Band.Funds ? null : indicators!.FieldAt);
                rows[rest] = PageTear.Join(rows[i], rows[rest]);
                i++;
            }
            else if (band == Band.Indicators && below is not null && indicators!.Whole(rows[i], rows.Skip(i + 1)) is var (whole, lines))
            {
                i += lines - 1;
                rows[i] = whole;
            }
            else if (band == Band.Indicators && indicators!.Divided(rows[i], form) is { } parts)
            {
                rows.RemoveAt(i);
                rows.InsertRange(i, parts);
                lastTotal += lastTotal > i ? parts.Count - 1 : 0;
            }
            else
            {
                band = Row(rows[i], i > 0 ? rows[i - 1] : null, i < lastTotal);
                isBelowLastYear = rows[i] is { Filled: [var caption] } && TableHeading.IsLastYears(caption.Label.Unnumbered);
                i++;
            }
        }

        Close();
    }

    // What can be told once all rows are read.
    private void Close()
    {
        CentredLevels.Mend(form, vocabulary);
        form.IsClosed = band is Band.Foot or Band.Notes;
        if (levelLine is { } lost)
        {
            form.Problems.Add(new Problem("row_unread", Severity.Warning, $"“{lost.Text}”之下没有指标表，未读取。", lost.Address, "indicators"));
        }

        if (form.TotalScore is { } score && form.RowsAboveTotal < form.Indicators.Count && !(form.RowsAboveTotal == 0 && NumberText.Read(score.Text) == Scores()))
        {
            form.Problems.Add(new Problem("total_unclear", Severity.Warning, "总分行之后还有指标行，总分可能只是其中一部分的合计，请核对。", score.Location, "total_score"));
        }
    }

    // A total that stands above the rows it sums up.
    private decimal Scores() => form.Indicators.Concat(form.Funds.Where(fund => fund.Kind == "total")).Sum(row => NumberText.Read(row.Text("score")) ?? 0);

    private bool IsBetweenPages(GridRow row) => RowKinds.IsPageMark(row) || (band == Band.Indicators && kinds.Headings.IsIndicators(row));

    private int? RestInText(List<GridRow> rows, int at)
    {
        // Points in the row below are asked first: nearly every row has its own, and is the rest of none.
        if (band != Band.Indicators || at + 1 >= rows.Count || !indicators!.MayHaveRest(rows[at], rows[at + 1]) || PageTear.PageOf(rows[at].Address) > 0 || rows[at].Filled.Exists(cell => cell.Text.Length > LongestTorn))
        {
            return null;
        }

        var next = rows.FindIndex(at + 1, row => !IsBetweenPages(row));
        var isHalf = next > 0 && next + 1 < rows.Count && indicators!.Whole(rows[next], rows.Skip(next + 1).Take(1)) is not null;
        return next > 0 && !isHalf && MayGoOn(rows[at], rows[next]) && indicators!.IsRestInText(rows[at], rows[next], rows.Skip(tableAt)) ? next : null;
    }

    private bool MayGoOn(GridRow row, GridRow next) =>
        !kinds.IsTotal(row) && !kinds.IsTotal(next) && !kinds.IsSubtotal(next) && !kinds.IsFoot(next) && !head.IsResult(next) && !RowKinds.IsSignature(next) && !kinds.IsNotes(next) && !kinds.IsGoalsHeading(next) && !kinds.IsGoalPair(next);

    private bool IsRest(GridRow row, GridRow next) =>
        MayGoOn(row, next) && (band == Band.Indicators ? indicators!.IsRest(row, next) : band == Band.Funds && funds!.IsRest(row, next));

    // Opens the band that the row heads; how many rows the heading has, 0 where the row is none.
    private int Heading(GridRow row, GridRow? below, IEnumerable<GridRow> after)
    {
        if (IndicatorHeading(row, below, after) is { } found)
        {
            // A page that begins with the same heading, or the upper half of it alone, has the same columns.
            var table = found.Rows <= printed?.Heading.Rows && (IsSame(printed.Value.Upper, row) || IsPacked(printed.Value.Upper, row, below)) ? printed.Value.Heading with { Rows = found.Rows } : found;
            printed = table.Rows == 2 || printed is not { Heading.Rows: 2 } ? (row, table) : printed;
            if (isBelowLastYear)
            {
                form.Problems.Add(LooseRows.Unread(row, Severity.Info, null));
                band = Band.LastYear;
                return table.Rows;
            }

            Report(table, row);
            indicators = new IndicatorsBand(vocabulary, table, isGapless, indicators, hasPercentPoints);
            indicators.Begin(levelLine);
            levelLine = null;
            form.HasIndicatorTable = true;
            form.HasPoints |= table.Columns.Exists(column => column.Field is "weight" or "score");
            band = Band.Indicators;
            return table.Rows;
        }

        if (band == Band.Appendix)
        {
            return 0;
        }

        if (band is Band.Indicators or Band.Foot && total.Read(row, below, form))
        {
            form.RowsAboveTotal = form.Indicators.Count;
            band = Band.Foot;
            return 2;
        }

        // 项目资金 may stand below the indicators, where none stands above them. 年度绩效目标 | 年初计划 | 实际执行情况 heads goals, though funds are called so too.
        var areGoals = row.Filled is [var lead, ..] && vocabulary.GoalBands.Contains(lead.Label) && kinds.IsGoalsHeading(row);
        if (!areGoals && (band != Band.Indicators || form.Funds.Count == 0) && kinds.Headings.Funds(row, below) is { } block && (band != Band.Indicators || IsSure(block)))
        {
            OpenFunds(block, row, below, after);
            return band == Band.Head ? 1 : block.Rows;
        }

        if (band is not (Band.Indicators or Band.Notes) && kinds.IsGoalsHeading(row))
        {
            goals.ReadHeading(row, form);
            band = Band.Goals;
            return 1;
        }

        if (band is Band.Head or Band.Funds && form.GoalExpected is null && guessedGoals.Of(row, below) is var (expected, actual))
        {
            goals.ReadHeading(expected, actual, form);
            band = Band.Goals;
            return 1;
        }

        return 0;
    }

    private void Report(TableHeading table, GridRow row)
    {
        // A heading printed again says the same again, unless it is another one.
        form.Problems.AddRange(table.Problems("指标表").Where(problem => form.Problems.TrueForAll(known => known.Message != problem.Message)).ToList());
        if (table.OthersScore is not { } others)
        {
            return;
        }

        var at = row.At(others.Position)?.Address ?? row.Address;
        form.Problems.Add(new Problem("heading_unclear", Severity.Warning, $"指标表没有自评得分列，“{others.Heading.Full}”不是单位自评的得分，未读取，请核对。", at, "score"));
        form.Problems.Add(new Problem("heading_unclear", Severity.Info, $"总分可能是“{others.Heading.Full}”的合计。", at, "total_score"));
    }

    // A page's mark below the heading: the row that tells about its columns stands on the next page.
    private TableHeading? IndicatorHeading(GridRow row, GridRow? below, IEnumerable<GridRow> after) =>
        below is not null && RowKinds.IsPageMark(below) && kinds.Headings.Indicators(row, after.ElementAtOrDefault(1)) is { Rows: 1 } whole ? whole : kinds.Headings.Indicators(row, below);

    private static bool IsSame(GridRow one, GridRow other) =>
        one.Filled.Select(cell => (cell.Position, cell.Label.Full)).SequenceEqual(other.Filled.Select(cell => (cell.Position, cell.Label.Full)));

    // Printed again without its blank cells above rows that have theirs: the columns are where they were.
    private static bool IsPacked(GridRow one, GridRow other, GridRow? below) =>
        below is not null && other.Cells.Count < below.Cells.Count && one.Cells.Count == below.Cells.Count
        && one.Filled.Select(cell => cell.Label.Full).SequenceEqual(other.Filled.Select(cell => cell.Label.Full));

    private void OpenFunds(TableHeading block, GridRow row, GridRow? below, IEnumerable<GridRow> after)
    {
        // 任务名称 | 主要内容 | 预算数 | 执行数 below the funds is a list of something else.
        var isList = form.Funds.Count > 0 && below is not null && !below.Filled.Any(cell => vocabulary.FundKindOf(cell.Label) is not null) && !below.Filled.TrueForAll(cell => NumberText.Read(cell.Text) is not null);
        // Words of tasks head no funds where a heading further down does.
        isList |= form.Funds.Count == 0 && AreTasks(block, row) && after.TakeWhile(next => !kinds.Headings.IsIndicators(next)).Any(next => kinds.Headings.Funds(next) is { } other && !AreTasks(other, next));
        if (isList || block.IsOfLastYear)
        {
            if (isList && block.Columns.Find(column => FundsBand.Amounts.Contains(column.Field)) is { Heading.Unit: { } unit } amounts)
            {
                form.TakeUnit(new RawValue(unit, row.At(amounts.Position)?.Address ?? row.Address), isOfFunds: false);
            }

            form.Problems.Add(LooseRows.Unread(row, Severity.Info, null));
            (band, Loose.IsBelowList) = (isList ? Band.Head : Band.LastYear, isList);
            return;
        }

        Loose.IsBelowList = false;
        form.Problems.AddRange(block.Problems("资金表"));
        funds = new FundsBand(vocabulary, kinds, block, isGapless);
        funds.ReadHeading(row, form);
        if (block.Rows == 2)
        {
            // 项目资金（万元） in the middle of the rows that it covers: beside the heading's second half.
            FundsBand.ReadLabel(below!, kinds, form);
        }

        band = Band.Funds;
    }

    // 任务名称 | 主要内容 | 预算数 | 执行数 above the funds: what each task was to cost.
    private static bool AreTasks(TableHeading block, GridRow row) =>
        row.Filled.Exists(cell => cell.Position < block.Columns[0].Position && Task().IsMatch(cell.Label.Name));

    [GeneratedRegex("(?:任务|内容|事项|举措|活动)(?:名称)?$")]
    private static partial Regex Task();

    // No indicator's row holds so many headings of funds.
    private static bool IsSure(TableHeading block) => block.Columns.Count(column => FundsBand.Told.Contains(column.Field)) > 3;

    private Band Row(GridRow row, GridRow? above, bool isBeforeTotal)
    {
        if (band == Band.Appendix || IsAppendix(row) || AreEvaluators(row))
        {
            ReadAppendix(row);
            return Band.Appendix;
        }

        if (band == Band.Notes || (band != Band.Goals && kinds.IsNotes(row) && (row.Filled.Count == 1 || band == Band.Foot)))
        {
            NotesBand.Read(row, form);
            return form.HasIndicatorTable && !isBeforeTotal ? Band.Notes : band;
        }

        if (band == Band.Indicators && (IsGoalAmongIndicators(row) || GoesOnWithGoal(row, above)))
        {
            return band;
        }

        // 项目资金 may stand below the indicators and above their total.
        var isTotal = band is Band.Funds && indicators is not null && form.TotalScore is null && kinds.IsTotal(row) && vocabulary.FundKindOf(row.Filled[0].Label) is null;
        if (band == Band.Indicators || isTotal || (band == Band.Foot && (kinds.IsTotal(row) || (!head.Begins(row) && indicators!.Holds(row)))))
        {
            return Rows.Read(row, indicators!, band, isBeforeTotal);
        }

        // 上年度资金情况 above this year's: its rows are nobody's.
        if (band == Band.LastYear && !head.Begins(row) && !kinds.IsGoalPair(row) && row.Filled.Exists(cell => NumberText.Read(cell.Text) is not null))
        {
            return band;
        }

        return band is Band.Head or Band.Funds or Band.Goals && above is not null && goals.ReadBelow(above, row, form) ? Band.Goals : RowBesideIndicators(row, above);
    }

    // Above the indicators or below their total.
    private Band RowBesideIndicators(GridRow row, GridRow? above)
    {
        FundsBand.ReadLabel(row, kinds, form);
        if (goals.IsLabel(row) || kinds.IsBandLabel(row) || (band == Band.Foot && TotalRow.TakeRest(row, form)))
        {
            return band;
        }

        if (band == Band.Goals && kinds.Headings.AreIndicators(row))
        {
            form.Problems.Add(LooseRows.Unread(row, Severity.Warning, null));
            return band;
        }

        // 项目名称：社区服务 below 预期目标 | 实际完成情况 is a goal's text, 项目名称 | 社区服务 is none.
        var isText = above is not null && kinds.IsGoalsHeading(above) && row.Filled.TrueForAll(cell => vocabulary.Head.FieldOf(cell.Label) is null);
        if (kinds.IsGoalPair(row) || (band == Band.Goals && (isText || !head.Begins(row))))
        {
            goals.Read(row, form);
            return Band.Goals;
        }

        if (band == Band.Funds && MayBeFund(row) && funds!.Read(row, form))
        {
            return Band.Funds;
        }

        // 一、按资金来源 among the funds heads those below it.
        var isCaption = band == Band.Funds && row.Filled.Count == 1 && !head.Begins(row);
        Loose.Read(row);
        return band == Band.Foot || isCaption || (band == Band.Funds && row.IsProse) ? band : Band.Head;
    }

    // 项目总投资 | 32000 | 18000 | 16200 below a funds heading is a fund, though elsewhere it is a label of the head.
    private bool MayBeFund(GridRow row) =>
        !head.Begins(row) || (row.Filled.Count > 2 && vocabulary.FundKindOf(row.Filled[0].Label) is not null && row.Filled.Skip(1).All(cell => NumberText.Read(cell.Text) is not null || vocabulary.IsNoNumber(cell.Text)));

    // 项目资金支出明细表, 满意度调查统计表 below a form that has all its parts: another table, whose sums are none of the form's.
    private bool IsAppendix(GridRow row) =>
        form.RowsAboveTotal is not null && form.Funds.Count > 0 && row.Filled is [var only] && Caption().IsMatch(LabelText.Compact(only.Text)) && !RowKinds.IsPageMark(row) && kinds.TitleOf(row) is null;

    [GeneratedRegex("^[^:，。；]{3,30}(?:表|清单)$")]
    private static partial Regex Caption();

    // 评价人员 | 姓名 | 职务 | 单位 | 项目评分 | 签字 below the total: who evaluated, and no rows of indicators.
    private bool AreEvaluators(GridRow row) =>
        band == Band.Foot && row.Filled.Count > 2 && row.Filled.Exists(cell => cell.Label.Name == "姓名") && row.Filled.Exists(cell => Post().IsMatch(cell.Label.Name));

    [GeneratedRegex("^(?:职务|职称|职务/职称|职称/职务|职务职称|职称职务|签字|签名|单位|工作单位|所在单位)$")]
    private static partial Regex Post();

    // 自评等级 | 良 below it is the form's all the same.
    private void ReadAppendix(GridRow row)
    {
        if (band != Band.Appendix)
        {
            form.Problems.Add(new Problem("row_unread", Severity.Info, $"“{row.Filled[0].Text}”是自评表之后的附表，各行未读取。", row.Filled[0].Address));
        }
        else if (!form.Head.ContainsKey("grade") && vocabulary.Head.FieldOf(HeadBand.LabelOf(row.Filled[0])) == "grade")
        {
            head.Read(row, form);
        }
    }

    // A goal above the table of its own indicators: 年度绩效目标二 | …, or no more than its number, 项目绩效85分 | 项目年度目标1：….
    private bool IsGoalAmongIndicators(GridRow row)
    {
        if (row.Filled is { Count: 1 or 2 } && kinds.IsGoalCaption(row.Filled[^1]))
        {
            form.Problems.Add(LooseRows.Unread(row, Severity.Info, null) with { Field = "goals.expected" });
            return true;
        }

        // 目标值 | 实际值 of a heading printed again is no goal with its text.
        if (row.Filled.Count != 2 || !kinds.IsGoalPair(row) || vocabulary.IndicatorColumns.FieldOf(row.Filled[1].Label) is not null)
        {
            return false;
        }

        goals.ReadPair(row, form);
        return true;
    }

    // 不少于6次。 below 年度目标2：（40分） | 加强队伍建设，培训: a line end went through the goal.
    private bool GoesOnWithGoal(GridRow row, GridRow? above)
    {
        var isRest = row.IsProse && above is { Filled.Count: 2 } && kinds.IsGoalPair(above);
        if (isRest)
        {
            goals.Read(row, form);
        }

        return isRest;
    }
}
