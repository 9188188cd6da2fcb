using System.Globalization;
using PerfEval.Etl.Forms.Labels;
using PerfEval.Etl.Values;

namespace PerfEval.Etl.Forms;

/// <summary>Reads the cells of a form that should hold numbers. What is no number, is too big for the lake, is rounded there or cannot be meant becomes a problem.</summary>
internal sealed class NumberCells(Vocabulary vocabulary, List<Problem> problems)
{
    /// <summary>The lake keeps points and scores as DECIMAL(12,4).</summary>
    private const decimal MostPoints = 99_999_999m;

    /// <summary>Points of a form sum up to 100; more than this is another column's number.</summary>
    private const decimal PlausiblePoints = 1000m;

    /// <summary>分值 or 得分; null where the cell is blank or holds no number.</summary>
    public decimal? Points(RawValue? value, string field, int? row = null)
    {
        if (Filled(value) is not { } cell)
        {
            return null;
        }

        cell = Meant(cell, field, row);

        // 权重 may be percent of 100 points; a score never is.
        var isPercent = cell.Text.TrimEnd().EndsWith('%') || cell.Text.TrimEnd().EndsWith('％');
        if (NumberText.Points(cell.Text) is not { } number || (isPercent && !field.EndsWith("weight", StringComparison.Ordinal)) || Math.Abs(number) > MostPoints)
        {
            Report("not_a_number", Severity.Error, cell, field, row, "不是分数，未读取。");
            return null;
        }

        if (Math.Abs(number) > PlausiblePoints)
        {
            Report("implausible", Severity.Warning, cell, field, row, "不像是分数，请核对是否错列。");
        }
        else if (decimal.Round(number, 4) != number)
        {
            Report("rounded", Severity.Info, cell, field, row, "超过 4 位小数，入库时四舍五入。");
        }

        return number;
    }

    /// <summary>An amount in 元; null where the cell is blank or holds none.</summary>
    public decimal? Yuan(RawValue? value, string unit, string field)
    {
        if (Filled(value) is not { } cell)
        {
            return null;
        }

        cell = Amount.Read(cell.Text, unit) is null ? Meant(cell, field, null) : cell;
        var amount = Amount.Read(cell.Text, unit);
        if (amount is null)
        {
            Report("not_a_number", Severity.Error, cell, field, null, "不是金额，未读取。");
        }
        else if (decimal.Round(amount.Value, 2) != amount)
        {
            Report("rounded", Severity.Info, cell, field, null, string.Create(CultureInfo.InvariantCulture, $"折合 {amount} 元，不是整分，入库时四舍五入到分。"));
        }

        return amount;
    }

    /// <summary>An execution rate; null where the cell is blank or holds none.</summary>
    public Rate? Rate(RawValue? value, decimal? annual, decimal? executed, bool percentHeading, string field)
    {
        if (Filled(value) is not { } cell)
        {
            return null;
        }

        cell = Meant(cell, field, null);
        var rate = Values.Rate.Read(cell.Text, annual, executed, percentHeading);
        if (rate is null || Math.Abs(rate.Percent) > MostPoints)
        {
            Report("not_a_number", Severity.Error, cell, field, null, "不是比率，未读取。");
            return null;
        }

        if (rate.Doubtful)
        {
            problems.Add(new Problem("rate_doubtful", Severity.Warning, $"执行率“{cell.Text}”与执行数、预算数都对不上，无法确定是小数还是百分数。", cell.Location, field));
        }

        return rate;
    }

    // 1O, 9·6, 10。: what character recognition made of a figure is read as it was meant, and said.
    private RawValue Meant(RawValue cell, string field, int? row)
    {
        if (NumberText.Points(cell.Text) is not null || OcrDamage.Figure(cell.Text) is not { } figure)
        {
            return cell;
        }

        Report("misread", Severity.Warning, cell, field, row, $"疑识别有误，按 {figure} 读取，请核对。");
        return cell with { Text = figure };
    }

    private RawValue? Filled(RawValue? value) => value is null || vocabulary.IsNoNumber(value.Text) ? null : value;

    private void Report(string code, Severity severity, RawValue cell, string field, int? row, string what)
    {
        var place = row is not null ? $"指标表第 {row} 行的" : field.StartsWith("funds.", StringComparison.Ordinal) ? "资金表中" : string.Empty;
        problems.Add(new Problem(code, severity, $"{place}“{cell.Text}”{what}", cell.Location, field, row));
    }
}
