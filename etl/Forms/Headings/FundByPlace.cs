using PerfEval.Etl.Documents;
using PerfEval.Etl.Values;

namespace PerfEval.Etl.Forms.Headings;

/// <summary>What a column of a funds block must be whose heading nobody knows: the field that the block lacks and that stands there in other forms.</summary>
internal sealed class FundByPlace
{
    // In the order they are asked; each field only where the block has no column of it.
    private static readonly (string Field, Func<FundByPlace, bool> Fits)[] Cases =
    [
        // 全年预算数 | 全年花费 | 执行率
        ("executed", place => place.annual < place.at && place.at < (place.rate ?? place.weight ?? place.score)),
        // 年初预算数 | 核定数 | 执行数; 追加 | 核定数 | 执行数 | 执行率: of two the one that makes the rate
        ("annual", place => place.at < place.executed && (place.initial ?? -1) < place.at && !place.isOtherBudget),
        // 执行数 | 98.5% below a heading that nobody knows
        ("rate", place => place.executed < place.at && place.holdsPercent),
        // 分值 | 成绩
        ("score", place => place.weight < place.at && place.holdsPoints),
        // 执行数 | 标准 | 得分
        ("weight", place => place.at < place.score && place.executed < place.at && place.holdsPoints),
    ];

    /// <summary>Rates are rounded.</summary>
    private const decimal NearRate = 0.1m;

    private readonly int at;
    private readonly int? initial;
    private readonly int? annual;
    private readonly int? executed;
    private readonly int? rate;
    private readonly int? weight;
    private readonly int? score;
    private readonly bool holdsPercent;
    private readonly bool holdsPoints;
    private readonly bool isOtherBudget;

    private FundByPlace(List<TableColumn> columns, Cell figure, GridRow next)
    {
        (at, initial, annual, executed) = (figure.Position, ColumnsByPlace.At(columns, "initial"), ColumnsByPlace.At(columns, "annual"), ColumnsByPlace.At(columns, "executed"));
        (rate, weight, score) = (ColumnsByPlace.At(columns, "rate"), ColumnsByPlace.At(columns, "weight"), ColumnsByPlace.At(columns, "score"));
        (holdsPercent, holdsPoints) = (figure.Text.TrimEnd().EndsWith('%'), ColumnsByPlace.IsPoints(figure));
        if (Figure(next, executed) is { } spent && Figure(next, rate) is { } printed && NumberText.Read(figure.Text) is { } own)
        {
            // A budget between it and what was spent makes the rate that is printed, and it does not.
            isOtherBudget = !IsBudget(own) && next.Filled.Exists(cell => cell.Position > at && cell.Position < executed && NumberText.Read(cell.Text) is { } other && IsBudget(other));
            bool IsBudget(decimal amount) => amount > 0 && Rate.IsQuotient(printed, spent, amount, NearRate);
        }
    }

    private static decimal? Figure(GridRow row, int? at) => at is { } place ? NumberText.Read(row.At(place)?.Text) : null;

    /// <summary>The field; null where no number stands below the heading or nothing says what it is.</summary>
    /// <param name="columns">The block's columns, this one as nobody's.</param>
    /// <param name="at">Where its heading stands.</param>
    /// <param name="next">The row below the heading; null where it is not known.</param>
    public static string? FieldOf(List<TableColumn> columns, int at, GridRow? next)
    {
        if (next?.At(at) is not { } figure || NumberText.Read(figure.Text) is null)
        {
            return null;
        }

        var place = new FundByPlace(columns, figure, next);
        return Cases.FirstOrDefault(told => ColumnsByPlace.At(columns, told.Field) is null && told.Fits(place)).Field;
    }
}
