using PerfEval.Etl.Documents;
using PerfEval.Etl.Values;

namespace PerfEval.Etl.Forms;

/// <summary>Reads the rows below an indicator heading up to the total.</summary>
public sealed class IndicatorsBand
{
    private readonly Vocabulary vocabulary;
    private readonly RowKinds kinds;
    private readonly IReadOnlyList<TableColumn> levels;
    private readonly IReadOnlyList<TableColumn> figures;
    private readonly int firstFigure;
    private RawValue? level1;
    private RawValue? level2;
    private decimal? level1Points;

    /// <summary>A band with the columns of its heading; where a page break printed the heading again, the levels above it go on.</summary>
    public IndicatorsBand(Vocabulary vocabulary, RowKinds kinds, IReadOnlyList<TableColumn> columns, IndicatorsBand? before)
    {
        this.vocabulary = vocabulary;
        this.kinds = kinds;
        levels = [.. columns.Where(column => column.Field is "level1" or "level2" or "level3")];
        figures = [.. columns.Except(levels)];
        firstFigure = figures.Select(column => column.Position).Where(position => position > levels.Max(level => level.Position)).DefaultIfEmpty(int.MaxValue).Min();
        (level1, level2, level1Points) = (before?.level1, before?.level2, before?.level1Points);
    }

    /// <summary>Where a column's heading stands; null where the table has no such column.</summary>
    public int? PositionOf(string field) => figures.FirstOrDefault(column => column.Field == field)?.Position;

    /// <summary>True for words between the rows: one cell that names no level and stands where no indicator does.</summary>
    public bool IsAside(GridRow row) =>
        row.Filled is [var only]
        && (row.IsProse || only.Position < levels.Max(level => level.Position))
        && !vocabulary.Level1.Contains(Name(only)) && !vocabulary.Level2.Contains(Name(only)) && !LevelCells.IsPointsAlone(only);

    /// <summary>True where a row below the total is an indicator's all the same: a name, a target or an actual, and points.</summary>
    public bool Holds(GridRow row)
    {
        var offset = RowAlignment.Best(candidate => Fit(row, candidate));
        var cells = RowAlignment.CellsAt(row, figures, offset);
        return row.Filled.Any(cell => cell.Position < firstFigure + offset && !cells.ContainsValue(cell) && NumberText.Read(cell.Text) is null)
            && (cells.ContainsKey("target") || cells.ContainsKey("actual"))
            && (Number(cells, "weight") ?? Number(cells, "score")) is not null;
    }

    /// <summary>Reads one row as an indicator; rows without an indicator are rows too.</summary>
    public void Read(GridRow row, EvaluationForm form)
    {
        var offset = RowAlignment.Best(candidate => Fit(row, candidate));
        var cells = RowAlignment.CellsAt(row, figures, offset);
        var left = row.Filled.Where(cell => !cells.ContainsValue(cell) && cell.Position < firstFigure + Math.Max(offset, 0)).ToList();
        var sorted = LevelCells.Sort([.. left.Where(cell => !IsBand(cell))], levels, offset, vocabulary);
        if (sorted is { Level1: null, Level2: null, Level3: null } && cells.Count == 0)
        {
            GiveAlonePoints(sorted, form);
            return;
        }

        if (sorted.StrayTarget is { } stray && !cells.TryAdd("target", stray))
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
        foreach (var (field, cell) in cells.Where(pair => !TableColumn.IsIgnored(pair.Key)))
        {
            indicator.Set(field, cell);
        }

        form.Indicators.Add(indicator);
        Report(row, form, offset, sorted, [.. row.Filled.Where(cell => !cells.ContainsValue(cell) && !left.Contains(cell))]);
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

    private decimal Fit(GridRow row, int offset)
    {
        var cells = RowAlignment.CellsAt(row, figures, offset);
        var points = cells.Sum(pair => PointsOf(pair.Key, pair.Value));
        var first = firstFigure + offset;
        foreach (var cell in row.Filled.Where(cell => !cells.ContainsValue(cell)))
        {
            points -= cell.Position >= first || NumberText.Read(cell.Text) is not null ? 3 : 0;
        }

        if (Number(cells, "score") > Number(cells, "weight"))
        {
            points -= 1;
        }

        return points;
    }

    private decimal PointsOf(string field, Cell cell)
    {
        if (vocabulary.IsBlank(cell.Text) || (field is "weight" or "score" && vocabulary.IsNoNumber(cell.Text)))
        {
            return 0;
        }

        var number = NumberText.Read(cell.Text);
        var isPoints = number is >= -100 and <= 200 && !cell.Text.Contains('%', StringComparison.Ordinal);
        return field switch
        {
            "weight" or "score" => isPoints ? 3 : -6,
            "deviation" => number is null ? 0.5m : -3,
            "unit" => number is null ? 0.5m : -3,
            "operator" => Quantity.IsOperator(cell.Text) || cell.Text.Contains('定', StringComparison.Ordinal) ? 2 : -3,
            "target" or "actual" => vocabulary.Level2.Contains(LabelText.Of(cell.Text).Name) ? -4 : 0.5m,
            _ => 0,
        };
    }

    private bool IsBand(Cell cell) =>
        cell.Position < levels.Min(column => column.Position) && vocabulary.IndicatorBands.Contains(LabelText.Of(cell.Text).Name);

    private void Report(GridRow row, EvaluationForm form, int offset, LevelCells sorted, List<Cell> lost)
    {
        var number = form.Indicators.Count;
        if (offset != 0 || sorted.ByWords)
        {
            var rule = offset < 0 ? "shifted_left" : offset > 0 ? "shifted_right" : "level_moved";
            var (was, now) = (string.Join(" | ", row.Cells.Select(cell => cell.Text)), string.Join(" | ", form.Indicators[^1].Cells.Select(pair => $"{pair.Key}={pair.Value.Text}")));
            form.Repairs.Add(new Repair(number, offset == 0 ? "level2" : "target", rule, was, now, 0.95m, form.Indicators[^1].Location));
        }

        foreach (var cell in sorted.Unplaced.Concat(lost))
        {
            // Two columns of one name: the first is read, the second named.
            var field = figures.FirstOrDefault(column => column.Position + offset == cell.Position)?.Field ?? "level3";
            form.Problems.Add(new Problem("cell_unplaced", Severity.Warning, $"指标表第 {number} 行的“{cell.Text}”没有对应的列，未读取。", cell.Address, field, number));
        }
    }

    private static decimal? Number(Dictionary<string, Cell> cells, string field) =>
        cells.TryGetValue(field, out var cell) ? NumberText.Read(cell.Text) : null;

    private static string? NameOf(RawValue? value) => value is null ? null : LabelText.Of(value.Text).Name;

    private static string Name(Cell cell) => LabelText.Of(cell.Text).Name;

    // The level's name without the points and wraps that its cell carries: 产出指标, not 产出指标\n(50分).
    private static string Clean(Cell cell) => Name(cell);
}
