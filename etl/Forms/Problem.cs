namespace PerfEval.Etl.Forms;

/// <summary>A fault of a document: data with an address, never an exception.</summary>
/// <param name="Code">Stable identifier of the kind of problem.</param>
/// <param name="Severity">How much it weighs.</param>
/// <param name="Message">One Chinese sentence that says what is wrong and, where it helps, what to do.</param>
/// <param name="Location">Address in the document.</param>
/// <param name="Field">The field in the extraction's JSON it concerns.</param>
/// <param name="Row">Indicator row, from 1; null for head, funds and totals.</param>
public sealed record Problem(
    string Code,
    Severity Severity,
    string Message,
    string? Location = null,
    string? Field = null,
    int? Row = null);
