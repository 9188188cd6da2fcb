namespace PerfEval.Warehouse.Engine;

/// <summary>What a few documents say under certain decisions.</summary>
/// <param name="Evaluations">Their forms: rows of <c>fct_evaluation</c>.</param>
/// <param name="Findings">What the rules find in the current ones: rows of <c>finding_list</c>.</param>
/// <param name="Policies">The thresholds they were judged by: rows of <c>fct_policy</c>.</param>
/// <param name="GradeLines">The lines of their grades: rows of <c>stg_grade_line</c>.</param>
public sealed record DecisionOutcome(ResultTable Evaluations, ResultTable Findings, ResultTable Policies, ResultTable GradeLines);
