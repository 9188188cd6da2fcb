namespace PerfEval.Etl.Forms;

/// <summary>Parses the rows of a form's funds block.</summary>
internal sealed class FundsParser(NumberCells numbers, EvaluationForm form)
{
    /// <summary>Parses all rows; amounts to 元 by the cell's own suffix, its column's unit, or the form's.</summary>
    public IReadOnlyList<FundRow> Parse(string? unit)
    {
        TakeSum();
        return [.. form.Funds.Select(row => Parse(row, unit))];
    }

    // 小计 | 300 above 财政拨款 | 240, 事业收入 | 60: the only sum there is, and the parts below it, is the total.
    private void TakeSum()
    {
        if (form.Funds is [{ Kind: "subtotal" }, _, ..] && form.Funds.Count(row => row.Kind is "subtotal" or "total") == 1)
        {
            form.Funds[0].Kind = "total";
        }
    }

    private FundRow Parse(RawRow row, string? unit)
    {
        var initial = Yuan(row, "initial", unit);
        var annual = Yuan(row, "annual", unit);
        var executed = Yuan(row, "executed", unit);
        var rate = numbers.Rate(row.Cells.GetValueOrDefault("rate"), annual, executed, row.PercentRate, $"funds.{row.Kind}.rate_percent");
        var weight = Points(row, "weight") ?? (row.Kind == "total" && !row.Cells.ContainsKey("weight") ? form.FundPoints : null);
        return new FundRow(row.Kind!, row.Text("label"), initial, annual, executed, weight, rate, Points(row, "score"), row);
    }

    private decimal? Yuan(RawRow row, string field, string? unit) =>
        numbers.Yuan(row.Cells.GetValueOrDefault(field), row.Units.GetValueOrDefault(field) ?? unit ?? "元", $"funds.{row.Kind}.{field}");

    private decimal? Points(RawRow row, string field) =>
        numbers.Points(row.Cells.GetValueOrDefault(field), $"funds.{row.Kind}.{field}");
}
