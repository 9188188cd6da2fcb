using PerfEval.Etl.Documents;
using PerfEval.Etl.Forms;
using PerfEval.Etl.Forms.Reports;

namespace PerfEval.Etl;

/// <summary>What one document says.</summary>
/// <param name="Document">The document.</param>
/// <param name="Content">Its grids, for showing the source.</param>
/// <param name="Status">extracted, partial, no_form or unreadable.</param>
/// <param name="Forms">Its forms in order.</param>
/// <param name="Report">Its narrative report.</param>
/// <param name="Problems">Problems that belong to no single form.</param>
public sealed record DocumentReading(
    SourceDocument Document,
    DocumentContent Content,
    string Status,
    IReadOnlyList<SelfEvaluation> Forms,
    NarrativeReport? Report,
    IReadOnlyList<Problem> Problems);
