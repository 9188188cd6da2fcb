using PerfEval.Etl.Values;

namespace PerfEval.Etl.Forms;

/// <summary>Parses the rows of a form's funds block.</summary>
public sealed class FundsParser(Vocabulary vocabulary, EvaluationForm form)
{
    /// <summary>Parses all rows; amounts to 元 by the cell's own suffix, its column's unit, or the form's.</summary>
    public IReadOnlyList<FundRow> Parse(string? unit) => [.. form.Funds.Select(row => Parse(row, unit))];

    private FundRow Parse(RawRow row, string? unit)
    {
        var initial = Money(row, "initial", unit);
        var annual = Money(row, "annual", unit);
        var executed = Money(row, "executed", unit);
        var weight = Number(row, "weight") ?? (row.Kind == "total" && !row.Cells.ContainsKey("weight") ? form.FundPoints : null);
        return new FundRow(row.Kind!, row.Text("label"), initial, annual, executed, weight, ReadRate(row, annual, executed), Number(row, "score"), row);
    }

    private decimal? Money(RawRow row, string field, string? unit)
    {
        if (Filled(row, field) is not { } value)
        {
            return null;
        }

        var amount = Amount.Read(value.Text, row.Units.GetValueOrDefault(field) ?? unit ?? "元");
        if (amount is null)
        {
            Report(row, field, value, "不是金额");
        }

        return amount;
    }

    private decimal? Number(RawRow row, string field)
    {
        if (Filled(row, field) is not { } value)
        {
            return null;
        }

        var number = NumberText.Read(value.Text);
        if (number is null)
        {
            Report(row, field, value, "不是数字");
        }

        return number;
    }

    private Rate? ReadRate(RawRow row, decimal? annual, decimal? executed)
    {
        if (Filled(row, "rate") is not { } value)
        {
            return null;
        }

        var rate = Rate.Read(value.Text, annual, executed, row.PercentRate);
        if (rate is null)
        {
            Report(row, "rate", value, "不是比率");
        }
        else if (rate.Doubtful)
        {
            form.Problems.Add(new Problem("rate_doubtful", Severity.Warning, $"执行率“{value.Text}”与执行数、预算数都对不上，无法确定是小数还是百分数。", value.Location, $"funds.{row.Kind}.rate_percent"));
        }

        return rate;
    }

    private RawValue? Filled(RawRow row, string field) =>
        row.Cells.GetValueOrDefault(field) is { } value && !vocabulary.IsBlank(value.Text) ? value : null;

    private void Report(RawRow row, string field, RawValue value, string what) =>
        form.Problems.Add(new Problem("not_a_number", Severity.Error, $"资金表中“{value.Text}”{what}，未读取。", value.Location, $"funds.{row.Kind}.{(field == "rate" ? "rate_percent" : field)}"));
}
