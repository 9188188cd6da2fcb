using PerfEval.Dashboards.Display;

namespace PerfEval.Dashboards.Decisions;

/// <summary>One figure of a form that a decision changes.</summary>
/// <param name="Form">The form, as it stands.</param>
/// <param name="Label">Chinese name of the figure.</param>
/// <param name="Before">As it stands.</param>
/// <param name="After">With the decision.</param>
public sealed record FormChange(ResultRow Form, string Label, string Before, string After);
