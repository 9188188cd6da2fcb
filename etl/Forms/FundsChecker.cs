using PerfEval.Etl.Forms.Bands;
using PerfEval.Etl.Values;

namespace PerfEval.Etl.Forms;

/// <summary>Finds what cannot be sure of a form's funds as a whole: no total or two that differ, a row without a name, no unit of money or two.</summary>
internal static class FundsChecker
{
    /// <summary>Problems of the funds.</summary>
    /// <param name="form">The form as printed.</param>
    /// <param name="funds">Its funds, parsed.</param>
    public static IEnumerable<Problem> Check(EvaluationForm form, IReadOnlyList<FundRow> funds) =>
        [.. Totals(form, funds), .. FundRowChecker.Check(funds), .. form.AmountUnit is null ? NoUnit(form) : TwoUnits(form)];

    private static IEnumerable<Problem> Totals(EvaluationForm form, IReadOnlyList<FundRow> funds)
    {
        var totals = funds.Where(fund => fund.Kind == "total").ToList();
        if (funds.Count == 0)
        {
            yield return new Problem("no_funds", Severity.Error, "没有找到资金情况。", form.Title?.Location ?? form.Location, "funds.total");
        }
        else if (totals.Count == 0)
        {
            yield return new Problem("no_total", Severity.Info, "资金表没有总额行。", form.Funds[0].Location, "funds.total");
        }
        else if (funds.Count > 1 && totals.Find(fund => fund.Label is null) is { } nameless)
        {
            // 其中：财政资金 right below it says what it is.
            var severity = funds.SkipWhile(fund => fund != nameless).Skip(1).FirstOrDefault()?.Label?.StartsWith("其中", StringComparison.Ordinal) == true ? Severity.Info : Severity.Warning;
            yield return new Problem("label_missing", severity, "资金表有一行没有名称，按资金总额读取，请核对。", nameless.Raw.Location, "funds.total");
        }

        // Two lists of the same money have one sum; two sums are of two years or of two things, and nobody knows which is the project's.
        if (totals.Find(other => Differ(other.Annual, totals[0].Annual) || Differ(other.Executed, totals[0].Executed)) is { } second)
        {
            yield return new Problem("total_twice", Severity.Warning, "资金表有两行总额且金额不同，取前一行，请核对。", second.Raw.Location, "funds.total");
            foreach (var field in FundsBand.Told)
            {
                yield return new Problem("total_twice", Severity.Info, "资金表有两行总额，这一项可能属于另一行。", second.Raw.Location, $"funds.total.{FundsBand.Json(field)}");
            }
        }
    }

    private static bool Differ(decimal? one, decimal? other) => one is not null && other is not null && one != other;

    private static IEnumerable<Problem> NoUnit(EvaluationForm form) =>
        form.Funds.Exists(fund => Bare(fund).Any(cell => !fund.Units.ContainsKey(cell.Key)))
            ? [new Problem("unit_unknown", Severity.Warning, "没有标明金额单位，按元读取。", form.Title?.Location ?? form.Location, "amount_unit"), .. OfAmounts(form, "按元读取")]
            : [];

    // 金额单位：万元 above, 项目资金（元） beside the amounts.
    private static IEnumerable<Problem> TwoUnits(EvaluationForm form) =>
        form is { AmountUnit: { } unit, OtherUnit: { } other }
            ? [new Problem("unit_unknown", Severity.Warning, $"表中另标有金额单位“{other.Text}”，金额按“{unit.Text}”读取，请核对。", other.Location, "amount_unit"), .. OfAmounts(form, $"按{unit.Text}读取")]
            : [];

    private static IEnumerable<Problem> OfAmounts(EvaluationForm form, string how) => form.Funds.SelectMany(fund => Bare(fund)
        .Select(cell => new Problem("unit_unknown", Severity.Info, $"“{cell.Value.Text}”{how}。", cell.Value.Location, $"funds.{fund.Kind}.{cell.Key}")));

    // Amounts without a unit of their own.
    private static IEnumerable<KeyValuePair<string, RawValue>> Bare(RawRow fund) =>
        fund.Cells.Where(cell => FundsBand.Amounts.Contains(cell.Key) && Amount.HasNoUnit(cell.Value.Text));
}
