namespace PerfEval.Etl.Values;

/// <summary>A value that was put right, with what stood there before.</summary>
/// <param name="Row">Indicator row, from 1; null for head, funds and totals.</param>
/// <param name="Field">The field in the extraction's JSON.</param>
/// <param name="Rule">What was done: shifted_left, shifted_right, joined_label, excel_percent …</param>
/// <param name="Was">As printed.</param>
/// <param name="Now">As read.</param>
/// <param name="Confidence">0 to 1.</param>
/// <param name="Location">Address in the document.</param>
public sealed record Repair(int? Row, string Field, string Rule, string? Was, string? Now, decimal Confidence, string? Location);
