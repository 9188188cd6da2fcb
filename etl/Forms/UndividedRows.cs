using System.Globalization;
using PerfEval.Etl.Forms.Bands;

namespace PerfEval.Etl.Forms;

/// <summary>Rows of indicators that came as one without a blank between their words, points 5 and 5 as 55: the points of all rows are then more than the form's by just what that adds.
/// Nothing else shows it, and nobody can take such a row apart.</summary>
internal static class UndividedRows
{
    /// <summary>Problems of such rows, naming every field.</summary>
    /// <param name="indicators">The form's indicators, parsed.</param>
    /// <param name="spending">What spending is worth; null where the form does not say.</param>
    /// <param name="total">The form's points as printed.</param>
    public static IEnumerable<Problem> Of(IReadOnlyList<IndicatorScore> indicators, decimal? spending, decimal? total)
    {
        var sum = indicators.Sum(row => row.Weight ?? 0);
        if (total is not > 0 || sum <= total)
        {
            return [];
        }

        var excess = sum + (spending ?? 0) - total.Value;
        var candidates = indicators.Select(row => (Row: row, Added: Added(row.Weight).Where(added => added <= excess).ToList())).Where(candidate => candidate.Added.Count > 0).ToList();
        var exact = candidates.FindAll(candidate => candidate.Added.Contains(excess));
        return (exact.Count > 0 ? exact : candidates).SelectMany(candidate => IndicatorsBand.Told.Select((field, index) => new Problem(
            "rows_joined", index == 0 && exact.Count == 1 ? Severity.Warning : Severity.Info,
            $"各项分值相加为 {(sum + (spending ?? 0)).ToString(CultureInfo.InvariantCulture)}，多于总分值 {total.Value.ToString(CultureInfo.InvariantCulture)}，指标表第 {candidate.Row.Row} 行可能是几行写在一行里，请核对。",
            candidate.Row.Raw.Location, field, candidate.Row.Row)));
    }

    // 55 is 45 more than 5 and 5, 1010 is 990 more than 10 and 10; 1 and 05 are no points.
    private static IEnumerable<decimal> Added(decimal? weight)
    {
        var digits = weight is { } points && points == decimal.Truncate(points) ? decimal.Truncate(points).ToString(CultureInfo.InvariantCulture) : string.Empty;
        return Enumerable.Range(1, Math.Max(0, digits.Length - 1)).Where(at => digits[at] != '0' || at == digits.Length - 1)
            .Select(at => weight!.Value - int.Parse(digits.AsSpan(0, at), CultureInfo.InvariantCulture) - int.Parse(digits.AsSpan(at), CultureInfo.InvariantCulture));
    }
}
