namespace PerfEval.Etl.Forms.Reports;

/// <summary>A quantity that a narrative report tells of one of its projects.</summary>
/// <param name="Phrase">What is counted, in the report's words.</param>
/// <param name="Side">target, actual, or either where the report does not say which.</param>
/// <param name="Op">Comparator; null where none is printed.</param>
/// <param name="Value">In base units.</param>
/// <param name="High">Upper end of a range.</param>
/// <param name="Unit">Its unit; null where none is printed.</param>
/// <param name="Printed">The clause.</param>
public sealed record ReportFact(string Phrase, string Side, string? Op, decimal Value, decimal? High, string? Unit, string Printed);
