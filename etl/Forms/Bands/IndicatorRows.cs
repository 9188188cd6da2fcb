using System.Text.RegularExpressions;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Forms.Labels;
using PerfEval.Etl.Values;

namespace PerfEval.Etl.Forms.Bands;

/// <summary>Tells what a row below the heading of the indicators is: a sum, the form's result, the beginning of the foot, words between the rows, or an indicator.</summary>
/// <param name="vocabulary">Words for nothing.</param>
/// <param name="kinds">Kinds of rows.</param>
/// <param name="head">Reads results that stand below the table.</param>
/// <param name="form">The form that the rows are read into.</param>
internal sealed partial class IndicatorRows(Vocabulary vocabulary, RowKinds kinds, HeadBand head, EvaluationForm form)
{
    private GridRow? above;

    /// <summary>Reads one row.</summary>
    /// <param name="row">A row below the heading of the indicators.</param>
    /// <param name="indicators">Reads what is an indicator.</param>
    /// <param name="band">The band above the row: the indicators or the foot.</param>
    /// <param name="isBeforeTotal">True where a total follows further down.</param>
    /// <returns>The band that the row belongs to.</returns>
    public Band Read(GridRow row, IndicatorsBand indicators, Band band, bool isBeforeTotal)
    {
        // 综合得分 | 99.6 | 评价等级 | 优: the score of the whole, whatever the rows sum up to.
        var isGraded = row.Filled is [_, _, var third, _] && kinds.IsGradeLabel(third) && head.IsResult(row);
        if (!isGraded && SumRow(row, indicators, band, isBeforeTotal) is { } next)
        {
            return next;
        }

        // 自评得分 | 95 | 自评等级 | 良 below the table.
        if (head.ReadTotals(row, form))
        {
            return isBeforeTotal ? Band.Indicators : Band.Foot;
        }

        if (head.IsResult(row))
        {
            head.Read(row, form);
            return isBeforeTotal ? Band.Indicators : Band.Foot;
        }

        if (kinds.IsFoot(row) && !row.Filled.Skip(1).Any(cell => NumberText.Read(cell.Text) is not null))
        {
            return Band.Foot;
        }

        // 年度绩效指标 beside the heading is printed again beside the rows, and stands alone where each cell has a line.
        if (kinds.IsBandLabel(row))
        {
            return Band.Indicators;
        }

        if (RowKinds.IsPageMark(row) || indicators.IsAside(row))
        {
            ReadAside(row, indicators);
            return Band.Indicators;
        }

        if (IsRemark(row))
        {
            form.Problems.Add(LooseRows.Unread(row, Severity.Info, null) with { Field = "indicators" });
        }
        else if (indicators.IsInstruction(row))
        {
            form.Problems.Add(LooseRows.Unread(row, Severity.Warning, null) with { Field = "indicators" });
        }
        else if (!TakeFundPoints(row, indicators) && !TakePart(row) && !indicators.TakeHeading(row, form))
        {
            TornRepairs.OfLine(form, row, indicators.FieldAt);
            indicators.Read(row, form);
            above = row;
        }

        return Band.Indicators;
    }

    // Words between the rows.
    private void ReadAside(GridRow row, IndicatorsBand indicators)
    {
        if (!RowKinds.IsPageMark(row) && kinds.TitleOf(row) is null && indicators.GoesOn(row, form))
        {
            return;
        }

        // A page's mark or its title printed again says nothing; other words may be the rest of a cell that was torn apart.
        var isWords = !RowKinds.IsPageMark(row) && kinds.TitleOf(row) is null;
        form.Problems.Add(isWords ? LooseRows.Unread(row, Severity.Warning, form.Indicators.Count) : LooseRows.Unread(row, Severity.Info, null));
        if (isWords && above is { Cells: [.., { IsBlank: false } last] } && NumberText.Read(last.Text) is null && indicators.FieldAt(last.Position) is var field and not "deviation")
        {
            form.Problems.Add(new Problem("row_incomplete", Severity.Info, $"“{last.Text}”是这一行的最后一格，下一行的文字可能是它的后半部分，未接上，请核对。", last.Address, field, form.Indicators.Count));
        }
    }

    // A row that sums up a level or the form, or is called so; null where it does neither.
    private Band? SumRow(GridRow printed, IndicatorsBand indicators, Band band, bool isBeforeTotal)
    {
        var row = Once(printed);
        var (isSubtotal, isTotal) = (kinds.IsSubtotal(row), kinds.IsTotal(row));
        if ((isSubtotal || (isTotal && !AreSums(row))) && indicators.IsWholeIndicator(row))
        {
            indicators.Read(row, form);
            return Band.Indicators;
        }

        if (isSubtotal)
        {
            ReportSum(row);
            return Band.Indicators;
        }

        if (isTotal && form.TotalScore is not null && !TotalRow.MayFollow(row, form))
        {
            form.Problems.Add(LooseRows.Unread(row, Severity.Info, null));
            return band;
        }

        if (isTotal || TotalRow.IsSum(row, form))
        {
            TotalRow.Read(row, form, indicators);
            TornRepairs.OfTotal(form, row);
            form.RowsAboveTotal = form.Indicators.Count;
            return isBeforeTotal ? Band.Indicators : Band.Foot;
        }

        return null;
    }

    private void ReportSum(GridRow row) => form.Problems.Add(new Problem("subtotal_row", Severity.Info, "指标表中的小计行不是指标，未计入。", row.Filled[0].Address));

    // 预算执行率得分 | 10 | 9.8 above 总分, which the funds have already: a part of the sum, without a target and what came of it.
    private bool TakePart(GridRow row)
    {
        if (row.Filled.Count is not (2 or 3) || !PartOfTotal().IsMatch(row.Filled[0].Label.Name) || !AreSums(row))
        {
            return false;
        }

        ReportSum(row);
        return true;
    }

    [GeneratedRegex("^(?:预算|资金|预算资金|绩效|绩效指标|指标|项目|各项)?(?:执行率|执行情况|执行|支出率|完成情况|目标|指标)?(?:得分|评分|分数)(?:小计)?$")]
    private static partial Regex PartOfTotal();

    // 合计 | 合计 | 合计 | 100 | 98.8: a merged label in each of its places.
    private static GridRow Once(GridRow row) =>
        row.Filled is [var label, var again, ..] && label.Text == again.Text && NumberText.Read(label.Text) is null
            ? new GridRow(row.Number, row.Address, [.. row.Cells.Select(cell => cell != label && cell.Text == label.Text ? cell with { Text = string.Empty } : cell)])
            : row;

    // 总分 | 100 | 98.5 | 96.25, packed to the left: as many figures as an indicator has, and nothing else.
    private static bool AreSums(GridRow row) => row.Filled.Skip(1).All(cell => NumberText.Read(cell.Text) is not null);

    // 预算执行率得分 | 10 | 9.7: points that stand in the funds elsewhere.
    private bool TakeFundPoints(GridRow row, IndicatorsBand indicators)
    {
        if (row.Filled is not [var name, var weight, var score] || !OfSpending().IsMatch(name.Label.Name) || form.Funds.Find(fund => fund.Kind == "total") is not { } total
            || total.Cells.ContainsKey("weight") || total.Cells.ContainsKey("score") || weight.Position != indicators.PositionOf("weight") || score.Position != indicators.PositionOf("score"))
        {
            return false;
        }

        total.Set("weight", weight);
        total.Set("score", score);
        return true;
    }

    [GeneratedRegex("^(?:预算|资金)(?:执行|支出)率?(?:情况)?得分$")]
    private static partial Regex OfSpending();

    // 一票否决事项 | 无 among the rows: words about the form, with no name of a level and nothing of an indicator.
    private bool IsRemark(GridRow row) =>
        row.Filled is [var label, var text] && vocabulary.IsNoIndicator(text.Text) && !NamesLevel().IsMatch(label.Text) && label.Text.Length > 3;

    [GeneratedRegex("指标|效益|影响|满意|成本|数量|质量|时效|产出|效果")]
    private static partial Regex NamesLevel();
}
