using PerfEval.Etl.Documents;
using PerfEval.Etl.Forms.Labels;
using PerfEval.Etl.Values;

namespace PerfEval.Etl.Forms.Headings;

/// <summary>What a column of an indicator table must be whose heading nobody knows: the field that the table lacks and that stands there in other forms.</summary>
internal sealed class IndicatorByPlace
{
    // In the order they are asked; each field only where the table has no column of it.
    private static readonly (string Field, Func<IndicatorByPlace, bool> Fits)[] Cases =
    [
        // 一级指标 | 二级指标 | 项目内容 | 目标值
        ("level3", place => place.name < place.at && place.at < place.figure),
        // 三级指标 | 年度要求 | 年度结果 | 分值: two that nobody knows; the second is the actual one when its turn comes.
        ("target", place => place.actual is null && place.IsBetweenNameAndPoints && place.HasNobodysBeforePoints),
        // 目标值 | 量化结果 | 分值, points before both, or 目标值 | 分值 | 量化结果 | 得分
        ("actual", place => place.target < place.at && (place.at < place.points || place.points < place.target || place.at < place.score)),
        // 三级指标 | 年度要求 | 完成值
        ("target", place => place.name < place.at && place.at < place.actual),
        // 一级指标 | 50 | 二级指标, while the indicators have points of their own
        ("level1_weight", place => place.level1 + 1 == place.at && place.holdsPoints && place.at < place.name && place.name < place.points && place.points < int.MaxValue),
        // 指标值 | 次 | 完成值 with what counts it below
        ("unit", place => place.target < place.at && place.at < place.actual && place.holdsUnit),
        // 完成值 | 10 | 9.5 below headings that nobody knows
        ("weight", place => place.score is null && place.actual < place.at && place.holdsPoints && place.HasNobodysPointsBehind),
        // 标准 | 得分 with a number of points below
        ("weight", place => place.at < place.score && place.name < place.at && place.holdsPoints),
        // 分值 | 结果 with a number of points below, or 完成值 | 结果 | 分值
        ("score", place => (place.weight < place.at || (place.actual < place.at && place.at < place.weight)) && place.holdsPoints),
        // words in the last column
        ("deviation", place => (place.score ?? place.weight) is not null && place.columns[^1].Position == place.at && !place.holdsNumber),
    ];

    private readonly List<TableColumn> columns;
    private readonly GridRow? next;
    private readonly int at;
    private readonly int? level1;
    private readonly int? target;
    private readonly int? actual;
    private readonly int? weight;
    private readonly int? score;
    private readonly int name;
    private readonly int points;
    private readonly int figure;
    private readonly bool holdsPoints;
    private readonly bool holdsNumber;
    private readonly bool holdsUnit;

    private IndicatorByPlace(List<TableColumn> columns, int at, GridRow? next, Vocabulary vocabulary)
    {
        (this.columns, this.at, this.next) = (columns, at, next);
        level1 = ColumnsByPlace.At(columns, "level1");
        (target, actual, weight, score) = (ColumnsByPlace.At(columns, "target"), ColumnsByPlace.At(columns, "actual"), ColumnsByPlace.At(columns, "weight"), ColumnsByPlace.At(columns, "score"));
        name = columns.Where(column => column.Field.StartsWith("level", StringComparison.Ordinal)).Max(column => column.Position);
        points = Math.Min(weight ?? int.MaxValue, score ?? int.MaxValue);
        figure = columns.Where(column => column.Position > name && !TableColumn.IsIgnored(column.Field)).Select(column => column.Position).DefaultIfEmpty(-1).Min();
        holdsUnit = next?.At(at) is { } cell && vocabulary.Units.Contains(cell.Label.Name);
        (holdsPoints, holdsNumber) = (ColumnsByPlace.IsPoints(next?.At(at)), NumberText.Read(next?.At(at)?.Text) is not null);
    }

    private bool IsBetweenNameAndPoints => name < at && at < points;

    private bool HasNobodysBeforePoints => columns.Exists(column => column.Position > at && column.Position < points && TableColumn.IsIgnored(column.Field));

    private bool HasNobodysPointsBehind => columns.Exists(column => column.Position > at && TableColumn.IsIgnored(column.Field) && ColumnsByPlace.IsPoints(next!.At(column.Position)));

    /// <summary>The field; null where nothing says what it is.</summary>
    /// <param name="columns">The table's columns, this one as nobody's.</param>
    /// <param name="at">Where its heading stands.</param>
    /// <param name="next">The row below the heading; null where it is not known.</param>
    /// <param name="vocabulary">What counts things: 次, 个.</param>
    public static string? FieldOf(List<TableColumn> columns, int at, GridRow? next, Vocabulary vocabulary)
    {
        // Without a column of names nothing but the names can be told.
        var place = new IndicatorByPlace(columns, at, next, vocabulary);
        var hasNames = ColumnsByPlace.At(columns, "level3") is not null;
        return Cases.FirstOrDefault(told => (told.Field == "level3") != hasNames && ColumnsByPlace.At(columns, told.Field) is null && told.Fits(place)).Field;
    }
}
