using PerfEval.Etl.Forms.Bands;
using PerfEval.Etl.Values;

namespace PerfEval.Etl.Forms;

/// <summary>Finds rows of the funds that cannot stand as they were read: cells that came as one, and rows that lost a cell, so that what stood behind it moved one place to the left.</summary>
internal static class FundRowChecker
{
    // Spending is worth 5, 10, 15 or 20 points.
    private const decimal Step = 5;

    /// <summary>Rates are rounded.</summary>
    private const decimal NearRate = 0.1m;

    /// <summary>Problems of the rows; each names every field of its row.</summary>
    /// <param name="funds">The form's funds, parsed.</param>
    public static IEnumerable<Problem> Check(IReadOnlyList<FundRow> funds)
    {
        var totals = funds.Where(fund => fund.Kind == "total").ToList();
        List<FundRow> parts = [.. funds.Where(fund => fund.Kind is not ("total" or "subtotal"))];
        foreach (var fund in funds)
        {
            if (fund.Raw.Cells.Values.FirstOrDefault(cell => NumberText.AreSeveral(cell.Text)) is { } several)
            {
                foreach (var problem in Doubts(fund, "cells_joined", $"资金表中“{several.Text}”可能是写在一格里的几个数，这一行各项请核对。"))
                {
                    yield return problem;
                }
            }
            else if (fund is { Kind: "total", Weight: not null, Score: null, Rate: not null } && funds.All(other => other.Score is null) && fund.Raw.Cells.TryGetValue("weight", out var points) && NumberText.Read(points.Text) % Step != 0)
            {
                // 99.60% | 9.9: points as no form sets them, and no score behind them.
                yield return new Problem("alignment_doubtful", Severity.Warning, $"资金总额行的“{points.Text}”可能是得分而不是分值，请核对。", points.Location, "funds.total.weight");
                yield return new Problem("alignment_doubtful", Severity.Info, $"资金总额行的“{points.Text}”可能是得分。", points.Location, "funds.total.score");
            }
            else if (totals is [var total] && parts.Contains(fund) && (HasPointsForRate(fund, total, parts) || HasRateForAmount(fund, total, parts) || FitsOnePlaceRight(fund, total, parts)))
            {
                foreach (var problem in Doubts(fund, "alignment_doubtful", "资金表这一行可能少了一格，其后各数左移，请核对。"))
                {
                    yield return problem;
                }
            }
        }
    }

    // 0.97 below 分值 and nothing below 执行率, where the sum has a rate and no other part has points.
    private static bool HasPointsForRate(FundRow fund, FundRow total, List<FundRow> parts) =>
        fund is { Weight: not null, Rate: null } && total.Rate is not null && parts.TrueForAll(part => part == fund || part.Weight is null);

    // 60 | 58.2 | 0.97: what stands below 全年执行数 is the quotient of the two before it, and the parts make no sum with it.
    private static bool HasRateForAmount(FundRow fund, FundRow total, List<FundRow> parts) =>
        fund is { Rate: null, Initial: > 0 and var first, Annual: > 0 and var second } && total is { Rate: not null, Executed: { } spent } && parts.Sum(part => part.Executed ?? 0) != spent
        && NumberText.Read(fund.Raw.Text("executed")) is > 0 and <= 100 and var printed && Rate.IsQuotient(printed, second, first, NearRate);

    // Nothing was spent, and the parts make the sum's budget only with what stands below 年初预算数 here.
    private static bool FitsOnePlaceRight(FundRow fund, FundRow total, List<FundRow> parts) =>
        fund is { Executed: null, Initial: { } first, Annual: { } second } && first != second && total is { Annual: { } budget, Executed: not null }
        && parts.Where(part => part != fund).Sum(part => part.Annual ?? 0) is var others && others + first == budget && others + second != budget;

    private static IEnumerable<Problem> Doubts(FundRow fund, string code, string message) => FundsBand.Told.Select((field, index) =>
        new Problem(code, index == 0 ? Severity.Warning : Severity.Info, message, fund.Raw.Cells.GetValueOrDefault(field)?.Location ?? fund.Raw.Location, $"funds.{fund.Kind}.{FundsBand.Json(field)}"));
}
