using PerfEval.Etl.Documents;
using PerfEval.Etl.Forms.Fitting;
using PerfEval.Etl.Forms.Headings;
using PerfEval.Etl.Forms.Labels;
using PerfEval.Etl.Values;

namespace PerfEval.Etl.Forms.Bands;

/// <summary>What cannot be sure in an indicator's row: fields that may hold another column's cell, and blank ones where something was not read.</summary>
internal sealed class IndicatorDoubts(Vocabulary vocabulary, TableHeading heading, List<TableColumn> levels, List<TableColumn> figures)
{
    private static readonly string[] RepeatedFields = ["level1", "level2", "level3", "target", "actual", "weight", "score", "deviation"];

    private IEnumerable<int> Unknown => heading.Unknown.Select(cell => cell.Position);

    /// <summary>Adds the problems of the row read last.</summary>
    /// <param name="row">The row.</param>
    /// <param name="form">The form, the row among its indicators.</param>
    /// <param name="placed">Its cells.</param>
    /// <param name="unsure">Fields below another heading between the rows.</param>
    public void Report(GridRow row, EvaluationForm form, PlacedIndicator placed, IReadOnlyList<string> unsure)
    {
        var (number, indicator) = (form.Indicators.Count, form.Indicators[^1]);
        ReportName(form, placed.Levels, number);
        ReportTwice(row, form, placed, number);
        ReportDoubtful(form, placed, number);
        ReportTwoInOne(row, form, number);
        ReportRepeated(form, number);
        form.Problems.AddRange(unsure.Select(field => new Problem("heading_unclear", Severity.Info, $"指标表第 {number} 行在另一行表头之下，这一列不能确定。", indicator.Location, field, number)));
        form.Problems.AddRange(heading.Guessed.Where(column => indicator.Cells.ContainsKey(column.Field)).Select(column => new Problem("heading_unclear", Severity.Info, $"指标表第 {number} 行的“{indicator.Text(column.Field)}”在{column.Printed}之下，按“{column.Name}”读取。", indicator.Cells[column.Field].Location, column.Field, number)));
        ReportLevels(row, form, placed.Levels, number);
        foreach (var cell in Unplaced(placed, number).Concat(placed.Lost))
        {
            form.Problems.Add(new Problem("cell_unplaced", Severity.Warning, $"指标表第 {number} 行的“{cell.Text}”没有对应的列，未读取。", cell.Address, "level3", number));
        }

        ReportUnread(row, form, placed);
    }

    // 1, 2, 3 left of the levels count the rows.
    private IEnumerable<Cell> Unplaced(PlacedIndicator placed, int number) =>
        placed.Levels.Unplaced.Where(cell => cell.Position >= levels[0].Position || !int.TryParse(cell.Text, out var counted) || counted != number);

    private static void ReportName(EvaluationForm form, LevelCells sorted, int number)
    {
        var indicator = form.Indicators[^1];
        if (sorted.Level3 is { } name && IndicatorFit.LooksLikeTarget(name))
        {
            form.Problems.Add(new Problem("alignment_doubtful", Severity.Warning, $"指标表第 {number} 行的指标名称“{name.Text}”像是指标值，请核对是否错列。", name.Address, "level3", number));
            form.Problems.AddRange(IndicatorsBand.Told.Where(field => field != "level3").Select(field => new Problem("alignment_doubtful", Severity.Info, $"指标表第 {number} 行的指标名称像是指标值，这一项也可能错列。", indicator.Location, field, number)));
        }
    }

    private void ReportTwice(GridRow row, EvaluationForm form, PlacedIndicator placed, int number)
    {
        foreach (var (field, second) in placed.Aligned?.Repeated(row, figures).Where(pair => placed.Figures.GetValueOrDefault(pair.Field) != pair.Second) ?? [])
        {
            // A name of level 4 behind that of level 3 says no more than the heading did; one warning a table is enough.
            var severity = field == "level3" || form.Problems.Exists(problem => problem.Code == "column_twice" && problem.Field == field) ? Severity.Info : Severity.Warning;
            form.Problems.Add(new Problem("column_twice", severity, $"指标表第 {number} 行有两列同名，取第一列；第二列的“{second.Text}”未读取，请核对。", second.Address, field, number));
        }
    }

    /// <summary>年初指标值 18 | 调整指标值 16: the later one is taken, and the earlier one is told where it was another.</summary>
    internal static IEnumerable<Problem> OfAdjusted(Cell? first, Cell after, int number) => first is null || first.Text == after.Text ? []
        : [new Problem("column_twice", Severity.Info, $"指标表第 {number} 行有调整前后两个指标值，取调整后的“{after.Text}”，调整前为“{first.Text}”。", first.Address, "target", number)];

    private void ReportDoubtful(EvaluationForm form, PlacedIndicator placed, int number)
    {
        var indicator = form.Indicators[^1];
        var warns = true;
        foreach (var field in heading.IsRagged ? levels.Concat(figures).Select(column => column.Field).Where(field => !TableColumn.IsIgnored(field)).Union(IndicatorsBand.Told) : placed.Doubtful)
        {
            // Whoever looks at a row for one of its fields sees the others.
            var what = $"少了或多了单元格，{(indicator.Text(field) is { } text ? $"无法确定“{text}”属于哪一列" : "无法确定这一列是否为空")}，请核对。";
            form.Problems.Add(new Problem("alignment_doubtful", warns ? Severity.Warning : Severity.Info, $"指标表第 {number} 行{what}", indicator.Location, field, number));
            warns = false;
        }
    }

    private void ReportTwoInOne(GridRow row, EvaluationForm form, int number)
    {
        var indicator = form.Indicators[^1];
        var doubtful = CellsInOne.Doubtful(row, indicator, heading.Columns, heading.Width);
        form.Problems.AddRange(doubtful.Select((field, index) => new Problem("cells_joined", index == 0 ? Severity.Warning : Severity.Info, $"指标表第 {number} 行可能有两栏的内容写在一格里，请核对这一项。", indicator.Location, field, number)));
        form.Problems.AddRange(doubtful.Count < IndicatorsBand.Told.Length ? [] : [new Problem("rows_missing", Severity.Info, $"指标表第 {number} 行可能是写在一起的几行，无法拆开。", indicator.Location, "indicators")]);
    }

    // The last row of a page printed again at the head of the next one looks like an indicator that was filed twice.
    private static void ReportRepeated(EvaluationForm form, int number)
    {
        if (form.Indicators is [.., var above, var indicator] && indicator.Text("level3") is not null && indicator.Text("score") is not null
            && RepeatedFields.All(field => indicator.Text(field) == above.Text(field)))
        {
            form.Problems.Add(new Problem("row_repeated", Severity.Warning, $"指标表第 {number} 行与上一行完全相同，可能是换页时重复打印的一行，请核对是否多计。", indicator.Location, "level3", number));
        }
    }

    private void ReportLevels(GridRow row, EvaluationForm form, LevelCells sorted, int number)
    {
        if (sorted is { ByWords: true, Level1: null, Level2: { } other2 } && !vocabulary.Level2.Contains(other2.Label.Unnumbered))
        {
            form.Problems.Add(new Problem("level_doubtful", Severity.Info, $"指标表第 {number} 行的“{other2.Text}”不像二级指标，一级指标也不能确定。", other2.Address, "level1", number));
        }

        if (sorted is { ByWords: true, Level1: null, Level2: null, Level3: { } name } && name.Position == levels[0].Position && levels[0].Field == "level1")
        {
            // 公众参与度 below 一级指标: an indicator that slid there, or one beside the levels, whose cell is merged over them.
            form.Problems.Add(new Problem("level_doubtful", Severity.Info, $"“{name.Text}”写在一级指标的位置，第 {number} 行属于哪一个一级指标不能确定。", name.Address, "level1", number));
        }

        // 社会效益指标生态效益指标: the row below, with nothing but its level, was joined to this one at a page's end.
        if (sorted.Level2?.Label.Unnumbered is { Length: > 1 } joined && !vocabulary.Level2.Contains(joined) && Enumerable.Range(1, joined.Length - 1).Any(at => vocabulary.Level2.Contains(joined[..at]) && vocabulary.Level2.Contains(joined[at..])))
        {
            form.Problems.Add(new Problem("level_doubtful", Severity.Warning, $"指标表第 {number} 行的“{sorted.Level2.Text}”是两个二级指标的名称，请核对属于哪一个。", sorted.Level2.Address, "level2", number));
        }

        // 验收合格率 below 二级指标 in a row that lacks cells, where other rows have names of level 2 there: its own level 2 may be among the cells that were left out.
        if (sorted.Level2 is { } stranger && row.Cells.Count < heading.Width && !vocabulary.Level2.Contains(stranger.Label.Unnumbered) && form.Indicators.Exists(other => other.Text("level2") is { } known && vocabulary.Level2.Contains(known)))
        {
            // Columns that take anything hide that the figures stand off theirs.
            var takesAnything = figures.Exists(column => TableColumn.IsIgnored(column.Field));
            form.Problems.AddRange(IndicatorsBand.Told.Where(field => takesAnything || field is not ("weight" or "score" or "deviation")).Select(field => new Problem("level_doubtful", Severity.Info, $"指标表第 {number} 行的“{stranger.Text}”不像二级指标，这一行可能错列。", stranger.Address, field, number)));
        }
    }

    // Fields that are blank where the row holds something that was not read.
    private void ReportUnread(GridRow row, EvaluationForm form, PlacedIndicator placed)
    {
        var (number, indicator) = (form.Indicators.Count, form.Indicators[^1]);

        // Words beside the reason where that is blank, in a row whose merged cells were left out, may be the reason.
        if (row.IsRestored && !indicator.Cells.ContainsKey("deviation") && figures.Where(column => TableColumn.IsIgnored(column.Field) && column.Position > At("score")).Select(column => column.Position).Concat(Unknown).Select(row.At).FirstOrDefault(cell => cell is not null && !vocabulary.IsBlank(cell.Text) && NumberText.Read(cell.Text) is null) is { } words)
        {
            form.Problems.Add(new Problem("cell_unplaced", Severity.Info, $"指标表第 {number} 行的“{words.Text}”未读取，可能是偏差原因。", words.Address, "deviation", number));
        }

        // Points without a score, or the other way round, in a row whose cells were put back: nobody knows that the other was blank.
        foreach (var field in !row.IsRestored && heading.Guessed.Count == 0 ? [] : new[] { "weight", "score" }.Where(field => At(field) is not null && !indicator.Cells.ContainsKey(field) && (indicator.Cells.ContainsKey("weight") || indicator.Cells.ContainsKey("score"))))
        {
            form.Problems.Add(new Problem("alignment_doubtful", Severity.Info, $"指标表第 {number} 行无法确定这一列是否为空，请核对。", indicator.Location, field, number));
        }

        // 促进企业发展 | 有效提升 | 良好 without points: once one of its cells found no place, nothing shows that the others stand in theirs.
        foreach (var field in placed.Levels.Unplaced.Count == 0 ? [] : new[] { "level3", "target", "actual" }.Where(field => indicator.Cells.ContainsKey(field) && !indicator.Cells.ContainsKey("weight") && !indicator.Cells.ContainsKey("score")))
        {
            form.Problems.Add(new Problem("alignment_doubtful", Severity.Info, $"指标表第 {number} 行有一格没有对应的列，“{indicator.Text(field)}”也可能错列，请核对。", indicator.Location, field, number));
        }

        // What was not read is some field's that is empty here.
        List<Cell> unread = [.. Unplaced(placed, number), .. placed.Lost, .. Unknown.Select(row.At).OfType<Cell>()];
        foreach (var field in unread.Count == 0 ? [] : IndicatorsBand.Told.Where(field => !indicator.Cells.ContainsKey(field) && (placed.Lost.Count > 0 || At(field) is null)))
        {
            form.Problems.Add(new Problem("cell_unplaced", Severity.Info, $"指标表第 {number} 行的“{unread[^1].Text}”未读取，可能就是这一项。", unread[^1].Address, field, number));
        }
    }

    private int? At(string field) => figures.Find(column => column.Field == field)?.Position;
}
