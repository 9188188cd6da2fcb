using System.Text.RegularExpressions;
using PerfEval.Etl.Documents;
using PerfEval.Etl.Forms.Labels;
using PerfEval.Etl.Values;

namespace PerfEval.Etl.Forms.Headings;

/// <summary>Tells a funds block whose headings nobody knows by its figures: below 批复预算 | 调整后金额 | 资金执行 | 执行比例 the printed rate is the quotient
/// of two amounts, which are the year's budget and what was spent of it.</summary>
internal sealed partial class FundsByQuotient(Vocabulary vocabulary)
{
    private const int FewestHeadings = 4;

    /// <summary>A rate is printed with one decimal at least.</summary>
    private const decimal Near = 0.06m;

    /// <summary>The block's columns, guessed ones among them; null where the figures prove nothing.</summary>
    /// <param name="row">The row of headings.</param>
    /// <param name="below">The row below it, which names a fund or holds nothing but figures.</param>
    public IReadOnlyList<GuessedColumn>? Of(GridRow row, GridRow below)
    {
        // 其中：财政拨款 | — | — | — | — is a fund without money, and — heads no column.
        if (row.Filled.Count(cell => !vocabulary.IsNoNumber(cell.Text)) < FewestHeadings || !row.Filled.TrueForAll(TableHeadings.MayHead)
            || below.Filled.SkipWhile(cell => vocabulary.FundKindOf(cell.Label) is null && vocabulary.FundBands.Contains(cell.Label)).FirstOrDefault() is not { } first || Lead(row, first) is not { } lead)
        {
            return null;
        }

        var rate = below.Filled.Find(cell => cell.Position > lead && IsRate(cell, row.At(cell.Position)));
        var amounts = below.Filled.FindAll(cell => cell.Position > lead && cell.Position < rate?.Position && row.At(cell.Position) is not null && NumberText.Read(cell.Text) > 0 && !cell.Text.TrimEnd().EndsWith('%'));
        if (rate is null || Pair(amounts, NumberText.Read(rate.Text)!.Value) is not var (annual, executed))
        {
            return null;
        }

        var initial = amounts.Find(cell => cell.Position < annual.Position && !NoBudget().IsMatch(row.At(cell.Position)!.Text));
        IEnumerable<(Cell? Figure, string Field)> columns = [(initial, "initial"), (annual, "annual"), (executed, "executed"), (rate, "rate")];
        return [.. columns.Where(column => column.Figure is not null).Select(column => new GuessedColumn(row.At(column.Figure!.Position)!, column.Field))];
    }

    // Where the names of the funds stand; figures alone stand behind the label of the block: 资金情况 | 计划出资 | 实际出资 above 12000 | 11400.
    private int? Lead(GridRow row, Cell first) =>
        vocabulary.FundKindOf(first.Label) is not null ? first.Position
        : NumberText.Read(first.Text) is not null && row.Filled[0] is var band && band.Position < first.Position && vocabulary.FundBands.Contains(band.Label) ? band.Position
        : null;

    private static bool IsRate(Cell cell, Cell? heading) =>
        heading is not null && NumberText.Read(cell.Text) is > 0 and <= 100 && (LabelText.Compact(cell.Text).EndsWith('%') || heading.Label.Name.EndsWith('率'));

    // 基金规模, 累计支出: nothing that a year began with.
    [GeneratedRegex("规模|总投|累计|历年|上年|以前|合同|到位|调整|追加")]
    private static partial Regex NoBudget();

    // The last amount is what was spent, unless points stand between; the budget is the one next to it that makes the rate.
    private static (Cell Annual, Cell Executed)? Pair(List<Cell> amounts, decimal rate)
    {
        for (var last = amounts.Count - 1; last > 0; last--)
        {
            for (var first = last - 1; first >= 0; first--)
            {
                if (Math.Abs(Rate.PercentOf(NumberText.Read(amounts[last].Text)!.Value, NumberText.Read(amounts[first].Text)!.Value) - rate) <= Near)
                {
                    return (amounts[first], amounts[last]);
                }
            }
        }

        return null;
    }
}
