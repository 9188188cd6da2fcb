namespace PerfEval.Warehouse.Lake;

/// <summary>A fault of a document, with its address (dataset <c>problems</c>).</summary>
/// <param name="DocumentId">SHA-256 of the document's bytes, lower-case hex.</param>
/// <param name="FormOrdinal">The form it belongs to; null for the document as a whole.</param>
/// <param name="ProblemNo">Order within the document, from 1.</param>
/// <param name="Code">Stable identifier of the kind of problem.</param>
/// <param name="Severity">error, warning or info.</param>
/// <param name="Message">One Chinese sentence.</param>
/// <param name="Field">The field in the extraction's JSON.</param>
/// <param name="Row">Indicator row, from 1.</param>
/// <param name="Location">Address in the document.</param>
public sealed record LakeProblem(
    string DocumentId,
    int? FormOrdinal,
    int ProblemNo,
    string Code,
    string Severity,
    string Message,
    string? Field,
    int? Row,
    string? Location);
