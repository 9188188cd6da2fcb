namespace PerfEval.Benchmarks.Checks;

/// <summary>A field that was not read as it was written.</summary>
/// <param name="Form">The form, from 1.</param>
/// <param name="Field">The field in the extraction's JSON.</param>
/// <param name="Row">Indicator or fund row, from 1; null for the others.</param>
/// <param name="Truth">What was written.</param>
/// <param name="Read">What was read.</param>
public sealed record TruthDifference(int Form, string Field, int? Row, string? Truth, string? Read)
{
    public override string ToString() => $"form {Form} {Field}{(Row is { } row ? $" row {row}" : string.Empty)}: “{Truth}” was read as “{Read}”";
}
