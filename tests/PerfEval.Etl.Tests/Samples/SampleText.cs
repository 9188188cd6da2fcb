using System.Globalization;
using System.Text.Json;
using PerfEval.Etl.Forms;
using PerfEval.Etl.Forms.Labels;
using PerfEval.Etl.Forms.Reports;

namespace PerfEval.Etl.Tests.Samples;

/// <summary>What was read and what should have been, as lines that compare: texts without white space, numbers without trailing zeros.</summary>
internal static class SampleText
{
    public static string Head(SelfEvaluation form) => Line(
        form.Kind.ToString().ToLowerInvariant(), form.ProjectName, form.ProjectCode, Whole(form.Year), form.Department, form.ImplementingUnit, form.Grade,
        Number(form.TotalWeight), Number(form.TotalScore));

    public static string Fund(FundRow fund) => Line(
        fund.Kind, Number(fund.Initial), Number(fund.Annual), Number(fund.Executed), Number(fund.Rate?.Percent), Number(fund.Weight), Number(fund.Score));

    public static string Row(IndicatorScore row) => Line(
        row.Level1, row.Level2, row.Level3, row.Target, row.Unit, row.Actual, Number(row.Weight), Number(row.Score), row.Deviation);

    public static string Item(ReportItem item) => Line(
        item.Name, item.DocumentNo, Number(item.Amount), Number(item.Executed), Number(item.Rate), Number(item.Score), item.Grade);

    public static string Report(NarrativeReport report) => Line(
        [report.Department, Whole(report.Year), report.BasisDocument?.Text, .. Totals(report.Total), .. Totals(report.Initial), .. Totals(report.Added)]);

    /// <summary>An object's values in their order, those of nested objects included.</summary>
    public static string Of(JsonElement element) => Line([.. element.EnumerateObject().SelectMany(property => property.Value.ValueKind switch
    {
        JsonValueKind.Object => property.Value.EnumerateObject().Select(nested => Text(nested.Value)),
        JsonValueKind.Array => [],
        _ => [Text(property.Value)],
    })]);

    public static IEnumerable<string> Lines(JsonElement rows) => rows.EnumerateArray().Select(row => Line([.. row.EnumerateArray().Select(Text)]));

    private static IEnumerable<string?> Totals(ReportTotals totals) =>
        [Whole(totals.Projects), Number(totals.Amount), Number(totals.Executed), Number(totals.Rate)];

    private static string Line(params IEnumerable<string?> values) =>
        string.Join(" | ", values.Select(value => value is null ? "-" : LabelText.Compact(value)));

    private static string? Text(JsonElement value) => value.ValueKind == JsonValueKind.Null ? null : value.ToString();

    private static string? Whole(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static string? Number(decimal? number) => number is { } n ? (n / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture) : null;
}
