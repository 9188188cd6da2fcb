using System.Text.RegularExpressions;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Values;

namespace PerfEval.Etl.Forms;

/// <summary>Reads the rows below an indicator heading up to the total.</summary>
public sealed partial class IndicatorsBand
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

    /// <summary>The field whose heading stands at a position; level3 where none does.</summary>
    public string FieldAt(int position) => levels.Concat(figures).FirstOrDefault(column => column.Position == position)?.Field ?? "level3";

    /// <summary>True for words between the rows: one cell that names no level and stands where no indicator does.</summary>
    public bool IsAside(GridRow row) =>
        row.Filled is [var only]
        && (row.IsProse || only.Position < levels.Max(level => level.Position))
        && !vocabulary.Level1.Contains(Name(only)) && !vocabulary.Level2.Contains(Name(only)) && !LevelCells.IsPointsAlone(only);

    /// <summary>The row with the rest of it from the line below, where it ends before its score within a cell and only both together have points in their columns.</summary>
    public GridRow? Whole(GridRow row, GridRow below)
    {
        if (row.Cells[^1].IsBlank || below.Cells[0].IsBlank || below.IsProse || PositionOf("score") is not { } scoreAt || row.Cells.Count > scoreAt || (Holds(below) && !IsRest(below.Cells[0])))
        {
            return null;
        }

        var joined = row.JoinedWith(below);
        var fits = joined.Cells.Count > scoreAt && Fit(joined, Alignment.Plain) > Math.Max(Fit(row, Alignment.Plain), Fit(below, Alignment.Plain));
        return fits && joined.At(scoreAt) is { } score && PointsOf("score", score) > 0 ? joined : null;
    }

    // The first place of a line is a band's or a level's; other words there go on with a cell.
    private bool IsRest(Cell first) => levels[0].Field != "level3" && !IsBand(first) && !vocabulary.Level1.Contains(Name(first)) && !vocabulary.Level2.Contains(Name(first));

    /// <summary>True where a row below the total is an indicator's all the same: a name, a target or an actual, and points.</summary>
    public bool Holds(GridRow row)
    {
        var alignment = Align(row).Best;
        var cells = RowAlignment.CellsAt(row, figures, alignment);
        return row.Filled.Any(cell => cell.Position < firstFigure + alignment.WholeOffset && !cells.ContainsValue(cell) && NumberText.Read(cell.Text) is null)
            && (cells.ContainsKey("target") || cells.ContainsKey("actual"))
            && (Number(cells, "weight") ?? Number(cells, "score")) is not null;
    }

    /// <summary>Reads one row as an indicator; rows without an indicator are rows too.</summary>
    public void Read(GridRow row, EvaluationForm form)
    {
        var aligned = Align(row);
        var offset = aligned.Best.WholeOffset;
        var cells = RowAlignment.CellsAt(row, figures, aligned.Best);
        var left = row.Filled.Where(cell => !cells.ContainsValue(cell) && cell.Position < firstFigure + Math.Max(offset, 0)).ToList();
        var sorted = LevelCells.Sort([.. left.Where(cell => !IsBand(cell))], levels, offset, vocabulary, level1?.Text);
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
        Report(row, form, aligned, sorted, [.. row.Filled.Where(cell => !cells.ContainsValue(cell) && !left.Contains(cell))]);
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

    // Name, target, actual, points, score and the comparator where the table has one: nothing is left to explain.
    private RowAlignment Align(GridRow row) =>
        RowAlignment.Of(candidate => Fit(row, candidate), figures, Alignment.Plain, PositionOf("operator") is null ? 10 : 12);

    private decimal Fit(GridRow row, Alignment alignment)
    {
        var cells = RowAlignment.CellsAt(row, figures, alignment);
        var points = cells.Sum(pair => PointsOf(pair.Key, pair.Value));
        var first = firstFigure + alignment.WholeOffset;
        points += row.Filled.Any(cell => cell.Position < first && IsName(cell)) ? 3 : 0;
        points -= row.Filled.Any(cell => cell.Position < first && !cells.ContainsValue(cell) && LooksLikeTarget(cell)) ? 3 : 0;
        foreach (var cell in row.Filled.Where(cell => !cells.ContainsValue(cell)))
        {
            points -= cell.Position >= first || NumberText.Read(cell.Text) is not null ? 3 : 0;
        }

        // A row that moved right as a whole leaves the place of its first level blank.
        points -= alignment.WholeOffset > 0 && row.At(levels[0].Position) is { } moved && !IsBand(moved) ? 2 : 0;
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
        return field switch
        {
            "weight" or "score" => number is null || cell.Text.Contains('%', StringComparison.Ordinal) ? -6 : number is >= -100 and <= 200 ? 3 : -2,
            "deviation" => number is null ? 0.5m : -3,
            "unit" => number is not null ? -3 : cell.Text.Any(char.IsDigit) ? -1 : 0.5m,
            "operator" => Quantity.IsOperator(cell.Text) || cell.Text.Contains('定', StringComparison.Ordinal) ? 2 : -3,
            _ when TableColumn.IsIgnored(field) => 2.5m,
            "target" when Comparator().IsMatch(LabelText.Compact(cell.Text)) => 1.5m,
            "target" or "actual" => vocabulary.Level2.Contains(LabelText.Of(cell.Text).Name) ? -4 : 0.5m,
            _ => 0,
        };
    }

    private bool IsName(Cell cell) =>
        NumberText.Read(cell.Text) is null && !LooksLikeTarget(cell) && !vocabulary.IsNoNumber(cell.Text) && !IsBand(cell) && !vocabulary.Level1.Contains(Name(cell)) && !vocabulary.Level2.Contains(Name(cell)) && !LevelCells.IsPointsAlone(cell);

    // ≥30个, 18600个以上, 2024年11月底前: a value, whatever column it stands in. 10人以下党支部个数 is a name.
    private static bool LooksLikeTarget(Cell cell) => Target().IsMatch(LabelText.Compact(cell.Text));

    private bool IsBand(Cell cell) =>
        cell.Position < levels.Min(column => column.Position) && vocabulary.IndicatorBands.Contains(LabelText.Of(cell.Text).Name);

    private void Report(GridRow row, EvaluationForm form, RowAlignment aligned, LevelCells sorted, List<Cell> lost)
    {
        var number = form.Indicators.Count;
        var offset = aligned.Best.Offset;
        if (offset != 0 || sorted.ByWords)
        {
            var rule = offset < 0 ? "shifted_left" : offset > 0 ? "shifted_right" : "level_moved";
            var (was, now) = (string.Join(" | ", row.Cells.Select(cell => cell.Text)), string.Join(" | ", form.Indicators[^1].Cells.Select(pair => $"{pair.Key}={pair.Value.Text}")));
            form.Repairs.Add(new Repair(number, aligned.Best.From is { } at ? FieldAt(at) : offset == 0 ? "level2" : "target", rule, was, now, 0.95m, form.Indicators[^1].Location));
        }

        if (sorted.Level3 is { } name && LooksLikeTarget(name))
        {
            form.Problems.Add(new Problem("alignment_doubtful", Severity.Warning, $"指标表第 {number} 行的指标名称“{name.Text}”像是指标值，请核对是否错列。", name.Address, "level3", number));
        }

        foreach (var (field, second) in aligned.Repeated(row, figures))
        {
            form.Problems.Add(new Problem("column_twice", Severity.Warning, $"指标表有两列同名，第 {number} 行取第一列；第二列的“{second.Text}”未读取，请核对。", second.Address, field, number));
        }

        foreach (var field in aligned.Doubts(row, figures, vocabulary))
        {
            form.Problems.Add(new Problem("alignment_doubtful", Severity.Warning, $"指标表第 {number} 行少了或多了单元格，无法确定“{form.Indicators[^1].Text(field)}”属于哪一列，请核对。", form.Indicators[^1].Location, field, number));
        }

        foreach (var cell in sorted.Unplaced.Concat(lost))
        {
            form.Problems.Add(new Problem("cell_unplaced", Severity.Warning, $"指标表第 {number} 行的“{cell.Text}”没有对应的列，未读取。", cell.Address, "level3", number));
        }
    }

    private static decimal? Number(Dictionary<string, Cell> cells, string field) =>
        cells.TryGetValue(field, out var cell) ? NumberText.Read(cell.Text) : null;

    private static string? NameOf(RawValue? value) => value is null ? null : LabelText.Of(value.Text).Unnumbered;

    private static string Name(Cell cell) => LabelText.Of(cell.Text).Unnumbered;

    // The level's name without the points and wraps that its cell carries: 产出指标, not 一、产出指标\n(50分); a name nobody knows keeps its number.
    private string Clean(Cell cell) =>
        vocabulary.Level1.Contains(Name(cell)) || vocabulary.Level2.Contains(Name(cell)) ? Name(cell) : LabelText.Of(cell.Text).Name;

    [GeneratedRegex("^(?:[≥≤><]|不低于|不少于|不超过|不高于)")]
    private static partial Regex Comparator();

    [GeneratedRegex(@"^(?!20\d\d年度?$)(?:[≥≤><=]|不低于|不少于|不超过|不高于|\d[\d,.]*(?:%|[^\d]{0,3}(?:以上|以下|以内)?$)|\d{4}年\d{1,2}月.{0,6}$)")]
    private static partial Regex Target();
}
