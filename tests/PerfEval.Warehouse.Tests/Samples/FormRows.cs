using System.Globalization;
using PerfEval.Warehouse.Lake;

namespace PerfEval.Warehouse.Tests.Samples;

/// <summary>The lake's rows of a test form; every row has an address of its own.</summary>
internal static class FormRows
{
    internal static void Add(LakeRows rows, string document, int ordinal, Form form)
    {
        rows.Evaluations.Add(new(
            document, ordinal, form.Year, "stated", form.Kind, form.Title, form.Name, form.Code, form.UnitCode, form.Region, form.Department, form.Unit,
            null, form.AmountUnit, form.GoalExpected, form.GoalActual, form.TotalWeight, form.TotalScore, form.Grade, form.Notes, $"表{ordinal}!A1:I30",
            $$"""{"total_score": ["{{form.TotalScore}}", "表{{ordinal}}!I30"]{{(form.TitleLine is null ? "" : $$""", "title_year": ["{{form.TitleLine}}", "表{{ordinal}}!A2"]""")}}}"""));
        rows.Funds.AddRange(form.Funds.Select((fund, i) => new LakeFund(
            document, ordinal, form.Year, i + 1, fund.Kind, fund.Label, fund.Initial, fund.Annual, fund.Executed, fund.Weight, fund.Rate, fund.RateScale,
            fund.Rate?.ToString(CultureInfo.InvariantCulture), fund.Score, $"表{ordinal}!A{i + 5}:I{i + 5}",
            $$"""{"annual": ["{{fund.Annual}}", "表{{ordinal}}!D{{i + 5}}"], "executed": ["{{fund.Executed}}", "表{{ordinal}}!E{{i + 5}}"]}""")));
        rows.Indicators.AddRange(form.Indicators.Select((row, i) => Row(document, ordinal, form.Year, i + 1, row)));
    }

    private static LakeIndicator Row(string document, int ordinal, int? year, int number, Indicator row)
    {
        var (target, actual) = (SampleQuantity.Read(row.Target), SampleQuantity.Read(row.Actual));
        return new(
            document, ordinal, year, number, row.Level1, row.Level1Weight, row.Level2, row.Level3, row.Target, null, row.Actual, row.Weight, row.Score,
            row.Deviation, target is null ? null : target.Op ?? "=", target?.Value, target?.High, target?.Date, target?.Unit,
            target is null || (target.Op is not null and not "range") ? null : row.Implied, row.IsTargetMangled,
            actual?.Op, actual?.Value, actual?.High, actual?.Date, actual?.Unit, row.IsActualMangled, $"表{ordinal}!A{number + 11}:I{number + 11}", "{}");
    }
}
