using System.Globalization;
using PerfEval.Dashboards.Samples.Facts;
using PerfEval.Dashboards.Samples.Tables;
using PerfEval.Dashboards.Samples.Truth;

namespace PerfEval.Dashboards.Samples.Layouts;

/// <summary>The rows of the funds.</summary>
internal static class FundBlock
{
    private static readonly string[] Amounts = ["initial", "annual", "executed"];

    /// <summary>The label of the band, with the unit where it stands there.</summary>
    public static string Label(Layout layout) => layout.MoneyUnitPlace switch
    {
        UnitPlace.Band => $"{layout.FundsLabel}（{layout.MoneyUnit}）",
        UnitPlace.Cells => $"{layout.FundsLabel}（元）",
        _ => layout.FundsLabel,
    };

    /// <summary>The unit that a reader must take for the form's.</summary>
    public static string PrintedUnit(Layout layout) => layout.MoneyUnitPlace == UnitPlace.Cells ? "元" : layout.MoneyUnit;

    /// <summary>A heading row and a row for each fund.</summary>
    public static IReadOnlyList<IReadOnlyList<SampleCell>> Print(FormFacts facts, Layout layout, int width)
    {
        var label = width - layout.FundColumns.Count;
        return
        [
            [new SampleCell(string.Empty, label), .. layout.FundColumns.Select(column => new SampleCell(Heading(layout, column.Label, column.Field)))],
            .. layout.FundRows.Select((row, i) => new[] { new SampleCell(row.Label, label) }.Concat(layout.FundColumns.Select(column => Cell(facts, layout, i, column.Field))).ToArray()),
        ];
    }

    /// <summary>A heading row of sources, below it a row for each amount.</summary>
    public static IReadOnlyList<IReadOnlyList<SampleCell>> Transposed(FormFacts facts, Layout layout, int width)
    {
        var label = width - layout.FundRows.Count;
        return
        [
            [new SampleCell("资金来源", label), .. layout.FundRows.Select(row => new SampleCell(row.Label))],
            .. layout.FundColumns.Select(column => new[] { new SampleCell(Heading(layout, column.Label, column.Field), label) }.Concat(layout.FundRows.Select((_, i) => Cell(facts, layout, i, column.Field))).ToArray()),
        ];
    }

    /// <summary>What a reader must make of the funds.</summary>
    public static IReadOnlyList<FundTruth> Truth(FormFacts facts, Layout layout)
    {
        var fields = layout.FundColumns.Select(column => column.Field).ToHashSet();
        decimal? If(string field, decimal? value) => fields.Contains(field) ? value : null;
        return
        [
            .. facts.Funds.Select((fund, i) =>
            {
                var rate = fields.Contains("rate") && PrintsRate(layout, i) ? fund.Rate : null;
                return new FundTruth(
                    fund.Kind, layout.FundRows[i].Label, If("initial", fund.Initial), If("annual", fund.Annual), If("executed", fund.Executed),
                    i == 0 ? If("weight", facts.FundWeight) : null, rate, fields.Contains("rate") ? rate is null ? Dash.Text : RateCell(layout, rate.Value).Text : null, i == 0 ? If("score", facts.FundScore) : null);
            }),
        ];
    }

    private static string Heading(Layout layout, string label, string field) =>
        field == "rate" && layout.Rate == RateStyle.Points ? label + "（%）"
        : Amounts.Contains(field) && layout.MoneyUnitPlace == UnitPlace.Columns ? $"{label}（{layout.MoneyUnit}）"
        : label;

    private static SampleCell Cell(FormFacts facts, Layout layout, int row, string field)
    {
        var fund = facts.Funds[row];
        return field switch
        {
            "initial" => Money(layout, fund.Initial),
            "annual" => Money(layout, fund.Annual),
            "executed" => Money(layout, fund.Executed),
            "rate" => PrintsRate(layout, row) && fund.Rate is { } rate ? RateCell(layout, rate) : Dash,
            "weight" => row == 0 ? Number(facts.FundWeight) : Dash,
            "score" => row == 0 ? Number(facts.FundScore) : Dash,
            _ => throw new ArgumentOutOfRangeException(nameof(field), field, "no such column of the funds"),
        };
    }

    private static SampleCell Dash => new("—");

    private static bool PrintsRate(Layout layout, int row) => row == 0 || layout.HasRateOnAllRows;

    private static SampleCell Money(Layout layout, decimal yuan)
    {
        var amount = yuan / layout.MoneyUnit switch { "元" => 1m, "万元" => 10_000m, _ => 100_000_000m };
        return layout.MoneyUnitPlace == UnitPlace.Cells
            ? new SampleCell(amount.ToString("0.######", CultureInfo.InvariantCulture) + layout.MoneyUnit)
            : new SampleCell(amount.ToString(layout.MoneyFormat ?? "0.######", CultureInfo.InvariantCulture), Number: amount, Format: layout.MoneyFormat);
    }

    private static SampleCell RateCell(Layout layout, decimal rate) => layout.Rate switch
    {
        RateStyle.Percent => new SampleCell(rate.ToString("0.00", CultureInfo.InvariantCulture) + "%", Number: rate / 100, Format: "0.00%"),
        RateStyle.Points => Number(rate),
        _ => new SampleCell((rate / 100).ToString("0.####", CultureInfo.InvariantCulture), Number: rate / 100),
    };

    private static SampleCell Number(decimal number) => new(number.ToString("0.##", CultureInfo.InvariantCulture), Number: number);
}
