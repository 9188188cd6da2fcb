using System.Text.Json;

namespace PerfEval.Warehouse.Lake;

/// <summary>What a correction says: the value of a <see cref="Decision.Correct"/>.</summary>
/// <param name="Printed">What the cell printed when it was corrected; null where the form has no such cell. It must still print that for the correction to count.</param>
/// <param name="Location">Where the cell stood.</param>
/// <param name="Typed">What the person typed; empty for "no value".</param>
/// <param name="Sets">Columns of the lake's row and their new values, exact and invariant; null for no value.</param>
public sealed record CorrectedValue(string? Printed, string? Location, string Typed, IReadOnlyDictionary<string, string?> Sets)
{
    /// <summary>The text that is kept.</summary>
    public override string ToString() => JsonSerializer.Serialize(this, LakeJson.Lines);
}
