using System.Globalization;
using PerfEval.Etl.Forms.Fitting;
using PerfEval.Etl.Values;

namespace PerfEval.Etl.Forms;

/// <summary>Brings a form's points to those of a hundred where all of them are written otherwise: 权重 10% beside 得分 9.5%, or 0.1 of 1 where a spreadsheet dropped its percent signs.</summary>
internal static class PointsWritten
{
    private const decimal Whole = 100;

    /// <summary>So few rows prove no way of writing.</summary>
    private const int Fewest = 3;

    /// <summary>Rewrites points and scores of the rows and of the total; a repair says where figures were multiplied.</summary>
    public static void Plain(EvaluationForm form)
    {
        var rows = form.Indicators.FindAll(row => NumberText.Read(row.Text("weight")) is not null);
        if (rows.Count < Fewest)
        {
            return;
        }

        if (rows.TrueForAll(IsPercentOfBoth))
        {
            foreach (var row in rows.Where(row => row.Cells.ContainsKey("score")))
            {
                row.Cells["score"] = row.Cells["score"] with { Text = Bare(row.Cells["score"].Text) };
            }

            form.TotalScore = form.TotalScore is { } total && IsPercent(total.Text) ? total with { Text = Bare(total.Text) } : form.TotalScore;
        }
        else if (AreFractions(rows, form))
        {
            foreach (var row in rows)
            {
                row.Cells["weight"] = Multiplied(form, row.Cells["weight"], form.Indicators.IndexOf(row) + 1, "weight");
            }

            form.TotalWeight = form.TotalWeight is { } total && NumberText.Read(total.Text) == 1 ? Multiplied(form, total, null, "total_weight") : form.TotalWeight;
        }
    }

    // A score of 100% of a weight of 10% is a rate, and none of these.
    private static bool IsPercentOfBoth(RawRow row) =>
        IsPercent(row.Text("weight")) && (row.Text("score") is not { } score || NumberText.Read(score) is not { } points || (IsPercent(score) && points <= NumberText.Read(row.Text("weight"))));

    // 0.1, 0.2, … that make 1 with what spending is worth, beside scores of 10 and 20.
    private static bool AreFractions(List<RawRow> rows, EvaluationForm form)
    {
        var fund = form.Funds.Find(row => row.Kind == "total") is { } total && NumberText.Read(total.Text("weight")) is { } points ? points : form.FundPoints ?? 0;
        var sum = rows.Sum(row => NumberText.Read(row.Text("weight"))!.Value);
        return rows.TrueForAll(row => NumberText.Read(row.Text("weight")) is > 0 and < 1) && rows.Exists(row => NumberText.Read(row.Text("score")) > 1)
            && (sum is 1 || sum + fund is 1 || sum + (fund / Whole) is 1);
    }

    private static RawValue Multiplied(EvaluationForm form, RawValue cell, int? number, string field)
    {
        var points = (NumberText.Read(cell.Text)!.Value * Whole).ToString("0.####", CultureInfo.InvariantCulture);
        form.Repairs.Add(new Repair(number, field, "excel_format", cell.Text, points, 0.95m, cell.Location));
        return cell with { Text = points };
    }

    private static bool IsPercent(string? text) => text is not null && IndicatorFit.IsPercent(text);

    private static string Bare(string text) => text.TrimEnd().TrimEnd('%', '％');
}
