using PerfEval.Warehouse.Engine;

namespace PerfEval.Dashboards.Exports;

/// <summary>One sheet of a summary.</summary>
/// <param name="Key">Identifier, part of a file's name where every sheet is a file.</param>
/// <param name="Title">Chinese name of the sheet.</param>
/// <param name="Note">One line under the title: what is counted, and how many of how many rows are shown.</param>
/// <param name="Table">The rows.</param>
/// <param name="IsRecord">True where the single row reads best as a list of label and value.</param>
public sealed record ExportSheet(string Key, string Title, string Note, ResultTable Table, bool IsRecord = false);
