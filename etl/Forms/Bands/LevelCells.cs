using System.Globalization;
using System.Text.RegularExpressions;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Forms.Headings;
using PerfEval.Etl.Forms.Labels;
using PerfEval.Etl.Values;

namespace PerfEval.Etl.Forms.Bands;

/// <summary>The cells left of an indicator row's figures, sorted into levels 1 to 3. Merged label cells leave their text
/// in the wrong column when a table is flattened, so the columns decide only where the words do not contradict them.</summary>
public sealed partial class LevelCells
{
    /// <summary>Level 1, null where the row above goes on.</summary>
    public Cell? Level1 { get; private set; }

    /// <summary>Level 2, null where the row above goes on.</summary>
    public Cell? Level2 { get; private set; }

    /// <summary>Level 3, the indicator itself.</summary>
    public Cell? Level3 { get; private set; }

    /// <summary>A cell that holds nothing but points, (30分): they belong to the level 1 above.</summary>
    public decimal? PointsAlone { get; private set; }

    /// <summary>True where the words, not the columns, decided.</summary>
    public bool ByWords { get; private set; }

    /// <summary>The target, where it slid in among the levels: a bare figure behind the indicator's name.</summary>
    public Cell? StrayTarget { get; private set; }

    /// <summary>True where the name's cell is merged over all levels, 预算执行率 below the rows of 满意度指标: it belongs to none of them.</summary>
    public bool IsOverAll { get; private set; }

    /// <summary>Cells that found no place.</summary>
    public List<Cell> Unplaced { get; } = [];

    /// <summary>Sorts a row's level cells.</summary>
    /// <param name="cells">Filled cells left of the figures, band labels aside.</param>
    /// <param name="columns">The level columns of the heading.</param>
    /// <param name="offset">By how many columns the figures stand off their headings.</param>
    /// <param name="vocabulary">Names of levels.</param>
    /// <param name="open">The level 1 that goes on where the row names none.</param>
    /// <param name="isBelow">True where the cell of that level 1 is merged over the row.</param>
    /// <param name="isWhole">True where all figures stand below their headings: what stands below level 3's is the indicator, though it is called 服务对象满意度.</param>
    public static LevelCells Sort(List<Cell> cells, List<TableColumn> columns, int offset, Vocabulary vocabulary, string? open, bool isBelow, bool isWhole)
    {
        var points = cells.FirstOrDefault(IsPointsAlone);
        var stray = offset == 0 ? null : cells.SkipWhile(cell => NumberText.Read(cell.Text) is not null).FirstOrDefault(cell => NumberText.Read(cell.Text) is not null);
        var rest = cells.Where(cell => cell != points && cell != stray).ToList();
        if (rest is [var only] && stray is null && offset == 0 && ReachesOver(only, columns, vocabulary))
        {
            return new LevelCells { Level3 = only, IsOverAll = true };
        }

        var isFlat = !columns.Exists(column => column.Field == "level2") || !columns.Exists(column => column.Field == "level3");
        var shifted = ByColumns(rest, columns, offset, vocabulary);
        var best = offset != 0 && shifted.Faults(vocabulary, open, isFlat, isBelow, isWhole) > 0 ? ByColumns(rest, columns, 0, vocabulary) : shifted;
        if (best.Faults(vocabulary, open, isFlat, isBelow, isWhole) > 0)
        {
            best = Worded(rest, vocabulary);
        }

        if ((best.ByWords || offset != 0) && !isFlat)
        {
            best.SpanSatisfaction(open, isBelow);
        }
        else if (best is { ByWords: true, Level1: null, Level2: { } second } && isFlat && IsSatisfaction(Name(second)!))
        {
            // 产出指标, 效益指标, 满意度指标 in the only column of levels.
            (best.Level1, best.Level2) = (second, null);
        }

        best.StrayTarget = stray;
        if (points is not null)
        {
            best.PointsAlone = Points(points);
        }

        return best;
    }

    // The document says so, or the name is that of the spending, which forms put beside the levels: text does not tell merged cells from blank ones.
    private static bool ReachesOver(Cell name, List<TableColumn> columns, Vocabulary vocabulary) =>
        columns is [{ Field: "level1" } first, .., { Field: "level3" } last] && name.Position == first.Position && !vocabulary.Level1.Contains(Name(name)!) && !vocabulary.Level2.Contains(Name(name)!)
        && (name.Position + name.Span.Columns > last.Position || IsOfSpending(name.Label));

    /// <summary>True for the name of the spending, 预算执行率: it is an indicator beside the levels.</summary>
    public static bool IsOfSpending(LabelText name) => OfSpending().IsMatch(name.Unnumbered);

    [GeneratedRegex("^(?:预算|资金|预算资金|项目资金|经费|全年|年度)*(?:执行|支出|使用|完成)(?:率|进度|情况|比例)$")]
    private static partial Regex OfSpending();

    /// <summary>The levels of a row whose cells are known already; 满意度指标 may stand for two of them where the table has both.</summary>
    public static LevelCells Of(Cell? one, Cell? two, Cell? three, Cell? points, List<TableColumn> columns, string? open)
    {
        var levels = new LevelCells { Level1 = one, Level2 = two, Level3 = three, PointsAlone = points is null ? null : Points(points) };
        if (one is null && two is not null && IsOfSpending(two.Label))
        {
            // 预算执行率 | 预算执行率: levels 1 and 2 in one cell.
            (levels.Level1, levels.Level2) = (two, null);
        }

        levels.IsOverAll = one is null && two is null && three is not null && IsOfSpending(three.Label) && columns.Exists(column => column.Field == "level1");
        if (columns.Any(column => column.Field == "level2"))
        {
            levels.SpanSatisfaction(open, false);
        }

        return levels;
    }

    /// <summary>True for a cell that holds nothing but points: (30分).</summary>
    public static bool IsPointsAlone(Cell cell) => PointsOnly().IsMatch(LabelText.Compact(cell.Text));

    // Where no column follows that of level 2, it holds the indicators' names.
    private static LevelCells ByColumns(List<Cell> cells, List<TableColumn> columns, int offset, Vocabulary vocabulary)
    {
        var levels = new LevelCells();
        var isLast = !columns.Exists(column => column.Field == "level3");
        foreach (var cell in cells)
        {
            switch (columns.LastOrDefault(column => column.Position + offset == cell.Position)?.Field)
            {
                case "level1":
                    levels.Level1 = cell;
                    break;
                case "level2" when !isLast || vocabulary.Level2.Contains(Name(cell)!):
                    levels.Level2 = cell;
                    break;
                case "level2" or "level3":
                    levels.Level3 = cell;
                    break;
                default:
                    levels.Unplaced.Add(cell);
                    break;
            }
        }

        return levels;
    }

    /// <summary>How many names of levels stand in another level's column where the row stands off its heading by so many columns.</summary>
    public static int Misplaced(GridRow row, List<TableColumn> columns, int offset, Vocabulary vocabulary)
    {
        var (first, second) = (columns.Find(column => column.Field == "level1")?.Position, columns.Find(column => column.Field == "level2")?.Position);
        return first is null || second is null ? 0 : row.Filled.TakeWhile(cell => cell.Position <= columns[^1].Position + Math.Max(offset, 0)).Count(cell =>
            Name(cell)! is var name && vocabulary.Level1.Contains(name) != vocabulary.Level2.Contains(name) && cell.Position != (vocabulary.Level1.Contains(name) ? first : second) + offset);
    }

    // What cannot be if the columns were right: a level 2 name under level 1, a level 1 name under level 2, a name of level 2
    // under level 3 with nothing before it, an indicator under level 2 with nothing behind it, a cell outside the columns.
    // Below a level 1 in words of its own, 规划 or 执行, level 2 may be called as others call level 1: 履职效益.
    private int Faults(Vocabulary vocabulary, string? open, bool isFlat, bool isBelow, bool isWhole)
    {
        var isOwn = open is not null && !vocabulary.Level1.Contains(LabelText.Of(open).Unnumbered) && !vocabulary.Level2.Contains(LabelText.Of(open).Unnumbered);
        var (one, two, three) = (Name(Level1), Name(Level2), Name(Level3));
        var faults = Unplaced.Count;
        // 服务对象满意度 | 服务对象满意度指标 | 群众满意度: level 1 called as its level 2.
        var isCalledAlike = three is not null && two?.Contains("满意度", StringComparison.Ordinal) == true && one?.Contains("满意度", StringComparison.Ordinal) == true;
        // 预算管理（20分） | 财务管理 | 财务制度健全性: a name for each level, and the second is one of level 2 itself.
        var areNamed = one is not null && two is not null && three is not null && (Level1!.Label.Points is not null || vocabulary.Level2.Contains(two));
        faults += one is not null && !isCalledAlike && !areNamed && !vocabulary.Level1.Contains(one) && (vocabulary.Level2.Contains(one) || Level3 is null) ? 1 : 0;
        faults += one is not null && two is null && three is not null && BelongsTo(one, open, vocabulary) ? 1 : 0;
        faults += two is not null && vocabulary.Level1.Contains(two) && (!vocabulary.Level2.Contains(two) || SpansLevels(two, open, isBelow)) && one is null && !isOwn ? 1 : 0;
        faults += two is not null && !vocabulary.Level2.Contains(two) && Level3 is null ? 1 : 0;
        faults += three is not null && two is null && !isFlat && !isOwn && vocabulary.Level2.Contains(three) && !(isWhole && open is not null) ? 1 : 0;
        faults += (IsNumber(Level1) ? 1 : 0) + (IsNumber(Level2) ? 1 : 0);
        return faults;
    }

    // 成本指标 below 产出指标 is its level 2, although newer forms have a level 1 of that name.
    private static bool BelongsTo(string name, string? open, Vocabulary vocabulary) =>
        open is not null && open != name && vocabulary.Parents.GetValueOrDefault(name) is { } parent && parent == open;

    private static LevelCells Worded(List<Cell> cells, Vocabulary vocabulary)
    {
        var levels = new LevelCells { ByWords = true };
        var free = new List<Cell>();
        foreach (var cell in cells)
        {
            var name = Name(cell)!;
            var isFirst = levels.Level1 is null && levels.Level2 is null && vocabulary.Level1.Contains(name);
            if (isFirst && (!vocabulary.Level2.Contains(name) || cells.SkipWhile(other => other != cell).Skip(1).SkipLast(1).Any(other => vocabulary.Level2.Contains(Name(other)!))))
            {
                levels.Level1 = cell;
            }
            else if (levels.Level2 is null && vocabulary.Level2.Contains(name))
            {
                levels.Level2 = cell;
            }
            else
            {
                free.Add(cell);
            }
        }

        // A running number or the number of a goal is no level.
        levels.Unplaced.AddRange(free.Where(IsNumber));
        free.RemoveAll(IsNumber);
        levels.Level3 = free.LastOrDefault();
        if (levels.Level2 is null && free.Count == 2)
        {
            levels.Level2 = free[0];
        }
        else
        {
            levels.Unplaced.AddRange(free.SkipLast(1));
        }

        return levels;
    }

    // 满意度指标 in one cell that spans levels 1 and 2.
    private void SpanSatisfaction(string? open, bool isBelow)
    {
        if (Level1 is null && Level2 is { } two && SpansLevels(Name(two)!, open, isBelow))
        {
            Level1 = two;
        }
        else if (Level2 is null && Level1 is { } one && IsSatisfaction(Name(one)!))
        {
            Level2 = one;
        }
    }

    private static decimal Points(Cell cell) => decimal.Parse(PointsOnly().Match(LabelText.Compact(cell.Text)).Groups[1].Value, CultureInfo.InvariantCulture);

    private static bool IsSatisfaction(string name) => name is "满意度指标" or "满意度";

    // 满意度 is the third of 产出 and 效益; below 效益指标 or 履职效果 it is one of their levels 2, and so is whatever a merged level 1 reaches down to.
    private static bool SpansLevels(string name, string? open, bool isBelow) =>
        IsSatisfaction(name) && !isBelow && (name.EndsWith("指标", StringComparison.Ordinal) || open is null or "产出" or "效益" or "成本");

    // A number, or the indicator's code in the budget system.
    private static bool IsNumber(Cell? cell) => cell is not null && (NumberText.Read(cell.Text) is not null || Code().IsMatch(cell.Text));

    [GeneratedRegex(@"^\s*[A-Za-z]{0,6}[-_.]?\d[\d.-]*\s*$")]
    private static partial Regex Code();

    private static string? Name(Cell? cell) => cell is null ? null : cell.Label.Unnumbered;

    [GeneratedRegex(@"^[(\[](\d{1,6}(?:\.\d{1,6})?)分[)\]]$")]
    private static partial Regex PointsOnly();
}
