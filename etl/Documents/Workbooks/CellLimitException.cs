namespace PerfEval.Etl.Documents.Workbooks;

/// <summary>A document has more cells than <see cref="CellBudget.Most"/>; its reader turns this into a problem.</summary>
internal sealed class CellLimitException() : Exception($"more than {CellBudget.Most} cells");
