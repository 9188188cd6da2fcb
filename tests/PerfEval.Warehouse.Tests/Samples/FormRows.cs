using System.Globalization;
using PerfEval.Warehouse.Lake;

namespace PerfEval.Warehouse.Tests.Samples;

/// <summary>The lake's rows of a test form; every row has an address of its own.</summary>
internal static class FormRows
{
    internal static void Add(LakeRows rows, string document, int ordinal, Form form)
    {
        rows.Evaluations.Add(new(
            document, ordinal, form.Year, "stated", form.Kind, form.Title, form.Name, form.Code, null, form.Region, form.Department, form.Unit,
            null, "元", "完成更新", "已完成", form.TotalWeight, form.TotalScore, form.Grade, null, $"表{ordinal}!A1:I30",
            $$"""{"total_score": ["{{form.TotalScore}}", "表{{ordinal}}!I30"]}"""));
        rows.Funds.AddRange(form.Funds.Select((fund, i) => new LakeFund(
            document, ordinal, form.Year, i + 1, fund.Kind, fund.Label, fund.Initial, fund.Annual, fund.Executed, fund.Weight, fund.Rate, fund.RateScale,
            fund.Rate?.ToString(CultureInfo.InvariantCulture), fund.Score, $"表{ordinal}!A{i + 5}:I{i + 5}",
            $$"""{"annual": ["{{fund.Annual}}", "表{{ordinal}}!D{{i + 5}}"], "executed": ["{{fund.Executed}}", "表{{ordinal}}!E{{i + 5}}"]}""")));
        rows.Indicators.AddRange(form.Indicators.Select((row, i) => new LakeIndicator(
            document, ordinal, form.Year, i + 1, row.Level1, row.Level1Weight, row.Level2, row.Level3, row.Target, null, row.Actual, row.Weight, row.Score,
            null, null, null, null, null, null, null, false, null, null, null, null, null, false, $"表{ordinal}!A{i + 12}:I{i + 12}", "{}")));
    }
}
