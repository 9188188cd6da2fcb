namespace PerfEval.Warehouse.Lake;

/// <summary>A value that was put right, with what stood there before (dataset <c>repairs</c>).</summary>
/// <param name="DocumentId">SHA-256 of the document's bytes, lower-case hex.</param>
/// <param name="FormOrdinal">The form's number within its document, from 1.</param>
/// <param name="Year">Evaluation year of the form; null where nothing says it (partition <c>year=unknown</c>).</param>
/// <param name="RepairNo">Order within the form, from 1.</param>
/// <param name="Row">Indicator row, from 1; null for head and funds.</param>
/// <param name="Field">The field in the extraction's JSON.</param>
/// <param name="Rule">What was done: shifted_left, shifted_right, joined_label …</param>
/// <param name="Was">As printed.</param>
/// <param name="Now">As read.</param>
/// <param name="Confidence">0 to 1.</param>
/// <param name="Location">Address in the document.</param>
public sealed record LakeRepair(
    string DocumentId,
    int FormOrdinal,
    int? Year,
    int RepairNo,
    int? Row,
    string Field,
    string Rule,
    string? Was,
    string? Now,
    decimal Confidence,
    string? Location);
