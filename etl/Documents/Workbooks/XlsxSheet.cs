namespace PerfEval.Etl.Documents.Workbooks;

/// <summary>A sheet of a workbook.</summary>
/// <param name="Name">As its tab shows it.</param>
/// <param name="Part">Name of its part in the package.</param>
/// <param name="IsHidden">True where a person opening the workbook does not see it.</param>
internal sealed record XlsxSheet(string Name, string Part, bool IsHidden);
