namespace PerfEval.Etl.Corrections;

/// <summary>What was made of a typed correction.</summary>
/// <param name="Sets">Columns of the row and their new values, exact; null where it was refused.</param>
/// <param name="Refusal">Why it cannot be taken, and how to write it; null where it was understood.</param>
public sealed record CorrectionReading(IReadOnlyDictionary<string, string?>? Sets, string? Refusal)
{
    internal static CorrectionReading Of(params ReadOnlySpan<(string Column, string? Value)> sets)
    {
        var values = new Dictionary<string, string?>();
        foreach (var (column, value) in sets)
        {
            values[column] = value;
        }

        return new CorrectionReading(values, null);
    }

    internal static CorrectionReading Refused(string sentence) => new(null, sentence);
}
