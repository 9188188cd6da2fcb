using PerfEval.Etl.Documents;
using PerfEval.Etl.Values;

namespace PerfEval.Etl.Forms;

/// <summary>Reads the rows below an indicator heading up to the total.</summary>
public sealed class IndicatorsBand
{
    private readonly Vocabulary vocabulary;
    private readonly IReadOnlyList<TableColumn> levels;
    private readonly IReadOnlyList<TableColumn> figures;
    private readonly int firstFigure;
    private readonly bool isGapless;
    private readonly IndicatorFit fit;
    private RawValue? level1;
    private RawValue? level2;
    private decimal? level1Points;

    /// <summary>A band with the columns of its heading.</summary>
    /// <param name="vocabulary">Names of levels.</param>
    /// <param name="columns">The heading's columns.</param>
    /// <param name="isGapless">True where blank cells were left out, so that only the order of the cells tells their columns.</param>
    /// <param name="before">The band above where a page break printed the heading again: its levels go on.</param>
    public IndicatorsBand(Vocabulary vocabulary, IReadOnlyList<TableColumn> columns, bool isGapless, IndicatorsBand? before)
    {
        fit = new IndicatorFit(vocabulary);
        this.isGapless = isGapless;
        this.vocabulary = vocabulary;
        levels = [.. columns.Where(column => column.Field is "level1" or "level2" or "level3")];
        figures = [.. columns.Except(levels)];
        firstFigure = figures.Select(column => column.Position).Where(position => position > levels.Max(level => level.Position)).DefaultIfEmpty(int.MaxValue).Min();
        (level1, level2, level1Points) = (before?.level1, before?.level2, before?.level1Points);
    }

    private sealed record Placed(int Offset, Dictionary<string, Cell> Figures, LevelCells Levels, List<Cell> Lost, IReadOnlyList<string> Doubtful);

    /// <summary>True where places tell nothing, for blank cells were left out.</summary>
    public bool IsGapless => isGapless;

    /// <summary>Where a column's heading stands; null where the table has no such column.</summary>
    public int? PositionOf(string field) => figures.FirstOrDefault(column => column.Field == field)?.Position;

    /// <summary>True for words between the rows: one cell that names no level and stands where no indicator does.</summary>
    public bool IsAside(GridRow row) =>
        row.Filled is [var only]
        && (row.IsProse || (!isGapless && only.Position < levels.Max(level => level.Position)))
        && !vocabulary.Level1.Contains(Name(only)) && !vocabulary.Level2.Contains(Name(only)) && !LevelCells.IsPointsAlone(only);

    /// <summary>True where a row below the total is an indicator's all the same: a name, a target or an actual, and points.</summary>
    public bool Holds(GridRow row)
    {
        var (_, cells, sorted, _, _) = isGapless ? Spread(row) : Shifted(row);
        return (sorted.Level1 ?? sorted.Level2 ?? sorted.Level3) is { } name && NumberText.Read(name.Text) is null
            && (cells.ContainsKey("target") || cells.ContainsKey("actual"))
            && (Number(cells, "weight") ?? Number(cells, "score")) is not null;
    }

    /// <summary>Reads one row as an indicator; rows without an indicator are rows too.</summary>
    public void Read(GridRow row, EvaluationForm form)
    {
        var placed = isGapless ? Spread(row) : Shifted(row);
        var sorted = placed.Levels;
        if (sorted is { Level1: null, Level2: null, Level3: null } && placed.Figures.Count == 0)
        {
            GiveAlonePoints(sorted, form);
            return;
        }

        if (sorted.StrayTarget is { } stray && !placed.Figures.TryAdd("target", stray))
        {
            sorted.Unplaced.Add(stray);
        }

        CarryLevels(sorted, form);
        var indicator = new RawRow(row) { Level1Points = level1Points };
        if (level1 is not null)
        {
            indicator.Cells["level1"] = level1;
        }

        if (level2 is not null)
        {
            indicator.Cells["level2"] = level2;
        }

        indicator.Set("level3", sorted.Level3);
        foreach (var (field, cell) in placed.Figures.Where(pair => !TableColumn.IsIgnored(pair.Key)))
        {
            indicator.Set(field, cell);
        }

        form.Indicators.Add(indicator);
        Report(row, form, placed);
    }

    private Placed Shifted(GridRow row)
    {
        var offset = RowAlignment.Best(candidate => Shift(row, candidate));
        var cells = RowAlignment.CellsAt(row, figures, offset);
        var left = row.Filled.Where(cell => !cells.ContainsValue(cell) && cell.Position < firstFigure + Math.Max(offset, 0)).ToList();
        var sorted = LevelCells.Sort([.. left.Where(cell => !IsBand(cell))], levels, offset, vocabulary);
        return new Placed(offset, cells, sorted, [.. row.Filled.Where(cell => !cells.ContainsValue(cell) && !left.Contains(cell))], []);
    }

    // Blank cells were left out: the order of the cells is all there is.
    private Placed Spread(GridRow row)
    {
        var points = row.Filled.FirstOrDefault(LevelCells.IsPointsAlone);
        var filled = row.Filled.Where(cell => cell != points && !(cell == row.Filled[0] && IsBandLabel(cell))).ToList();
        var (cells, doubtful) = GapAlignment.Place(filled, [.. levels.Concat(figures).OrderBy(column => column.Position)], fit.Any, cells => 4 * Whole(cells), vocabulary.IsBlank);
        var sorted = LevelCells.Of(cells.GetValueOrDefault("level1"), cells.GetValueOrDefault("level2"), cells.GetValueOrDefault("level3"), points);
        return new Placed(0, cells.Where(pair => !pair.Key.StartsWith("level", StringComparison.Ordinal)).ToDictionary(), sorted, [.. filled.Where(cell => !cells.ContainsValue(cell))], doubtful);
    }

    private void CarryLevels(LevelCells sorted, EvaluationForm form)
    {
        if (sorted.Level1 is { } one && Name(one) != NameOf(level1))
        {
            level1 = new RawValue(Clean(one), one.Address);
            level1Points = LabelText.Of(one.Text).Points;
            level2 = null;
        }
        else if (sorted.Level1 is { } again)
        {
            level1Points ??= LabelText.Of(again.Text).Points;
        }

        if (sorted.Level2 is { } two)
        {
            level2 = new RawValue(Clean(two), two.Address);
        }

        GiveAlonePoints(sorted, form);
    }

    // (30分) cut off from 效益指标 by a page break: the rows of that level already read get it too.
    private void GiveAlonePoints(LevelCells sorted, EvaluationForm form)
    {
        if (sorted.PointsAlone is not { } points)
        {
            return;
        }

        level1Points = points;
        foreach (var row in form.Indicators.Where(row => row.Text("level1") == level1?.Text && row.Level1Points is null))
        {
            row.Level1Points = points;
        }

        form.Repairs.Add(new Repair(form.Indicators.Count + 1, "level1_weight", "joined_label", null, points.ToString(System.Globalization.CultureInfo.InvariantCulture), 0.95m, null));
    }

    private decimal Shift(GridRow row, int offset)
    {
        var cells = RowAlignment.CellsAt(row, figures, offset);
        var points = cells.Sum(pair => fit.Figure(pair.Key, pair.Value));
        var first = firstFigure + offset;
        foreach (var cell in row.Filled.Where(cell => !cells.ContainsValue(cell)))
        {
            points -= cell.Position >= first || IndicatorFit.IsValue(cell) ? 3 : 0;
        }

        return points + Whole(cells);
    }

    private static decimal Whole(Dictionary<string, Cell> cells) => Number(cells, "score") > Number(cells, "weight") ? -1 : 0;

    private bool IsBand(Cell cell) => cell.Position < levels.Min(column => column.Position) && IsBandLabel(cell);

    private bool IsBandLabel(Cell cell) => vocabulary.IndicatorBands.Contains(LabelText.Of(cell.Text).Name);

    private void Report(GridRow row, EvaluationForm form, Placed placed)
    {
        var (offset, cells, sorted, lost, doubtful) = placed;
        var number = form.Indicators.Count;
        var isSpread = isGapless && figures.Any(column => cells.TryGetValue(column.Field, out var cell) && cell.Position != column.Position);
        if (offset != 0 || sorted.ByWords || isSpread)
        {
            var rule = offset < 0 || isSpread ? "shifted_left" : offset > 0 ? "shifted_right" : "level_moved";
            var (was, now) = (string.Join(" | ", row.Cells.Select(cell => cell.Text)), string.Join(" | ", form.Indicators[^1].Cells.Select(pair => $"{pair.Key}={pair.Value.Text}")));
            form.Repairs.Add(new Repair(number, offset == 0 && !isSpread ? "level2" : "target", rule, was, now, doubtful.Count > 0 ? 0.6m : 0.95m, form.Indicators[^1].Location));
        }

        foreach (var cell in sorted.Unplaced.Concat(lost))
        {
            // Two columns of one name: the first is read, the second named.
            var field = figures.FirstOrDefault(column => column.Position + offset == cell.Position)?.Field ?? "level3";
            form.Problems.Add(new Problem("cell_unplaced", Severity.Warning, $"指标表第 {number} 行的“{cell.Text}”没有对应的列，未读取。", cell.Address, field, number));
        }

        foreach (var field in doubtful.Where(field => !TableColumn.IsIgnored(field)))
        {
            var text = cells.GetValueOrDefault(field)?.Text;
            form.Problems.Add(new Problem("cell_doubtful", Severity.Warning, $"指标表第 {number} 行丢失了空单元格，{(text is null ? "有一列是否为空" : $"“{text}”属于哪一列")}无法确定，请核对原件。", row.Filled[0].Address, field, number));
        }
    }

    private static decimal? Number(Dictionary<string, Cell> cells, string field) =>
        cells.TryGetValue(field, out var cell) ? NumberText.Read(cell.Text) : null;

    private static string? NameOf(RawValue? value) => value is null ? null : LabelText.Of(value.Text).Name;

    private static string Name(Cell cell) => LabelText.Of(cell.Text).Name;

    // The level's name without the points and wraps that its cell carries: 产出指标, not 产出指标\n(50分).
    private static string Clean(Cell cell) => Name(cell);
}
