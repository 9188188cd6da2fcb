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
}
