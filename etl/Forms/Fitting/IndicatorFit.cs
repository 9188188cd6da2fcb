using System.Text.RegularExpressions;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Forms.Bands;
using PerfEval.Etl.Forms.Headings;
using PerfEval.Etl.Forms.Labels;
using PerfEval.Etl.Values;

namespace PerfEval.Etl.Forms.Fitting;

/// <summary>How well a cell's content suits a column of an indicator table: numbers under 分值, comparators under 指标性质, names of levels under levels.</summary>
/// <param name="vocabulary">Names of levels, units and fillers.</param>
/// <param name="hasPercentPoints">True where points are printed as percent, 权重 10%.</param>
/// <param name="isFlat">True where the table has indicators alone: 服务对象满意度 is one there, and no name of a level.</param>
internal sealed partial class IndicatorFit(Vocabulary vocabulary, bool hasPercentPoints = false, bool isFlat = false)
{
    private static readonly string[] Comparators = ["≥", "≤", "≧", "≦", ">", "<", "=", "﹥", "﹤", "﹦", "═", "不低于", "不少于", "不超过", "不高于"];

    /// <summary>Points of a cell behind the levels.</summary>
    public decimal Figure(string field, Cell cell)
    {
        if (vocabulary.IsBlank(cell.Text) || (field is "weight" or "score" && vocabulary.IsNoNumber(cell.Text)))
        {
            return 0;
        }

        var number = field is "weight" or "score" ? NumberText.Points(cell.Text) ?? NumberText.Read(OcrDamage.Figure(cell.Text)) ?? Several(cell.Text) : NumberText.Read(cell.Text);
        return field switch
        {
            "level1_weight" => number is null ? -6 : 1,
            "weight" when hasPercentPoints => number is null ? -6 : cell.Text.Contains('%', StringComparison.Ordinal) ? 3 : -1,
            "score" when hasPercentPoints && cell.Text.Contains('%', StringComparison.Ordinal) => number is null ? -6 : 2,
            "weight" or "score" => number is null || cell.Text.Contains('%', StringComparison.Ordinal) ? -6 : number is >= -100 and <= 200 ? 3 : -2,
            "deviation" => number is null ? 0.5m : -3,
            "unit" => number is not null ? -3 : cell.Text.Any(char.IsDigit) ? -1 : 0.5m,
            "operator" => Quantity.IsOperator(cell.Text) || cell.Text.Contains('定', StringComparison.Ordinal) ? 2 : -3,
            _ when TableColumn.IsIgnored(field) => 2.5m,
            "target" when Comparator().IsMatch(LabelText.Compact(cell.Text)) => 1.5m,
            "target" or "actual" => vocabulary.Level2.Contains(cell.Label.Name) ? -4 : 0.5m,
            _ => 0,
        };
    }

    // 10 10: two columns' points stand below a heading of points all the same.
    private static decimal? Several(string text) => NumberText.AreSeveral(text) ? NumberText.Read(text.Split((char[]?)null, 2, StringSplitOptions.RemoveEmptyEntries)[0]) : null;

    /// <summary>Points of a cell, or of a column left blank, where only the order of the cells is known.</summary>
    public decimal Any(string field, Cell? cell) => cell is null ? Blank(field) : field switch
    {
        "level1" => !vocabulary.Level1.Contains(cell.Label.Unnumbered) ? -4 : vocabulary.Level2.Contains(cell.Label.Unnumbered) ? 3 : 6,
        "level2" => vocabulary.Level2.Contains(cell.Label.Unnumbered) ? 5 : IsValue(cell) ? -6 : -2,
        "level3" => IsValue(cell) ? -4 : IsLevel(cell) ? -3 : vocabulary.IsNoNumber(cell.Text) ? 0.5m : 2,
        "operator" => 2 * Figure(field, cell),
        "unit" => vocabulary.Units.Contains(cell.Label.Name.TrimStart('万', '亿')) ? 1.5m : IsValue(cell) || cell.Text.Any(char.IsDigit) ? -3 : -0.5m,
        "target" when IsValue(cell) => 1 + Figure(field, cell),
        _ when TableColumn.IsIgnored(field) => 0,
        _ => Figure(field, cell),
    };

    /// <summary>True where most cells below the points' heading are percent, or else a total of 100% says that points are.</summary>
    /// <param name="rows">The table's heading, where it has a row of its own, and the rows below it.</param>
    /// <param name="kinds">Kinds of rows.</param>
    public static bool HasPercentPoints(IReadOnlyList<GridRow> rows, RowKinds kinds)
    {
        var weightAt = rows.Count == 0 ? null : kinds.Headings.Indicators(rows[0], rows.ElementAtOrDefault(1))?.Columns.FirstOrDefault(column => column.Field == "weight")?.Position;
        var printed = weightAt is null ? [] : rows.Skip(1).Select(row => row.At(weightAt.Value)).OfType<Cell>().Where(cell => NumberText.Read(cell.Text) is not null).ToList();
        return (printed.Count > 0 && printed.Count(cell => IsPercent(cell.Text)) * 2 > printed.Count)
            || (rows.FirstOrDefault(kinds.IsTotal) is { } total && (total.Filled.Any(cell => LabelText.Compact(cell.Text) == "100%") || total.Filled.Find(cell => NumberText.Read(cell.Text) is not null) is { } first && IsPercent(first.Text)));
    }

    /// <summary>True for a figure that is printed as percent.</summary>
    public static bool IsPercent(string text) => LabelText.Compact(text).EndsWith('%');

    /// <summary>True for a quantity or a comparator, which is no indicator's name.</summary>
    public static bool IsValue(Cell cell)
    {
        var text = LabelText.Compact(cell.Text);
        return NumberText.Read(text) is not null || Comparators.Any(comparator => text.StartsWith(comparator, StringComparison.Ordinal));
    }

    /// <summary>True for what can be an indicator's name.</summary>
    public bool IsName(Cell cell) =>
        NumberText.Read(cell.Text) is null && !LooksLikeTarget(cell) && !vocabulary.IsNoNumber(cell.Text) && !IsLevel(cell) && !LevelCells.IsPointsAlone(cell);

    /// <summary>≥30个, 18600个以上, 2024年11月底前: a value, whatever column it stands in. 10人以下党支部个数 is a name.</summary>
    public static bool LooksLikeTarget(Cell cell) => Target().IsMatch(LabelText.Compact(cell.Text));

    /// <summary>Points of the row as a whole: a score above its weight is rare.</summary>
    public static decimal Whole(Dictionary<string, Cell> cells) =>
        cells.TryGetValue("score", out var score) && cells.TryGetValue("weight", out var weight) && NumberText.Read(score.Text) > NumberText.Read(weight.Text) ? -1 : 0;

    // Merged levels are blank in most rows, deviations and ignored columns as often as not; an indicator without points is rare.
    private static decimal Blank(string field) => field switch
    {
        "level3" or "target" or "actual" or "weight" or "score" => -2,
        "operator" or "unit" => -1,
        _ => 0,
    };

    private bool IsLevel(Cell cell)
    {
        var name = cell.Label.Unnumbered;
        return !isFlat && (vocabulary.Level1.Contains(name) || vocabulary.Level2.Contains(name));
    }

    [GeneratedRegex("^(?:[≥≤><]|不低于|不少于|不超过|不高于)")]
    private static partial Regex Comparator();

    [GeneratedRegex(@"^(?!20\d\d年\D*$)(?:[≥≤><=]|不低于|不少于|不超过|不高于|\d[\d,.]*(?:%|[^\d]{0,3}(?:以上|以下|以内)?$)|\d{4}年\d{1,2}月.{0,6}$)")]
    private static partial Regex Target();
}
