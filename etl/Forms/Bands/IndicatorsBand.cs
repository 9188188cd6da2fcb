using System.Text.RegularExpressions;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Forms.Fitting;
using PerfEval.Etl.Forms.Headings;
using PerfEval.Etl.Forms.Labels;
using PerfEval.Etl.Values;

namespace PerfEval.Etl.Forms.Bands;

/// <summary>Reads the rows below an indicator heading up to the total.</summary>
public sealed partial class IndicatorsBand
{
    /// <summary>Fields that an indicator's row tells.</summary>
    internal static readonly string[] Told = ["level1", "level2", "level3", "target", "actual", "weight", "score", "deviation"];

    // A sum has points and a score.
    private const int FewestTold = 2;

    /// <summary>A row of a text that wraps in narrow cells has no more lines.</summary>
    private const int MostLines = 12;

    private readonly Vocabulary vocabulary;
    private readonly List<TableColumn> columns;
    private readonly List<TableColumn> levels;
    private readonly List<TableColumn> figures;
    private readonly IReadOnlyList<string> leads;
    private readonly int width;
    private readonly int firstLevel;
    private readonly int firstFigure;
    private readonly bool isGapless;
    private readonly IndicatorFit fit;
    private readonly CarriedLevels carried;
    private readonly LevelLines lines;
    private readonly StrayHeading stray;
    private readonly IndicatorDoubts doubts;
    private readonly TextTear tear;
    private readonly CellInTwo inTwo;
    private readonly PackedRows packed;
    private readonly TableColumn? adjusted;
    private readonly OpenReason reason = new();
    private bool isLevelUnsure;

    /// <summary>A band with the columns of its heading.</summary>
    /// <param name="vocabulary">Names of levels.</param>
    /// <param name="heading">The heading.</param>
    /// <param name="isGapless">True where blank cells were left out, so that only the order of the cells tells their columns.</param>
    /// <param name="before">The band above where a page break printed the heading again: its levels go on.</param>
    /// <param name="hasPercentPoints">True where points are printed as percent.</param>
    public IndicatorsBand(Vocabulary vocabulary, TableHeading heading, bool isGapless, IndicatorsBand? before, bool hasPercentPoints)
    {
        fit = new IndicatorFit(vocabulary, hasPercentPoints, heading.Columns.TrueForAll(column => column.Field is not ("level1" or "level2")));
        this.isGapless = isGapless;
        this.vocabulary = vocabulary;
        columns = heading.Columns;
        leads = heading.Leads;
        width = heading.Width;
        levels = [.. columns.Where(column => column.Field is "level1" or "level2" or "level3")];
        figures = [.. columns.Except(levels)];
        adjusted = figures.Find(column => column.Repeats == "target" && column.Heading.Full.Contains("调整", StringComparison.Ordinal));
        firstLevel = levels.Min(level => level.Position);
        firstFigure = figures.Select(column => column.Position).Where(position => position > levels.Max(level => level.Position)).DefaultIfEmpty(int.MaxValue).Min();
        carried = new CarriedLevels(vocabulary, before?.carried);
        lines = new LevelLines(vocabulary, carried, levels, figures);
        stray = new StrayHeading(vocabulary, levels, figures);
        doubts = new IndicatorDoubts(vocabulary, heading, levels, figures);
        tear = new TextTear(vocabulary, columns);
        inTwo = new CellInTwo(width, columns, vocabulary);
        packed = new PackedRows(vocabulary, fit, levels, figures, width, IsBandLabel);
    }

    /// <summary>Begins with a level 1 that stands above the heading; null where none does.</summary>
    public void Begin(Cell? line)
    {
        if (line is not null)
        {
            lines.Begin(line);
        }
    }

    /// <summary>True where places tell nothing, for blank cells were left out.</summary>
    public bool IsGapless => isGapless;

    /// <summary>Where a column's heading stands; null where the table has no such column.</summary>
    public int? PositionOf(string field) => figures.Find(column => column.Field == field)?.Position;

    /// <summary>The field whose heading stands at a position; level3 where none does.</summary>
    public string FieldAt(int position) => (levels.Find(column => column.Position == position) ?? figures.Find(column => column.Position == position))?.Field ?? "level3";

    /// <summary>True for words between the rows: one cell that names no level and stands where no indicator does.</summary>
    public bool IsAside(GridRow row) =>
        row.Filled is [var only]
        && !vocabulary.IsNoIndicator(only.Text)
        && (row.IsProse || (!isGapless && only.Position < levels.Max(level => level.Position)))
        && !NamesLevel(only) && !LevelCells.IsPointsAlone(only);

    /// <summary>The row with the rest of it from the lines below, where it ends before its score within a cell and only all together have points in their columns, or results where the table has no points.</summary>
    /// <param name="row">The row.</param>
    /// <param name="after">The rows below it; more than one of them only where they are lines of a text.</param>
    /// <returns>The whole row and how many lines it has; null where the row needs no rest or has none there.</returns>
    public (GridRow Row, int Lines)? Whole(GridRow row, IEnumerable<GridRow> after)
    {
        var told = PositionOf("score") is null ? "actual" : "score";
        if (isGapless || row.IsProse || PositionOf(told) is not { } toldAt || row.Cells.Count > toldAt)
        {
            return null;
        }

        var (joined, lines, best) = (row, 1, Fit(row, Alignment.Plain));
        foreach (var below in after.Take(row.IsLine ? MostLines : 1))
        {
            if (joined.Cells[^1].IsBlank || below.Cells[0].IsBlank || RowKinds.IsPageMark(below) || (NamesLevel(joined.Cells[^1]) && NamesLevel(below.Cells[0])) || (Holds(below) && !IsRest(below.Cells[0])))
            {
                return null;
            }

            (joined, lines, best) = (joined.JoinedWith(below), lines + 1, Math.Max(best, below.IsProse ? best : Fit(below, Alignment.Plain)));
            if (joined.Cells.Count > toldAt)
            {
                var fits = !below.IsProse && joined.Cells.Count <= Math.Max(width, toldAt + 1) && Fit(joined, Alignment.Plain) > best;
                return fits && joined.At(toldAt) is { } last && fit.Figure(told, last) > 0 ? (joined, lines) : null;
            }
        }

        return null;
    }

    /// <summary>True where the row at the head of a page has no points and names no level, while the one before it has points, or the other way round: the page break went through a row.</summary>
    public bool IsRest(GridRow row, GridRow next)
    {
        var points = figures.Where(column => column.Field is "weight" or "score" && column.Position >= firstFigure).ToList();
        var told = points.Count > 0 ? points : [.. figures.Where(column => column.Field is "target" or "actual")];
        bool HasPoints(GridRow half) => told.Exists(column => half.At(column.Position) is { } cell && (points.Count == 0 || NumberText.Read(cell.Text) is not null || vocabulary.IsNoNumber(cell.Text)));
        bool NamesOwnLevel(Cell cell) => (lines.IsTree || FieldAt(cell.Position) is "level1" or "level2") && NamesLevel(cell)
            && CarriedLevels.Whole(row.At(cell.Position) is { } upper ? RawValue.Of(upper) : FieldAt(cell.Position) == "level1" ? carried.Level1 : carried.Level2, cell, FieldAt(cell.Position) == "level1" ? vocabulary.Level1 : vocabulary.Level2) is null;
        // 生态效益指标 alone is a row without an indicator: a row below that tells everything and has words in that place is no rest of it.
        var isEmpty = row.Filled is [var alone] && vocabulary.Level2.Contains(Name(alone)) && HasPoints(next) && next.At(alone.Position) is { IsBlank: false } under && !vocabulary.Level2.Contains(LabelText.Of(alone.Text + under.Text).Unnumbered);
        return !isGapless && !isEmpty && !Mending.PageTear.NamesTwo(row.Filled.Find(cell => FieldAt(cell.Position) == "level2"), next, vocabulary) && next.Cells.Count > 1 && !next.Filled.TrueForAll(cell => vocabulary.IsNoIndicator(cell.Text))
            && HasPoints(row) != HasPoints(next)
            && (!next.Filled.Any(NamesOwnLevel) || (HasPoints(next) && row.Filled.Any(cell => next.At(cell.Position) is not null && !NamesOwnLevel(cell))));
    }

    /// <summary>False where the points of the two rows alone say that <see cref="IsRestInText"/> is not so of what follows.</summary>
    public bool MayHaveRest(GridRow row, GridRow below) => !isGapless && tear.MayHaveRest(row, below);

    /// <summary>True where a row of a text, whose pages nobody knows, is the rest of the one above it.</summary>
    public bool IsRestInText(GridRow row, GridRow next, IEnumerable<GridRow> table) => !isGapless && tear.IsRest(row, next, table);

    /// <summary>Takes a line without columns below a row that ends with its reason; false where no reason was left open.</summary>
    public bool GoesOn(GridRow row, EvaluationForm form) => reason.Take(row, form);

    // The first place of a line is a band's or a level's; other words there go on with a cell.
    private bool IsRest(Cell first) => levels[0].Field != "level3" && !IsBand(first) && !NamesLevel(first);

    private bool NamesLevel(Cell cell) => vocabulary.Level1.Contains(Name(cell)) || vocabulary.Level2.Contains(Name(cell));

    /// <summary>True where a row below the total is an indicator's all the same: a name, a target or an actual, and points.</summary>
    public bool Holds(GridRow row)
    {
        var (cells, sorted, _, _, _) = Place(row);
        return (sorted.Level1 ?? sorted.Level2 ?? sorted.Level3) is { } name && NumberText.Read(name.Text) is null
            && (cells.ContainsKey("target") || cells.ContainsKey("actual"))
            && (Number(cells, "weight") ?? Number(cells, "score")) is not null;
    }

    /// <summary>True for a row that tells everything an indicator's does: 满意度总分 | ≥90分 | 92分 | 5 | 5 is none of the sums that are called so.</summary>
    public bool IsWholeIndicator(GridRow row)
    {
        var told = figures.FindAll(column => column.Field is "target" or "actual" or "weight" or "score");
        if (told.Count <= FewestTold || row.Filled.Count <= told.Count)
        {
            return false;
        }

        var (cells, sorted, lost, _, _) = Place(row);
        return sorted.Level3 is not null && lost.Count == 0 && told.TrueForAll(column => cells.ContainsKey(column.Field));
    }

    /// <summary>Reads one row as an indicator; rows without an indicator are rows too.</summary>
    public void Read(GridRow row, EvaluationForm form)
    {
        reason.Begin(row);
        if (lines.Take(row, form))
        {
            return;
        }

        row = isGapless ? row : inTwo.Joined(row, Fit, form);
        var placed = Place(row);
        var (cells, sorted, _, _, _) = placed;
        if (sorted is { Level1: null, Level2: null, Level3: null } && cells.Count == 0)
        {
            carried.TakePoints(sorted, form);
            return;
        }

        if (sorted.StrayTarget is { } stray && !cells.TryAdd("target", stray))
        {
            sorted.Unplaced.Add(stray);
        }

        // 年初指标值 | 调整指标值: points are given for what was adjusted, where it was.
        if (adjusted is not null && cells.GetValueOrDefault(adjusted.Field) is { } after && !vocabulary.IsBlank(after.Text))
        {
            form.Problems.AddRange(IndicatorDoubts.OfAdjusted(cells.GetValueOrDefault("target"), after, form.Indicators.Count + 1));
            cells["target"] = after;
        }

        // 定量目标值 | 定性目标值: one of the two is filled.
        if (!cells.ContainsKey("target") && placed.Aligned?.Repeated(row, figures).FirstOrDefault(pair => pair.Field == "target") is { Second: { } other })
        {
            cells["target"] = other;
        }

        lines.Close(form);
        isLevelUnsure = sorted.Level1 is null ? isLevelUnsure : UnsureLevels(sorted).Any(placed.Doubtful.Contains);
        carried.Take(sorted, Number(cells, "level1_weight"), form, carried.ReachesTo(row));
        carried.TakeSpan(sorted.Level1, row);
        var indicator = carried.RowOf(row);
        indicator.Set("level3", sorted.Level3);
        GoOn(indicator, cells, form);
        foreach (var (field, cell) in cells.Where(pair => !TableColumn.IsIgnored(pair.Key)))
        {
            indicator.Set(field, cell);
        }

        form.Indicators.Add(indicator);
        Report(row, form, placed);
    }

    // A name and its points merged over rows that tell several targets: the row goes on with the indicator above it.
    private void GoOn(RawRow indicator, Dictionary<string, Cell> cells, EvaluationForm form)
    {
        if (isGapless || indicator.Cells.ContainsKey("level3") || !cells.ContainsKey("target") || !cells.ContainsKey("actual") || cells.ContainsKey("weight") || cells.ContainsKey("score")
            || form.Indicators is not [.., var above] || above.Cells.GetValueOrDefault("level3") is not { } name || !above.Cells.ContainsKey("score"))
        {
            return;
        }

        indicator.Cells["level3"] = name;
        form.Repairs.Add(new Repair(form.Indicators.Count + 1, "level3", "merged_down", null, name.Text, 0.8m, indicator.Location));
    }

    /// <summary>True for what tells people how to fill in the columns, 年初批复值 | 据实填写 | 不超过分值: words where points stand, and no name of a level.</summary>
    public bool IsInstruction(GridRow row) => !isGapless && stray.IsInstruction(row);

    /// <summary>The rows that came as this one; null where it is one.</summary>
    public IReadOnlyList<GridRow>? Divided(GridRow row, EvaluationForm form) => isGapless ? null : RowsInOne.Of(row, columns, form);

    /// <summary>Takes a heading between the rows that is no whole one. False where the row is none.</summary>
    public bool TakeHeading(GridRow row, EvaluationForm form) => stray.Take(row, form);

    private PlacedIndicator Place(GridRow row) => isGapless ? Spread(row) : Shifted(row);

    // Name, target, actual, points, score and the comparator where the table has one are enough: nothing is left to explain.
    private PlacedIndicator Shifted(GridRow row)
    {
        var covered = packed.Of(row);
        var upright = covered is null ? Upright(row) : null;
        var aligned = upright is not null ? new RowAlignment(Alignment.Plain, [])
            : covered is not null ? new RowAlignment(covered, [])
            : RowAlignment.Of(candidate => Fit(row, candidate), figures, Alignment.Plain, enough: (PositionOf("operator") is null ? 10 : 12) + Anything(row));
        var offset = aligned.Best.WholeOffset;
        var cells = upright ?? RowAlignment.CellsAt(row, figures, aligned.Best);
        var left = row.Filled.FindAll(cell => cell.Position < firstFigure + Math.Max(offset, 0) && !cells.ContainsValue(cell));
        var sorted = LevelCells.Sort(left.FindAll(cell => !IsBand(cell)), levels, offset, vocabulary, carried.Level1?.Text, carried.ReachesTo(row) || carried.HoldsSatisfaction, aligned.Best == Alignment.Plain && figures.TrueForAll(column => column.Field is "deviation" or "unit" or "operator" || TableColumn.IsIgnored(column.Field) || cells.ContainsKey(column.Field)));
        var isSure = aligned.Rivals.Count == 0 && row.Doubts.Count == 0 && !sorted.ByWords && !row.IsRestored;
        IEnumerable<string> doubts = isSure ? [] : aligned.Doubts(row, figures, vocabulary).Union(row.Doubts).Union(sorted.ByWords || row.IsRestored ? UnsureLevels(sorted) : []);

        // Names off their columns, though the figures stand below theirs, in a row that lacks a cell: the figures may stand off theirs too where a column takes anything.
        var isTorn = sorted.ByWords && offset == 0 && row.Cells.Count == width - 1 && upright is null && figures.Any(column => TableColumn.IsIgnored(column.Field));
        return new PlacedIndicator(cells, sorted, row.Filled.FindAll(cell => !cells.ContainsValue(cell) && !left.Contains(cell)), aligned, [.. isTorn ? doubts.Union(figures.Select(column => column.Field).Where(field => !TableColumn.IsIgnored(field))) : doubts]);
    }

    // What columns that take anything add to a row's points explains nothing.
    private decimal Anything(GridRow row) => figures.Where(column => TableColumn.IsIgnored(column.Field) && row.At(column.Position) is not null).Sum(column => fit.Figure(column.Field, row.At(column.Position)!));

    // The cells of a row with a name, points in all their columns, no level's name in another's, nothing that does not suit its column and nothing left over: no other way explains more. Null for other rows.
    private Dictionary<string, Cell>? Upright(GridRow row)
    {
        if (!figures.TrueForAll(column => column.Field is not ("weight" or "score") || (row.At(column.Position) is { } cell && fit.Figure(column.Field, cell) > 0))
            || !levels.Exists(level => level.Field == "level3" && row.At(level.Position) is { } name && fit.IsName(name))
            || LevelCells.Misplaced(row, levels, 0, vocabulary) > 0)
        {
            return null;
        }

        var cells = RowAlignment.CellsAt(row, figures, Alignment.Plain);
        return cells.All(pair => pair.Key is "weight" or "score" || fit.Figure(pair.Key, pair.Value) >= 0) && row.Filled.TrueForAll(cell => cell.Position < firstFigure || cells.ContainsValue(cell)) ? cells : null;
    }

    // Blank cells were left out: the order of the cells is all there is.
    private PlacedIndicator Spread(GridRow row)
    {
        var points = row.Filled.FirstOrDefault(LevelCells.IsPointsAlone);
        var filled = row.Filled.Where(cell => cell != points && !(cell == row.Filled[0] && IsBandLabel(cell))).ToList();
        var (cells, doubtful, _) = GapAlignment.Place(filled, [.. levels.Concat(figures).OrderBy(column => column.Position)], fit.Any, cells => 4 * IndicatorFit.Whole(cells), vocabulary.IsBlank);
        var sorted = LevelCells.Of(cells.GetValueOrDefault("level1"), cells.GetValueOrDefault("level2"), cells.GetValueOrDefault("level3"), points, levels, carried.Level1?.Text);
        var behind = cells.Where(pair => !pair.Key.StartsWith("level", StringComparison.Ordinal)).ToDictionary();
        return new PlacedIndicator(behind, sorted, [.. filled.Where(cell => !cells.ContainsValue(cell))], null, [.. doubtful.Where(field => !TableColumn.IsIgnored(field)).Union(UnsureLevels(sorted))]);
    }

    // 规划 and 执行 are none of the vocabulary's: 履职效益 below them may be level 1 or level 2, in the rows that go on with it too.
    private IReadOnlyList<string> UnsureLevels(LevelCells sorted) =>
        sorted.Level1 is null ? isLevelUnsure ? ["level1", "level1_weight"] : []
        : sorted.Level2 is null && carried.IsInOwnWords ? ["level1", "level2", "level1_weight"] : [];

    private decimal Fit(GridRow row, Alignment alignment)
    {
        var cells = RowAlignment.CellsAt(row, figures, alignment);
        var points = IndicatorFit.Whole(cells);
        foreach (var (field, cell) in cells)
        {
            points += fit.Figure(field, cell);
        }

        var first = firstFigure + alignment.WholeOffset;
        var (hasName, hasTarget) = (false, false);
        foreach (var cell in row.Filled)
        {
            var (isLevel, isPlaced) = (cell.Position < first, cells.ContainsValue(cell));
            hasName = hasName || (isLevel && !IsBand(cell) && fit.IsName(cell));
            hasTarget = hasTarget || (isLevel && !isPlaced && IndicatorFit.LooksLikeTarget(cell));
            points -= !isPlaced && (!isLevel || NumberText.Read(cell.Text) is not null) ? 3 : 0;
        }

        points += (hasName ? 3 : 0) - (hasTarget ? 3 : 0);

        // A row that moved right as a whole leaves the place of its first level blank, its levels stand no worse than before, and nothing but a figure for a reason is wrong with it as it stands.
        return alignment.WholeOffset <= 0 ? points - (alignment == Alignment.Plain && LevelCells.Misplaced(row, levels, 0, vocabulary) == 1 ? 1.5m : 0)
            : points - (row.At(levels[0].Position) is { } moved && !IsBand(moved) ? 2 : 0) - (1.5m * LevelCells.Misplaced(row, levels, alignment.WholeOffset, vocabulary))
                - (row.At(levels[^1].Position) is { } name && fit.IsName(name) && figures.TrueForAll(column => row.At(column.Position) is { } cell && (column.Field == "deviation" || fit.Figure(column.Field, cell) >= 0)) ? 4 : 0);
    }

    private bool IsBand(Cell cell) => cell.Position < firstLevel && IsBandLabel(cell);

    // What stands left of the levels in the heading is the band's own label, whatever it says.
    // So is the goal whose indicators follow, 年度绩效目标2（40分）.
    private bool IsBandLabel(Cell cell) => vocabulary.IndicatorBands.Contains(cell.Label) || leads.Contains(cell.Label.Name) || NumberedGoal().IsMatch(cell.Label.Name);

    [GeneratedRegex(@"^(?:年度|项目|总体|绩效)*目标[一二三四五六七八九十\d]{1,2}$")]
    private static partial Regex NumberedGoal();

    private void Report(GridRow row, EvaluationForm form, PlacedIndicator placed)
    {
        var (cells, sorted, _, aligned, _) = placed;
        var (number, indicator) = (form.Indicators.Count, form.Indicators[^1]);
        var isSpread = isGapless && figures.Any(column => cells.TryGetValue(column.Field, out var cell) && cell.Position != column.Position);
        var offset = aligned is { Best.Offset: not 0 and var moved } ? moved : isSpread || row.IsRestored ? -1 : 0;
        if (offset != 0 || sorted.ByWords)
        {
            var rule = offset < 0 ? "shifted_left" : offset > 0 ? "shifted_right" : "level_moved";
            var (was, now) = (string.Join(" | ", row.Cells.Select(cell => cell.Text)), string.Join(" | ", indicator.Cells.Select(pair => $"{pair.Key}={pair.Value.Text}")));
            form.Repairs.Add(new Repair(number, aligned?.Best.From is { } from ? FieldAt(from) : offset == 0 ? "level2" : "target", rule, was, now, 0.95m, indicator.Location));
        }

        doubts.Report(row, form, placed, stray.Unsure);
    }

    private static decimal? Number(Dictionary<string, Cell> cells, string field) =>
        cells.TryGetValue(field, out var cell) ? NumberText.Read(cell.Text) : null;

    private static string Name(Cell cell) => cell.Label.Unnumbered;
}
