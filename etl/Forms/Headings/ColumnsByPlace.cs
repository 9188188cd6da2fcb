using PerfEval.Etl.Documents;
using PerfEval.Etl.Forms.Labels;
using PerfEval.Etl.Values;

namespace PerfEval.Etl.Forms.Headings;

/// <summary>Tells what a heading that nobody knows must be by where it stands, by what stands below it and by which column the table lacks:
/// 指标值 | 量化结果 | 分值 | 得分 lacks the actual value alone. Such a column is read and named as one to look at.</summary>
internal sealed class ColumnsByPlace(Vocabulary vocabulary)
{
    /// <summary>Points of one row are no more than the form's.</summary>
    private const decimal MostPoints = 100;

    /// <summary>Rates are rounded.</summary>
    private const decimal NearRate = 0.1m;

    /// <summary>The table's columns, and those of them that were told so.</summary>
    /// <param name="columns">All columns, unknown ones as nobody's.</param>
    /// <param name="headings">The cells of the heading's rows.</param>
    /// <param name="unknown">Those that the vocabulary does not know.</param>
    /// <param name="next">The row below the heading; null where it is not known.</param>
    /// <param name="isFunds">True for a funds block, false for an indicator table.</param>
    public (List<TableColumn> Columns, IReadOnlyList<GuessedColumn> Guessed) Of(List<TableColumn> columns, IReadOnlyList<Cell> headings, IReadOnlyList<Cell> unknown, GridRow? next, bool isFunds)
    {
        if (!isFunds && next is { Filled.Count: > 2 })
        {
            columns = WithLevelPoints(WithLevels(columns, next), unknown, next);
        }

        var guessed = new List<GuessedColumn>();
        if (isFunds && next is not null)
        {
            var known = columns;
            columns = WithAdjusted(known, next);

            // The rate proves the adjusted budget; that the other one is the year's first is no more than likely.
            guessed.AddRange(columns.Where(column => column.Field == "initial" && known.Exists(other => other.Position == column.Position && other.Field == "annual"))
                .Select(column => new GuessedColumn(headings.Last(cell => cell.Position == column.Position), column.Field)));
        }

        foreach (var heading in unknown)
        {
            var at = columns.FindIndex(column => column.Position == heading.Position && TableColumn.IsIgnored(column.Field));
            if (at >= 0 && (isFunds ? FundByPlace.FieldOf(columns, heading.Position, next) : IndicatorByPlace.FieldOf(columns, heading.Position, next, vocabulary)) is { } field)
            {
                columns = [.. columns];
                columns[at] = new TableColumn(heading.Position, field, columns[at].Heading);
                guessed.Add(new GuessedColumn(heading, field));
            }
        }

        return (columns, guessed);
    }

    // 指标类型 | 指标类别 | 指标名称: what stands below says that they are levels, whatever else the words may head.
    private List<TableColumn> WithLevels(List<TableColumn> columns, GridRow next)
    {
        var name = columns.FindLast(column => column.Field == "level3" && next.At(column.Position) is not null)?.Position ?? int.MaxValue;
        foreach (var (field, names) in new[] { ("level1", vocabulary.Level1), ("level2", vocabulary.Level2) })
        {
            var isThere = columns.Exists(column => column.Field == field);
            var found = isThere ? null : columns.Find(column => column.Position < name && TableColumn.IsIgnored(column.Field) && column.Repeats is null
                && next.At(column.Position) is { } cell && names.Contains(cell.Label.Unnumbered));
            columns = found is null ? columns : [.. columns.Select(column => column == found ? new TableColumn(column.Position, field, column.Heading) : column)];
        }

        return columns;
    }

    // 一级指标 | 分值 | 二级指标 | … | 20 | 得分: the points behind the level are its own where a column that nobody knows holds the indicators'.
    private static List<TableColumn> WithLevelPoints(List<TableColumn> columns, IReadOnlyList<Cell> unknown, GridRow next)
    {
        var at = columns.FindIndex(column => column.Field == "weight");
        var score = At(columns, "score");
        var isTold = at > 0 && columns[at - 1].Field == "level1"
            && unknown.Any(heading => heading.Position > (At(columns, "level3") ?? At(columns, "actual")) && heading.Position < score && IsPoints(next.At(heading.Position)));
        return isTold
            ? [.. columns.Select((column, index) => index == at ? column with { Field = "level1_weight" } : column)]
            : columns;
    }

    // 年初预算 | 调整预算 | 执行数 | 执行率: 调整预算 may be what was changed or the budget after it; the rate says which.
    private static List<TableColumn> WithAdjusted(List<TableColumn> columns, GridRow next)
    {
        decimal? Figure(int? at) => at is { } place ? NumberText.Read(next.At(place)?.Text) : null;
        var adjusted = columns.Find(column => column.Heading.Name.Contains("调整", StringComparison.Ordinal) && TableColumn.IsIgnored(column.Field));
        if (adjusted is null || Figure(adjusted.Position) is not > 0 || Figure(At(columns, "executed")) is not { } executed || Figure(At(columns, "rate")) is not { } rate || !Rate.IsQuotient(rate, executed, Figure(adjusted.Position)!.Value, NearRate))
        {
            return columns;
        }

        // 部门预算数 | 调整后金额: the budget before it is the one at the year's beginning, where the rate is not its quotient too.
        var before = columns.Find(column => column.Field == "annual");
        return before is not null && (before.Position > adjusted.Position || At(columns, "initial") is not null || Figure(before.Position) is not > 0 || Rate.IsQuotient(rate, executed, Figure(before.Position)!.Value, NearRate))
            ? columns
            : [.. columns.Select(column => column == adjusted ? new TableColumn(column.Position, "annual", column.Heading) : column == before ? new TableColumn(column.Position, "initial", column.Heading) : column)];
    }

    /// <summary>True for a cell that may hold a row's points.</summary>
    internal static bool IsPoints(Cell? cell) => cell is not null && NumberText.Points(cell.Text) is >= 0 and <= MostPoints && !cell.Text.TrimEnd().EndsWith('%');

    /// <summary>Where the column of a field stands; null where there is none.</summary>
    internal static int? At(List<TableColumn> columns, string field) => columns.Find(column => column.Field == field)?.Position;
}
