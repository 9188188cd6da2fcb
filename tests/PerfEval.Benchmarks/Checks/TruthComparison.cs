using System.Globalization;
using PerfEval.Dashboards.Samples.Truth;
using PerfEval.Etl.Forms;
using PerfEval.Etl.Forms.Labels;
using PerfEval.Etl.Values;

namespace PerfEval.Benchmarks.Checks;

/// <summary>Compares what was read with what was written, field by field: texts without white space, numbers by their value.</summary>
public static class TruthComparison
{
    /// <summary>The fields that differ; a form too many or too few is one difference.</summary>
    public static IReadOnlyList<TruthDifference> Of(IReadOnlyList<FormTruth> truth, IReadOnlyList<SelfEvaluation> read)
    {
        var differences = truth.Zip(read).SelectMany(pair => Fields(pair.First, pair.Second)).Where(field => !IsSame(field.Truth, field.Read)).ToList();
        return truth.Count == read.Count ? differences : [new TruthDifference(0, "forms", null, Text(truth.Count), Text(read.Count)), .. differences];
    }

    /// <summary>How many fields are compared.</summary>
    public static int Count(FormTruth truth) => Fields(truth, null).Count();

    private static IEnumerable<TruthDifference> Fields(FormTruth truth, SelfEvaluation? read)
    {
        TruthDifference Field(string name, string? written, string? got, int? row = null) => new(truth.Ordinal, name, row, written, got);
        yield return Field("kind", truth.Kind, read?.Kind.ToString().ToLowerInvariant());
        yield return Field("title", truth.Title, read?.Title);
        yield return Field("project_name", truth.ProjectName, read?.ProjectName);
        yield return Field("project_code", truth.ProjectCode, read?.ProjectCode);
        yield return Field("unit_code", truth.UnitCode, read?.UnitCode);
        yield return Field("region", truth.Region, read?.Region);
        yield return Field("year", Text(truth.Year), Text(read?.Year));
        yield return Field("year_source", truth.YearSource, read?.YearSource);
        yield return Field("department", truth.Department, read?.Department);
        yield return Field("implementing_unit", truth.ImplementingUnit, read?.ImplementingUnit);
        yield return Field("amount_unit", truth.AmountUnit, read?.AmountUnit);
        yield return Field("goals.expected", truth.Goals.Expected, read?.GoalExpected);
        yield return Field("goals.actual", truth.Goals.Actual, read?.GoalActual);
        yield return Field("total_weight", Text(truth.TotalWeight), Text(read?.TotalWeight));
        yield return Field("total_score", Text(truth.TotalScore), Text(read?.TotalScore));
        yield return Field("grade", truth.Grade, read?.Grade);
        yield return Field("notes", truth.Notes, read?.Notes);
        yield return Field("funds", Text(truth.Funds.Count), Text(read?.Funds.Count));
        yield return Field("indicators", Text(truth.Indicators.Count), Text(read?.Indicators.Count));
        foreach (var field in Rows(truth.Funds, read?.Funds, Fund).Concat(Rows(truth.Indicators, read?.Indicators, Indicator)))
            yield return Field(field.Name, field.Truth, field.Read, field.Row);
    }

    private static IEnumerable<(string Name, string? Truth, string? Read, int Row)> Rows<TTruth, TRead>(IReadOnlyList<TTruth> truth, IReadOnlyList<TRead>? read, Func<TTruth, TRead?, IEnumerable<(string, string?, string?)>> compare)
        where TRead : class =>
        truth.SelectMany((row, i) => compare(row, i < read?.Count ? read[i] : null).Select(field => (field.Item1, field.Item2, field.Item3, i + 1)));

    private static IEnumerable<(string, string?, string?)> Fund(FundTruth truth, FundRow? read) =>
    [
        ("funds.kind", truth.Kind, read?.Kind),
        ("funds.label", truth.Label, read?.Label),
        ("funds.initial", Text(truth.Initial), Text(read?.Initial)),
        ("funds.annual", Text(truth.Annual), Text(read?.Annual)),
        ("funds.executed", Text(truth.Executed), Text(read?.Executed)),
        ("funds.weight", Text(truth.Weight), Text(read?.Weight)),
        ("funds.rate_percent", Text(truth.RatePercent), Text(read?.Rate?.Percent)),
        ("funds.rate_as_printed", truth.RateAsPrinted, read?.Raw.Text("rate")),
        ("funds.score", Text(truth.Score), Text(read?.Score)),
    ];

    private static IEnumerable<(string, string?, string?)> Indicator(IndicatorTruth truth, IndicatorScore? read) =>
    [
        ("level1", truth.Level1, read?.Level1),
        ("level1_weight", Text(truth.Level1Weight), Text(read?.Level1Weight)),
        ("level2", truth.Level2, read?.Level2),
        ("level3", truth.Level3, read?.Level3),
        ("target", truth.Target, read?.Target),
        ("unit", truth.Unit, read?.Unit),
        ("actual", truth.Actual, read?.Actual),
        ("weight", Text(truth.Weight), Text(read?.Weight)),
        ("score", Text(truth.Score), Text(read?.Score)),
        ("deviation", truth.Deviation, read?.Deviation),
        ("target_parsed", Text(truth.TargetParsed), Text(read?.TargetParsed, withOp: true)),
        ("actual_parsed", Text(truth.ActualParsed), Text(read?.ActualParsed, withOp: false)),
    ];

    private static string? Text(QuantityTruth? quantity) => quantity is null ? null : $"{quantity.Op}{quantity.Value}{quantity.Unit}";

    private static string? Text(Quantity? quantity, bool withOp)
    {
        var value = quantity?.Date is { } date ? date.ToString(quantity.Unit == "month" ? "yyyy-MM" : "yyyy-MM-dd", CultureInfo.InvariantCulture) : Text(quantity?.Value);
        return quantity is null ? null : $"{(withOp ? quantity.Op : null)}{value}{quantity.Unit}";
    }

    // Division drops trailing zeros: 9.50 and 9.5 are one number.
    private static string? Text(decimal? number) => (number / 1.0000000000000000000000000000m)?.ToString(CultureInfo.InvariantCulture);

    private static bool IsSame(string? truth, string? read) =>
        truth == read || (truth is not null && read is not null && LabelText.Compact(truth) == LabelText.Compact(read));
}
