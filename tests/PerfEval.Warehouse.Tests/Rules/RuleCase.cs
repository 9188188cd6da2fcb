using PerfEval.Warehouse.Lake;
using PerfEval.Warehouse.Tests.Samples;

namespace PerfEval.Warehouse.Tests.Rules;

/// <summary>A form and what a rule should say about it.</summary>
/// <param name="Name">A sentence.</param>
/// <param name="Form">The form.</param>
/// <param name="IsJudged">Whether the rule applies to anything in it.</param>
/// <param name="Findings">Fails and undetermined; everything else that is judged passes.</param>
public sealed record RuleCase(string Name, Form Form, bool IsJudged, IReadOnlyList<Verdict> Findings)
{
    /// <summary>Forms that stand before it in the same document: for rules that compare forms.</summary>
    public IReadOnlyList<Form> Before { get; init; } = [];

    /// <summary>Forms that stand behind it.</summary>
    public IReadOnlyList<Form> After { get; init; } = [];

    /// <summary>A narrative report about the forms; such a case stands in a document of its own.</summary>
    public LakeReport? Report { get; init; }

    /// <summary>The report's items.</summary>
    public IReadOnlyList<LakeReportItem> ReportItems { get; init; } = [];

    /// <summary>What the same document said before; such a case stands in a document of its own.</summary>
    public Form? Earlier { get; init; }

    /// <summary>Whether the case stands in a document of its own: its project must have a name of its own, too.</summary>
    public bool IsAlone => Report is not null || ReportItems.Count > 0 || Earlier is not null;

    /// <summary>All its forms as they stand in the document.</summary>
    public IReadOnlyList<Form> Forms => [.. Before, Form, .. After];
}
